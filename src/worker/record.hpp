// One line of the input, understood.
#pragma once

#include <string>
#include <string_view>

namespace shilu::worker {

/// Views last until the next record is read, and no longer than the line.
struct Record {
  enum class Source {
    text,  ///< `content` is the text, in UTF-8
    path,  ///< … the path of a file
    bytes  ///< … the bytes of a text
  };
  std::string_view key;          ///< what stood before the TAB
  std::string_view id = "null";  ///< JSON, as it stands in the line
  std::string_view meta;         ///< the same; empty: none
  Source source = Source::text;
  std::string_view content;
  std::string name;  ///< of the document
  std::string encoding;
  std::string language;
};

}  // namespace shilu::worker
