// What `check` finds: which rule, where, what is there, what to do, and how to mend it.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/diagnostic.hpp>
#include <shilu/transcript.hpp>

namespace shilu {

/// A stretch of a checked text, in every unit that a report may ask for. Lines and columns count from 1; every end is
/// one past the last. All zero where the finding is about the file as a whole.
struct Place {
  std::size_t line = 0;
  std::size_t column = 0;  ///< code points
  std::size_t end_line = 0;
  std::size_t end_column = 0;       ///< code points, in `end_line`
  std::size_t utf8_column = 0;      ///< bytes of the decoded line
  std::size_t utf8_end_column = 0;  ///< bytes of the decoded `end_line`
  Bytes text;                       ///< offsets into Checked::text
  Bytes bytes;                      ///< offsets into the original bytes
  friend bool operator==(const Place&, const Place&) = default;
};

/// Another place that a finding speaks of: the roster entry, the earlier spelling.
struct Related {
  Place place;
  std::string message;
};

/// Replaces a stretch of the text; where the stretch is empty, inserts.
struct Edit {
  Bytes text;               ///< offsets into Checked::text
  Bytes bytes;              ///< offsets into the original bytes
  std::string replacement;  ///< UTF-8
};

enum class Applicability {
  safe,    ///< cannot change who said what
  unsafe,  ///< is likely what was meant; somebody should look at it
};

struct Fix {
  Applicability applicability = Applicability::safe;
  std::string message;      ///< what it does, as an order: "write a full-width colon"
  std::vector<Edit> edits;  ///< in order of the text, not overlapping
};

struct Finding {
  std::string code;  ///< SL201
  std::string name;  ///< unknown-speaker
  Severity severity = Severity::warning;
  std::string message;  ///< what is there
  std::string advice;   ///< what to do
  Place place;
  std::vector<Related> related;
  std::optional<Fix> fix;
  std::string turn;         ///< Turn::id; empty outside turns
  std::string fingerprint;  ///< 16 hexadecimal digits: the same finding in a text that has moved; unique in its file
};

/// What became of one suppression in one text; in this order, the greatest over all texts counts for a run.
enum class SuppressionState : unsigned char {
  not_judged,  ///< its rules, or some of them, were not asked, or the text could not be read to its end
  unused,      ///< silenced nothing
  used,
};

/// A checked text and what was found in it, in order of the text.
struct Checked {
  std::string path;          ///< as it was named
  std::string text;          ///< decoded: UTF-8 without byte order mark, otherwise verbatim; empty if undecodable
  std::vector<Bytes> lines;  ///< each line of `text`, without its line end
  Transcript transcript;     ///< as read
  std::vector<Finding> findings;
  std::size_t suppressed = 0;                  ///< findings that the settings or the baseline silence
  std::vector<SuppressionState> suppressions;  ///< one for each of CheckOptions::suppressions
};

SHILU_API const char* to_string(Applicability applicability);

}  // namespace shilu
