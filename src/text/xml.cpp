#include "text/xml.hpp"

#include <array>
#include <cstddef>

#include "text/next_code_point.hpp"
#include "text/validate.hpp"

namespace shilu::text {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

enum class Part { value, content };

/// What stands for an ASCII character; empty where it stands for itself.
constexpr std::string_view escape_of(unsigned char c, Part part) {
  switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";  // also because of ]]>
    case '\r': return "&#13;";
    case '"': return part == Part::value ? "&quot;" : "";
    case '\'': return part == Part::value ? "&apos;" : "";
    case '\n': return part == Part::value ? "&#10;" : "";
    case '\t': return part == Part::value ? "&#9;" : "";
    default: return c < 0x20 ? replacement : "";
  }
}

// Of the characters beyond ASCII only U+FFFE and U+FFFF are forbidden; full-width punctuation begins as they do.
constexpr unsigned char forbidden_lead = 0xEF;

/// Bytes at which a run of ordinary text has to be looked at.
template <Part part>
constexpr std::array<bool, 256> stops() {
  std::array<bool, 256> table{};
  for (std::size_t c = 0; c < 0x80; ++c) table[c] = !escape_of(static_cast<unsigned char>(c), part).empty();
  table[forbidden_lead] = true;
  return table;
}

bool is_forbidden(const char* p) { return p[1] == '\xBF' && (p[2] == '\xBE' || p[2] == '\xBF'); }

template <Part part>
void append_valid(std::string_view text, std::string& out) {
  static constexpr std::array<bool, 256> table = stops<part>();
  const char* const end = text.data() + text.size();
  const char* run = text.data();
  for (const char* p = run; p < end;) {
    const auto c = static_cast<unsigned char>(*p);
    if (!table[c]) {
      ++p;
      continue;
    }
    const bool wide = c == forbidden_lead;
    if (wide && !is_forbidden(p)) {
      p += 3;
      continue;
    }
    out.append(run, p);
    out += wide ? replacement : escape_of(c, part);
    p += wide ? 3 : 1;
    run = p;
  }
  out.append(run, end);
}

bool is_short_ascii(std::string_view bytes) {
  constexpr std::size_t short_enough = 32;
  if (bytes.size() > short_enough) return false;
  unsigned all = 0;
  for (const char c : bytes) all |= static_cast<unsigned char>(c);
  return all < 0x80;
}

template <Part part>
void append(std::string_view bytes, std::string& out) {
  // Ids and our own words are short and ASCII: not worth a call.
  if (is_short_ascii(bytes) || valid_utf8(bytes)) return append_valid<part>(bytes, out);
  std::string repaired;
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    if (next_code_point(bytes, at) < 0) {
      repaired += replacement;
    } else {
      repaired.append(bytes.substr(begin, at - begin));
    }
  }
  append_valid<part>(repaired, out);
}

}  // namespace

void append_xml_value(std::string_view bytes, std::string& out) { append<Part::value>(bytes, out); }
void append_xml_content(std::string_view bytes, std::string& out) { append<Part::content>(bytes, out); }

std::string xml_value(std::string_view bytes) {
  std::string out;
  append_xml_value(bytes, out);
  return out;
}
std::string xml_content(std::string_view bytes) {
  std::string out;
  append_xml_content(bytes, out);
  return out;
}

}  // namespace shilu::text
