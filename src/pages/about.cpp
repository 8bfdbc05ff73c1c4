#include "pages/about.hpp"

#include <algorithm>
#include <utility>

#include "pages/roff.hpp"

namespace shilu::pages {
namespace {

/// `  shilu check FILE    what it does`: two blanks or more part the two.
Example read_example(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(' '), line.size()));
  const std::size_t gap = line.find("  ");
  if (gap == line.npos) return {std::string(line), {}};
  const std::size_t meaning = std::min(line.find_first_not_of(' ', gap), line.size());
  return {std::string(line.substr(0, gap)), std::string(line.substr(meaning))};
}

bool is_verbatim(const std::string& paragraph) { return paragraph.find('\n') != paragraph.npos; }

}  // namespace

About read_about(std::string_view text) {
  About about;
  std::string paragraph;
  bool examples = false;
  const auto close = [&] {
    if (!paragraph.empty()) about.paragraphs.push_back(std::exchange(paragraph, {}));
  };
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const bool indented = line.starts_with("  ");
    if (line == "Example:" || line == "Examples:") {
      close();
      examples = true;
    } else if (line.empty()) {
      close();
    } else if (examples && indented) {
      about.examples.push_back(read_example(line));
    } else {
      examples = false;
      if (indented != is_verbatim(paragraph)) close();
      if (!paragraph.empty() && !indented) paragraph += ' ';
      paragraph += line;
      if (indented) paragraph += '\n';
    }
  }
  close();
  return about;
}

std::string description_section(const About& about) {
  std::string out = ".SH DESCRIPTION\n";
  bool first = true;
  for (const std::string& paragraph : about.paragraphs) {
    if (!first) out += ".PP\n";
    first = false;
    if (is_verbatim(paragraph)) {
      out += ".nf\n" + roff(paragraph) + ".fi\n";
    } else {
      out += roff(paragraph) + '\n';
    }
  }
  return out;
}

std::string examples_section(const About& about) {
  if (about.examples.empty()) return {};
  std::string out = ".SH EXAMPLES\n";
  for (const Example& example : about.examples) {
    if (!example.meaning.empty()) {
      out += ".TP\n";
    } else if (&example != &about.examples.front()) {
      out += ".PP\n";
    }
    out += "\\fB" + roff(example.command) + "\\fR\n";
    if (!example.meaning.empty()) out += roff(example.meaning) + '\n';
  }
  return out;
}

}  // namespace shilu::pages
