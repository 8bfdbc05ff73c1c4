// The rules were found by measuring what ten readers (YAML 1.1 and 1.2) make of each form; docs/output.md names them.
#include "write/scalar.hpp"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstring>

#include "write/repair.hpp"
#include "write/special.hpp"

namespace shilu::write {
namespace {

constexpr std::size_t kLongestPlain = 400;

constexpr std::array<std::string_view, 17> kReserved = {"null",  "true", "false", "yes", "no",   "on",
                                                        "off",   "y",    "n",     "~",   ".inf", "-.inf",
                                                        "+.inf", ".nan", ".na",   "<<",  "="};

char lowered(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; }

/// A word that some schema turns into another type, alone on the first line, or with a non-ASCII character after it:
/// R's reader looks no further than that and takes even a block that begins so for the word.
bool starts_reserved(std::string_view text) {
  if (std::string_view("ntfyo~.-+<=").find(lowered(text[0])) == std::string_view::npos) return false;
  for (const std::string_view word : kReserved) {
    if (text.size() < word.size() || lowered(text[0]) != word[0]) continue;
    if (!std::equal(word.begin(), word.end(), text.begin(), [](char w, char t) { return w == lowered(t); })) continue;
    if (text.size() == word.size()) return true;
    const auto next = static_cast<unsigned char>(text[word.size()]);
    if (next >= 0x80 || next == '\n') return true;
  }
  return false;
}

/// A letter that starts no number, date or syntax: ASCII, kana, Chinese, Hangul; not the punctuation of U+3000.
bool starts_plain(std::string_view text) {
  const auto first = static_cast<unsigned char>(text[0]);
  if (first < 0x80) return lowered(text[0]) >= 'a' && lowered(text[0]) <= 'z';
  return first >= 0xE3 && first <= 0xED && !(first == 0xE3 && static_cast<unsigned char>(text[1]) == 0x80);
}

/// `e5`, `E-12`: a number without digits before the exponent, for a reader of YAML 1.1.
bool is_exponent(std::string_view text) {
  return lowered(text[0]) == 'e' && text.find_first_not_of("0123456789+-", 1) == std::string_view::npos;
}

void append_escape(std::uint32_t c, std::string& out) {
  const char* const digits = "0123456789ABCDEF";
  const auto hex = [&](int width) {
    for (int shift = 4 * (width - 1); shift >= 0; shift -= 4) out += digits[(c >> shift) & 0xF];
  };
  switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\t': out += "\\t"; return;
    case '\r': out += "\\r"; return;
    case 0: out += "\\0"; return;
    default: break;
  }
  if (c < 0x100) {
    out += "\\x";
    hex(2);
  } else if (c < 0x10000) {
    out += "\\u";
    hex(4);
  } else {
    out += "\\U";
    hex(8);
  }
}

/// Decodes the character at `at`; returns its number of bytes.
std::size_t decode(std::string_view text, std::size_t at, std::uint32_t& c) {
  const auto byte = [&](std::size_t i) { return static_cast<std::uint32_t>(static_cast<unsigned char>(text[at + i])); };
  c = byte(0);
  if (c < 0x80) return 1;
  const std::size_t length = c < 0xE0 ? 2 : c < 0xF0 ? 3 : 4;
  c &= 0x7Fu >> length;
  for (std::size_t i = 1; i < length; ++i) c = c << 6 | (byte(i) & 0x3F);
  return length;
}

void append_quoted_utf8(std::string_view text, std::string& out) {
  out += '"';
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t stop = find_special<Stops::quoted>(text, at);
    out.append(text, at, stop - at);
    at = stop;
    if (at == text.size()) break;
    std::uint32_t c = 0;
    at += decode(text, at, c);
    append_escape(c, out);
  }
  out += "\"\n";
}

void append_literal(std::string_view text, std::size_t indent, std::string& out) {
  const std::size_t last = text.find_last_not_of('\n');
  const std::size_t final_newlines = text.size() - 1 - last;
  out += final_newlines == 0 ? "|-\n" : final_newlines == 1 ? "|\n" : "|+\n";
  const char* p = text.data();
  const char* const end = p + text.size();
  while (p < end) {
    const void* const found = std::memchr(p, '\n', static_cast<std::size_t>(end - p));
    const char* const stop = found != nullptr ? static_cast<const char*>(found) : end;
    if (stop > p) {
      out.append(indent, ' ');
      out.append(p, static_cast<std::size_t>(stop - p));
    }
    out += '\n';
    p = stop + 1;
  }
}

}  // namespace

Form form_of(std::string_view text) {
  if (text.empty()) return Form::quoted;
  if (text.find('\n') == std::string_view::npos) {
    const bool plain = text.size() <= kLongestPlain && starts_plain(text) && text.back() != ' ' &&
                       !starts_reserved(text) && !is_exponent(text) && find_special<Stops::plain>(text) == text.size();
    return plain ? Form::plain : Form::quoted;
  }
  // A block that begins with a blank would need an indentation indicator, which readers disagree about.
  const char first = text.front();
  const bool literal = first != ' ' && first != '\t' && first != '\n' && !starts_reserved(text) &&
                       find_special<Stops::literal>(text) == text.size();
  return literal ? Form::literal : Form::quoted;
}

void append_scalar(std::string_view text, std::size_t indent, std::string& out) {
  std::string storage;
  text = as_utf8(text, storage);
  switch (form_of(text)) {
    case Form::plain:
      out += text;
      out += '\n';
      return;
    case Form::literal: append_literal(text, indent, out); return;
    case Form::quoted: append_quoted_utf8(text, out); return;
  }
}

void append_quoted(std::string_view text, std::string& out) {
  std::string storage;
  append_quoted_utf8(as_utf8(text, storage), out);
}

}  // namespace shilu::write
