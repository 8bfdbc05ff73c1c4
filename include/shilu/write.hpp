// Transcript to text, in any of the formats.
#pragma once

#include <string>
#include <string_view>

#include <shilu/api.hpp>
#include <shilu/format.hpp>
#include <shilu/transcript.hpp>

namespace shilu {

/// The shapes of a chat that programs for training and evaluation read.
enum class ChatShape {
  messages,  ///< `messages` of `role` user or assistant, and `content`
  sharegpt,  ///< `conversations` of `from` human or gpt, and `value`
};

struct WriteOptions {
  bool diagnostics = false;  ///< yaml, json, ndjson: write the member `diagnostics`
  /// What rows, utterances and tasks call the document; must be unique in a collection. Empty: `source.name`.
  std::string document = {};
  bool bom = false;  ///< csv, tsv: begin with a byte order mark, for spreadsheet programs
  ChatShape chat_shape = ChatShape::messages;
  bool chat_remarks = false;  ///< chat: also what a moderator or an interpreter says between question and answer
};

/// Appends a file's worth of `format`: UTF-8, ends with a newline. Throws std::invalid_argument for `convokit`, which
/// is several files over all documents; the command writes it.
SHILU_API void write_as(Format format, const Transcript& transcript, std::string& out,
                        const WriteOptions& options = {});
SHILU_API std::string to_text(const Transcript& transcript, Format format, const WriteOptions& options = {});

/// Appends one YAML document (format 1). UTF-8, ends with a newline.
SHILU_API void write_yaml(const Transcript& transcript, std::string& out, const WriteOptions& options = {});
/// Appends the same document as indented JSON, ends with a newline.
SHILU_API void write_json(const Transcript& transcript, std::string& out, const WriteOptions& options = {});
/// Appends the same document as one line of JSON, ends with a newline.
SHILU_API void write_ndjson(const Transcript& transcript, std::string& out, const WriteOptions& options = {});

SHILU_API std::string to_yaml(const Transcript& transcript, const WriteOptions& options = {});
SHILU_API std::string to_json(const Transcript& transcript, const WriteOptions& options = {});

/// The JSON Schema of the document in format 1.
SHILU_API std::string_view schema();

}  // namespace shilu
