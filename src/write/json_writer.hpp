// RapidJSON over a std::string: the writers behind every output that is JSON.
#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>

#include "write/repair.hpp"

namespace shilu::write {
/// What RapidJSON needs of an output, over a string.
struct StringStream {
  using Ch = char;
  std::string& out;
  void Put(char c) { out += c; }
  void Flush() {}
};

/// The first byte at or after `p` that JSON must escape: a control, `"` or `\`; `end` where there is none.
inline const char* find_escape(const char* p, const char* end) {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  constexpr std::uint64_t kHigh = 0x80 * kOnes;
  while (end - p >= 8) {
    std::uint64_t w = 0;
    std::memcpy(&w, p, sizeof w);
    const std::uint64_t quote = w ^ ('"' * kOnes);
    const std::uint64_t backslash = w ^ ('\\' * kOnes);
    const std::uint64_t found =
        ((w - 0x20 * kOnes) & ~w) | ((quote - kOnes) & ~quote) | ((backslash - kOnes) & ~backslash);
    if ((found & kHigh) != 0) break;
    p += 8;
  }
  while (p < end && static_cast<unsigned char>(*p) >= 0x20 && *p != '"' && *p != '\\') ++p;
  return p;
}

}  // namespace shilu::write

/// RapidJSON's hook for writing runs without escapes at once. Its own SSE2 version leaves 0x1A to 0x1F unescaped.
template <>
inline bool rapidjson::Writer<shilu::write::StringStream>::ScanWriteUnescapedString(GenericStringStream<UTF8<>>& is,
                                                                                    std::size_t length) {
  const char* const begin = is.src_;
  const char* const end = is.head_ + length;
  is.src_ = shilu::write::find_escape(begin, end);
  os_->out.append(begin, static_cast<std::size_t>(is.src_ - begin));
  return is.src_ < end;
}

namespace shilu::write {

using Compact = rapidjson::Writer<StringStream>;
using Pretty = rapidjson::PrettyWriter<StringStream>;

/// Any bytes; what is not UTF-8 becomes U+FFFD.
template <class Writer>
void put_string(Writer& writer, std::string_view text) {
  std::string storage;
  text = as_utf8(text, storage);
  writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
}

/// For keys of our own, which are ASCII.
template <class Writer>
void put_key(Writer& writer, std::string_view key) {
  writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
}

}  // namespace shilu::write
