// RapidJSON over a std::string: the writers behind every output that is JSON.
#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <type_traits>

#include "write/find_escape.hpp"
#include "write/repair.hpp"

namespace shilu::write {
/// What RapidJSON needs of an output, over a string.
struct StringStream {
  using Ch = char;
  std::string& out;
  void Put(char c) { out += c; }
  void Flush() {}
};

/// Between quotation marks as it is. Most are short, and then one call does.
inline void put_quoted(std::string_view text, std::string& out) {
  constexpr std::size_t few = 62;
  if (text.size() > few) {
    out += '"';
    out += text;
    out += '"';
    return;
  }
  char buffer[few + 2];
  buffer[0] = '"';
  std::memcpy(buffer + 1, text.data(), text.size());
  buffer[text.size() + 1] = '"';
  out.append(buffer, text.size() + 2);
}

/// A byte that `find_escape` found.
inline void put_escape(char c, std::string& out) {
  constexpr char digits[] = "0123456789ABCDEF";
  const auto pair = [&](char letter) {
    const char escape[] = {'\\', letter};
    out.append(escape, 2);
  };
  switch (c) {
    case '\b': return pair('b');
    case '\t': return pair('t');
    case '\n': return pair('n');
    case '\f': return pair('f');
    case '\r': return pair('r');
    case '"':
    case '\\': return pair(c);
    default: break;
  }
  const auto byte = static_cast<unsigned char>(c);
  const char escape[] = {'\\', 'u', '0', '0', digits[byte >> 4], digits[byte & 15]};
  out.append(escape, sizeof escape);
}

}  // namespace shilu::write

// RapidJSON writes strings, numbers and indentation byte by byte, and asks for room for each. The following do the same
// in runs.
template <>
inline bool rapidjson::Writer<shilu::write::StringStream>::WriteString(const char* bytes, SizeType length) {
  std::string& out = os_->out;
  const std::string_view text(bytes, length);
  std::size_t special = shilu::write::find_escape(text, 0);
  if (special == length) {
    shilu::write::put_quoted(text, out);
    return true;
  }
  out += '"';
  for (std::size_t at = 0;;) {
    out.append(text, at, special - at);
    if (special == length) break;
    shilu::write::put_escape(text[special], out);
    at = special + 1;
    special = shilu::write::find_escape(text, at);
  }
  out += '"';
  return true;
}

template <>
inline bool rapidjson::Writer<shilu::write::StringStream>::WriteRawValue(const char* json, std::size_t length) {
  os_->out.append(json, length);
  return true;
}

/// What stands between two members or items.
template <>
inline void rapidjson::PrettyWriter<shilu::write::StringStream>::PrettyPrefix(Type) {
  if (level_stack_.Empty()) {
    hasRoot_ = true;
    return;
  }
  Level& level = *level_stack_.template Top<Level>();
  std::string& out = os_->out;
  const std::size_t before = level.valueCount++;
  if (!level.inArray && before % 2 == 1) {
    out.append(": ", 2);
  } else if (level.inArray && (formatOptions_ & kFormatSingleLineArray) != 0) {
    if (before > 0) out.append(", ", 2);
  } else {
    out.append(before > 0 ? ",\n" : "\n");
    out.append(level_stack_.GetSize() / sizeof(Level) * indentCharCount_, indentChar_);
  }
}

/// Keys are ours, ASCII without anything to escape.
template <>
inline bool rapidjson::Writer<shilu::write::StringStream>::Key(const char* text, SizeType length, bool) {
  Prefix(kStringType);
  shilu::write::put_quoted({text, length}, os_->out);
  return EndValue(true);
}

template <>
inline bool rapidjson::PrettyWriter<shilu::write::StringStream>::Key(const char* text, SizeType length, bool) {
  PrettyPrefix(kStringType);
  shilu::write::put_quoted({text, length}, os_->out);
  return EndValue(true);
}

template <>
inline bool rapidjson::Writer<shilu::write::StringStream>::WriteUint64(std::uint64_t n) {
  char buffer[24];
  os_->out.append(buffer, std::to_chars(buffer, buffer + sizeof buffer, n).ptr);
  return true;
}

namespace shilu::write {

using Compact = rapidjson::Writer<StringStream>;
using Pretty = rapidjson::PrettyWriter<StringStream>;

/// Any bytes; what is not UTF-8 becomes U+FFFD.
template <class Writer>
void put_string(Writer& writer, std::string_view text) {
  if (is_utf8(text)) [[likely]] {
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  } else {
    const std::string valid = repaired(text);
    writer.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
  }
}

/// For keys of our own, which are ASCII and hold nothing to escape. A key that comes from a text is a string.
template <class Writer>
void put_key(Writer& writer, std::string_view key) {
  writer.Key(key.data(), static_cast<rapidjson::SizeType>(key.size()));
}

/// `[a, b]` on one line, as one value.
template <class Writer>
void put_pair(Writer& writer, std::uint64_t a, std::uint64_t b) {
  constexpr std::string_view between = std::is_same_v<Writer, Pretty> ? ", " : ",";
  char buffer[48] = {'['};
  char* at = std::to_chars(buffer + 1, buffer + 24, a).ptr;
  for (const char c : between) *at++ = c;
  at = std::to_chars(at, buffer + sizeof buffer - 1, b).ptr;
  *at++ = ']';
  writer.RawValue(buffer, static_cast<std::size_t>(at - buffer), rapidjson::kArrayType);
}

}  // namespace shilu::write
