// The formats in which a transcript can be written.
#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include <shilu/api.hpp>

namespace shilu {

enum class Format {
  yaml,         ///< the document, format 1
  json,         ///< the same, indented JSON
  ndjson,       ///< the same, one line of JSON for each document
  turns,        ///< one line of JSON for each turn
  csv,          ///< one row for each turn, RFC 4180 with LF
  tsv,          ///< the same, tab-separated, with \t \n \r \\ for what would break a row
  akn,          ///< Akoma Ntoso 3.0, document type `debate`
  tei,          ///< TEI in the manner of ParlaMint
  convokit,     ///< a ConvoKit corpus: a folder of files over all documents
  chat,         ///< one line of JSON for each exchange: messages of a chat
  labelstudio,  ///< one JSON array of tasks for Label Studio, the kinds of turns as predictions
  markdown,     ///< for reading
  transcript,   ///< a plain transcript in one canonical form, which `parse` reads
};

/// The word for a format, as it is asked for: `yaml`, `turns`, …
SHILU_API const char* to_string(Format format);
SHILU_API std::optional<Format> format_named(std::string_view name);
SHILU_API const std::vector<std::string_view>& format_names();

}  // namespace shilu
