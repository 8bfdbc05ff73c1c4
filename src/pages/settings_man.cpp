// docs/settings.md as shilu.yaml(5): the Markdown of that document, and no more of it.
#include <algorithm>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "pages/man.hpp"
#include "pages/roff.hpp"

namespace shilu::pages {
namespace {

/// `code` in bold.
std::string spans(std::string_view text) {
  std::string out;
  bool bold = false;
  while (true) {
    const std::size_t end = std::min(text.find('`'), text.size());
    out += roff(text.substr(0, end));
    if (end == text.size()) break;
    bold = !bold;
    out += bold ? "\\fB" : "\\fR";
    text.remove_prefix(end + 1);
  }
  if (bold) throw std::runtime_error("settings.md: a ` without its partner");
  return out.starts_with('.') ? "\\&" + out : out;
}

/// `| sign | meaning |`: both cells, without the blanks around them.
std::vector<std::string> cells(std::string_view row) {
  std::vector<std::string> out;
  row.remove_prefix(1);
  while (row.find('|') != row.npos) {
    std::string_view cell = row.substr(0, row.find('|'));
    row.remove_prefix(cell.size() + 1);
    while (cell.starts_with(' ')) cell.remove_prefix(1);
    while (cell.ends_with(' ')) cell.remove_suffix(1);
    out.emplace_back(cell);
  }
  return out;
}

class Converter {
 public:
  void add(std::string_view line) {
    if (line.starts_with("```")) return fence();
    if (code_) {
      out_ += roff(line);
      out_ += '\n';
      return;
    }
    if (line.starts_with("# ")) return;  // the page has its own title
    if (line.starts_with("## ")) return heading(line.substr(3));
    if (line.starts_with('|')) return row(line);
    if (line.empty()) {
      between_ = true;
      return;
    }
    if (line.starts_with('#') || line.starts_with("- ") || line.starts_with("> ") || line.starts_with("    "))
      throw std::runtime_error("settings.md: this Markdown has no place in a manual page yet: " + std::string(line));
    if (between_) open_paragraph();
    between_ = false;
    prose(line);
  }
  std::string finish() {
    if (code_) throw std::runtime_error("settings.md: ``` without its partner");
    return out_;
  }

 private:
  /// A heading opens one by itself; so does the page.
  void open_paragraph() {
    const std::size_t line = out_.size() < 2 ? 0 : out_.rfind('\n', out_.size() - 2) + 1;
    if (!out_.empty() && !out_.substr(line).starts_with(".SH ")) out_ += ".PP\n";
  }
  void prose(std::string_view line) {
    pending_ += (pending_.empty() ? "" : " ") + std::string(line);
    // A span may go on in the next line.
    if (std::count(pending_.begin(), pending_.end(), '`') % 2 != 0) return;
    out_ += spans(pending_) + '\n';
    pending_.clear();
  }
  void fence() {
    code_ = !code_;
    if (code_) open_paragraph();
    out_ += code_ ? ".nf\n" : ".fi\n";
    between_ = true;
  }
  void heading(std::string_view title) {
    std::string upper(title);
    for (char& c : upper)
      if (c >= 'a' && c <= 'z') c = static_cast<char>(c - 'a' + 'A');
    out_ += ".SH " + roff(upper) + '\n';
    between_ = false;
  }
  void row(std::string_view line) {
    const std::vector<std::string> both = cells(line);
    if (both.size() != 2) throw std::runtime_error("settings.md: a table has two columns: " + std::string(line));
    if (both[1].starts_with("--")) {
      in_table_ = true;
    } else if (in_table_ || both[0].find('`') != std::string::npos) {
      out_ += ".TP\n" + spans(both[0]) + '\n' + spans(both[1]) + '\n';
    }
    between_ = true;
  }

  std::string out_;
  std::string pending_;
  bool code_ = false;
  bool between_ = false;
  bool in_table_ = false;
};

}  // namespace

std::string settings_man(std::string_view markdown, std::string_view date) {
  Converter converter;
  std::string_view rest = markdown;
  while (!rest.empty()) {
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    converter.add(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
  }
  return roff_head("shilu.yaml", "5", date, "settings of shilu check") + ".SH DESCRIPTION\n" + converter.finish() +
         ".SH SEE ALSO\n.BR shilu (1),\n.BR shilu\\-check (1),\n.BR shilu\\-rule (1)\n";
}

}  // namespace shilu::pages
