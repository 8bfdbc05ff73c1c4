// Validation is simdjson's; the repair is the slow path that a decoded source never takes.
#include "write/repair.hpp"

#include <simdjson.h>

#include <cstddef>

namespace shilu::write {
namespace {

unsigned char byte_at(std::string_view bytes, std::size_t at) { return static_cast<unsigned char>(bytes[at]); }

/// What may follow a lead byte: how many continuation bytes, and the bounds of the first one.
struct Sequence {
  std::size_t continuations;
  unsigned char low;
  unsigned char high;
};

Sequence sequence_of(unsigned char lead) {
  if (lead < 0xC2 || lead > 0xF4) return {0, 0, 0};
  if (lead < 0xE0) return {1, 0x80, 0xBF};
  if (lead == 0xE0) return {2, 0xA0, 0xBF};  // no overlong forms
  if (lead == 0xED) return {2, 0x80, 0x9F};  // no surrogates
  if (lead < 0xF0) return {2, 0x80, 0xBF};
  if (lead == 0xF0) return {3, 0x90, 0xBF};
  if (lead == 0xF4) return {3, 0x80, 0x8F};  // nothing above U+10FFFF
  return {3, 0x80, 0xBF};
}

}  // namespace

bool is_utf8(std::string_view bytes) {
  // Ids and words are short and ASCII: not worth a call.
  if (bytes.size() <= 16) {
    unsigned char all = 0;
    for (const char c : bytes) all = static_cast<unsigned char>(all | static_cast<unsigned char>(c));
    if (all < 0x80) return true;
  }
  return simdjson::validate_utf8(bytes.data(), bytes.size());
}

std::string repaired(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size() + 16);
  std::size_t at = 0;
  while (at < bytes.size()) {
    const unsigned char lead = byte_at(bytes, at);
    if (lead < 0x80) {
      out += bytes[at++];
      continue;
    }
    const Sequence sequence = sequence_of(lead);
    std::size_t length = 1;
    unsigned char low = sequence.low;
    unsigned char high = sequence.high;
    while (length <= sequence.continuations && at + length < bytes.size() && byte_at(bytes, at + length) >= low &&
           byte_at(bytes, at + length) <= high) {
      ++length;
      low = 0x80;
      high = 0xBF;
    }
    if (sequence.continuations > 0 && length == sequence.continuations + 1) {
      out.append(bytes, at, length);
    } else {
      out += "\xEF\xBF\xBD";
    }
    at += length;
  }
  return out;
}

}  // namespace shilu::write
