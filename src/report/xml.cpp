#include "report/xml.hpp"

#include <cstddef>

#include "text/next_code_point.hpp"

namespace shilu::report {
namespace {

/// Negative `c`: bytes that are not UTF-8.
bool is_forbidden(int c) {
  return c < 0 || (c < 0x20 && c != '\t' && c != '\n' && c != '\r') || c == 0xFFFE || c == 0xFFFF;
}

std::string escaped(std::string_view bytes, bool keep_blanks) {
  std::string out;
  out.reserve(bytes.size() + 16);
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    const int c = text::next_code_point(bytes, at);
    switch (c) {
      case '&': out += "&amp;"; continue;
      case '<': out += "&lt;"; continue;
      case '>': out += "&gt;"; continue;
      case '"': out += "&quot;"; continue;
      case '\'': out += "&apos;"; continue;
      case '\r': out += "&#13;"; continue;
      case '\n': out += keep_blanks ? "\n" : "&#10;"; continue;
      case '\t': out += keep_blanks ? "\t" : "&#9;"; continue;
      default: break;
    }
    if (is_forbidden(c)) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(bytes.substr(begin, at - begin));
    }
  }
  return out;
}

}  // namespace

std::string xml(std::string_view bytes) { return escaped(bytes, false); }

std::string xml_content(std::string_view bytes) { return escaped(bytes, true); }

}  // namespace shilu::report
