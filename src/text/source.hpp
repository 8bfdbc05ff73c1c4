// A decoded text: UTF-8, cut into lines, every place tied to the original bytes.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/diagnostic.hpp>

namespace shilu::text {

/// Maps offsets in the decoded UTF-8 text to offsets in the original bytes; an empty map is the identity. Kept as spans
/// of equal characters, two bytes each, with a mark every few spans: a text that mixes widths stays cheap.
class OffsetMap {
 public:
  /// Appends `count` characters that take `from` bytes each in the text and `to` bytes each in the original. A count of
  /// 0 ties a place alone, such as the end of the text.
  void add(std::size_t text, std::size_t original, std::uint8_t from, std::uint8_t to, std::size_t count = 1);
  /// `text` must stand at the beginning of a character or at the end of the text.
  std::size_t original(std::size_t text) const;
  /// The other way round; `original` must stand at the beginning of a character or at the end.
  std::size_t text(std::size_t original) const;
  bool identity() const { return marks_.empty(); }

 private:
  struct Mark {
    std::size_t text = 0;
    std::size_t original = 0;
    std::size_t span = 0;  ///< the first of its spans
  };
  using Size = std::size_t (*)(std::uint16_t span);
  /// From `at`, over as many characters of the spans as fit into `rest` bytes of the near side: the far side's place.
  std::size_t walk(std::size_t span, std::size_t last, std::size_t rest, std::size_t at, Size near, Size far) const;

  /// Where the next character would stand, so that `add` sees a gap.
  std::size_t end_text_ = 0;
  std::size_t end_original_ = 0;
  std::vector<Mark> marks_;
  std::vector<std::uint16_t> spans_;
};

/// One line without its line end.
struct Line {
  std::size_t begin = 0;  ///< offsets into Source::text
  std::size_t end = 0;
};

struct Source {
  std::string text;         ///< valid UTF-8, without BOM, otherwise verbatim
  std::vector<Line> lines;  ///< a text of n line ends has n lines, n + 1 where something follows the last
  OffsetMap offsets;
  std::string encoding;   ///< IANA name
  std::size_t bytes = 0;  ///< size of the original
  std::vector<Diagnostic> diagnostics;
  bool readable = true;  ///< false: encoding not certain or over a limit; text is empty

  std::string_view line(std::size_t index) const {
    return std::string_view(text).substr(lines[index].begin, lines[index].end - lines[index].begin);
  }
  std::size_t original(std::size_t offset) const { return offsets.identity() ? offset : offsets.original(offset); }
  /// Offset in the text of a place in the original.
  std::size_t decoded(std::size_t offset) const { return offsets.identity() ? offset : offsets.text(offset); }
};

}  // namespace shilu::text
