// Documents of ours (format 1, see docs/output.md) back to Transcripts: YAML, JSON and NDJSON, whoever saved them last.
#pragma once

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/parse.hpp>
#include <shilu/transcript.hpp>

namespace shilu {

/// A document that cannot be read back. `what()` is `name:line:column: message`, without the name where none was given.
/// The message quotes the document; make it harmless before it reaches a terminal.
class SHILU_API DocumentError : public std::runtime_error {
 public:
  DocumentError(const std::string& name, std::size_t line, std::size_t column, const std::string& message);
  std::size_t line() const { return line_; }      ///< counted from 1, in the whole input; lines end at LF
  std::size_t column() const { return column_; }  ///< counted from 1, in bytes

 private:
  std::size_t line_;
  std::size_t column_;
};

/// Whether the bytes begin with a document of ours, of whatever format number. UTF-8, with or without a byte order
/// mark. Never throws, looks at each byte at most once, and at no more than the first document.
///
/// - `{` opens a document when it is a map, as JSON or flow YAML writes it, with a member `shilu` that is a number,
///   among its own members and at any place among them.
/// - `[` opens documents when its first item is such a map. A list without items, `[]`, and nothing behind it, is a
/// list
///   of no documents.
/// - Other YAML (behind comments, `%` directives and one `---`) is a document when its first line is `shilu: ` and a
///   number; or, for tools that sort keys, when all lines without indentation are keys or items, one of them is
///   `shilu: ` and a number, and two more are known members (`kind`, `participants`, `sections` …). The same behind `-
///   `, for a list of documents.
///
/// All else is text: a transcript that begins with a brace, or has `conference:` at the head of a line, is no document.
SHILU_API bool is_document(std::string_view bytes);

/// Reads documents one after the other: a YAML document or stream, a JSON object or array, JSON objects one after the
/// other (NDJSON, jq's output). Only the document at hand is held as a tree.
///
/// Members that are not known are ignored. Known ones must have their type, and a form that the schema admits; where
/// one may be absent, null is the same as absent. What a plain YAML scalar looks like does not matter where text is
/// expected: `no` and `12` stay text. Speakers must be participants, and ids unique, because other formats refer by
/// them. What a document does not hold (`Turn::label_bytes`, `speech` …) keeps its default.
class SHILU_API DocumentReader {
 public:
  /// Fills up to `most` bytes at `into` and returns how many; 0 at the end. What it throws passes through.
  using Read = std::function<std::size_t(char* into, std::size_t most)>;

  /// The bytes must outlive the reader. `name` is for messages only. `limits` bound each document, not the input.
  explicit DocumentReader(std::string_view bytes, std::string name = {}, const Limits& limits = {});
  /// Reads the input bit by bit and keeps no more than one document of it.
  explicit DocumentReader(Read read, std::string name = {}, const Limits& limits = {});
  ~DocumentReader();
  DocumentReader(const DocumentReader&) = delete;
  DocumentReader& operator=(const DocumentReader&) = delete;

  /// The next document; nothing at the end. Throws DocumentError. The next call then goes on behind the document that
  /// is in error: with the next line of NDJSON, the next `---` of YAML.
  std::optional<Transcript> next();

  /// Whether the input has the form of a list: an array, YAML that begins with `---`, or more than one document. To be
  /// asked before the first `next`; throws DocumentError where the first document has no end.
  bool several();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

/// All documents of the input. Throws DocumentError for the first that cannot be read.
SHILU_API std::vector<Transcript> load(std::string_view bytes, const std::string& name = {}, const Limits& limits = {});

}  // namespace shilu
