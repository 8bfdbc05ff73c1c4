#include "pages/roff.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cctype>
#include <iterator>

#include <shilu/version.hpp>

#include "text/utf8.hpp"

namespace shilu::pages {
namespace {

/// Signs that roff reads as something else, or sets as another sign.
std::string_view name_of(char sign) {
  switch (sign) {
    case '\\': return "\\(rs";
    case '-': return "\\-";
    case '\'': return "\\(aq";
    case '`': return "\\(ga";
    case '^': return "\\(ha";
    case '~': return "\\(ti";
    case '"': return "\\(dq";
    default: return {};
  }
}

}  // namespace

std::string roff(std::string_view text) {
  std::string out;
  bool line_begins = true;
  for (std::size_t at = 0; at < text.size();) {
    const auto decoded = text::decode_at(text, at);
    if (decoded.value >= 0x80) {
      fmt::format_to(std::back_inserter(out), "\\[u{:04X}]", static_cast<std::uint32_t>(decoded.value));
    } else if (const std::string_view name = name_of(text[at]); !name.empty()) {
      out += name;
    } else {
      if (line_begins && text[at] == '.') out += "\\&";
      out += text[at];
    }
    line_begins = text[at] == '\n';
    at += std::max<std::size_t>(decoded.length, 1);
  }
  return out;
}

std::string roff_head(std::string_view page, std::string_view section, std::string_view date, std::string_view title) {
  std::string upper(page);
  for (char& c : upper) c = static_cast<char>(std::toupper(static_cast<unsigned char>(c)));
  return fmt::format(".TH \"{}\" \"{}\" \"{}\" \"shilu {}\" \"shilu\"\n.nh\n.ad l\n.SH NAME\n{} \\- {}\n", roff(upper),
                     section, date, version(), roff(page), roff(title));
}

}  // namespace shilu::pages
