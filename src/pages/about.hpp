// The prose of a help text, taken apart: paragraphs, and the examples at its end.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shilu::pages {

struct Example {
  std::string command;
  std::string meaning;  ///< empty: the command speaks for itself
};

struct About {
  std::vector<std::string>
      paragraphs;  ///< lines joined; indented ones are a paragraph of their own, each with its newline
  std::vector<Example> examples;
};

/// `Example:` or `Examples:` on a line of its own begins the examples, indented lines each; what follows them is prose.
About read_about(std::string_view text);

/// The sections of a manual page; the latter is empty where there are no examples.
std::string description_section(const About& about);
std::string examples_section(const About& about);

}  // namespace shilu::pages
