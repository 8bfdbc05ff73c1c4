// What can be wrong with one record. It goes into the record's answer and never ends the stream.
#pragma once

#include <cstddef>
#include <optional>
#include <stdexcept>
#include <string>

namespace shilu::worker {

enum class Code {
  json,      ///< the line is no JSON object
  utf8,      ///< the line is not UTF-8
  encoding,  ///< the encoding of the bytes is not certain, or not one that is known
  too_large,
  depth,  ///< objects and lists too deep within each other
  limit,  ///< a limit of the reader, such as that of turns
  input,  ///< the object does not say what to read, or says it in the wrong type
  file,   ///< the file that it names cannot be read
  internal,
};

/// `E_JSON` and so on.
const char* to_string(Code code);

/// All codes, in the order of the enumeration.
inline constexpr Code kCodes[] = {Code::json,  Code::utf8,  Code::encoding, Code::too_large, Code::depth,
                                  Code::limit, Code::input, Code::file,     Code::internal};

class RecordError : public std::runtime_error {
 public:
  RecordError(Code code, const std::string& message, std::optional<std::size_t> byte = std::nullopt)
      : std::runtime_error(message), code_(code), byte_(byte) {}
  Code code() const { return code_; }
  /// Where it is wrong: an offset into the line; for `encoding` and `limit` into the bytes of the text.
  std::optional<std::size_t> byte() const { return byte_; }

 private:
  Code code_;
  std::optional<std::size_t> byte_;
};

}  // namespace shilu::worker
