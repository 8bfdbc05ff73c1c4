#include "text/validate.hpp"

#include <simdjson.h>

#include <algorithm>

namespace shilu::text {
namespace {

struct Sequence {
  std::size_t length = 1;  ///< of the character, or of the maximal invalid part
  bool valid = false;
};

/// The sequence at `at`, by the Unicode Standard's table 3-7 of well-formed sequences.
Sequence sequence_at(std::string_view bytes, std::size_t at) {
  const auto lead = static_cast<unsigned char>(bytes[at]);
  if (lead < 0x80) return {1, true};
  if (lead < 0xC2 || lead > 0xF4) return {1, false};
  const std::size_t length = lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : 4;
  unsigned char low = 0x80;
  unsigned char high = 0xBF;
  if (lead == 0xE0) low = 0xA0;
  if (lead == 0xED) high = 0x9F;
  if (lead == 0xF0) low = 0x90;
  if (lead == 0xF4) high = 0x8F;
  for (std::size_t i = 1; i < length; ++i) {
    if (at + i >= bytes.size()) return {i, false};
    const auto trail = static_cast<unsigned char>(bytes[at + i]);
    if (trail < low || trail > high) return {i, false};
    low = 0x80;
    high = 0xBF;
  }
  return {length, true};
}

/// End of the valid stretch that begins at `at`.
std::size_t valid_until(std::string_view bytes, std::size_t at) {
  while (at < bytes.size()) {
    const Sequence sequence = sequence_at(bytes, at);
    if (!sequence.valid) break;
    at += sequence.length;
  }
  return at;
}

}  // namespace

bool valid_utf8(std::string_view bytes) { return simdjson::validate_utf8(bytes.data(), bytes.size()); }

bool nearly_utf8(std::string_view bytes) {
  std::size_t valid = 0;
  std::size_t invalid = 0;
  for (std::size_t at = 0; at < bytes.size();) {
    const Sequence sequence = sequence_at(bytes, at);
    if (!sequence.valid) {
      invalid += sequence.length;
    } else if (sequence.length > 1) {
      valid += sequence.length;
    }
    at += sequence.length;
    // 19 to 1 is 95 in a hundred; text in another encoding is seen through after a twentieth of it.
    if ((valid + (bytes.size() - at)) / 19 < invalid) return false;
  }
  return valid > 0;
}

std::size_t first_invalid(std::string_view bytes) { return valid_until(bytes, 0); }

Decoded read_utf8(std::string_view bytes, std::size_t begin, std::size_t malformed_limit) {
  Decoded decoded{{}, {}, MalformedList(malformed_limit)};
  const std::string_view body = bytes.substr(begin);
  if (valid_utf8(body)) {
    decoded.text.assign(body);
    if (begin > 0) decoded.offsets.add(0, begin, 1, 1, body.size());
    return decoded;
  }
  std::string& text = decoded.text;
  text.reserve(body.size() + body.size() / 16);
  for (std::size_t at = begin; at < bytes.size();) {
    const std::size_t end = valid_until(bytes, at);
    if (end > at) decoded.offsets.add(text.size(), at, 1, 1, end - at);
    text.append(bytes, at, end - at);
    if (end == bytes.size()) break;
    const std::size_t length = sequence_at(bytes, end).length;
    decoded.malformed.add({text.size(), end, bytes.substr(end, length)});
    decoded.offsets.add(text.size(), end, 3, static_cast<std::uint8_t>(length));
    text.append("\xEF\xBF\xBD");
    at = end + length;
  }
  return decoded;
}

}  // namespace shilu::text
