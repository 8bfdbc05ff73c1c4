// What `check` finds in a text, in a form that a test can write down.
#pragma once

#include <algorithm>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/check.hpp>

namespace shilu::tests {

using Strings = std::vector<std::string>;

/// The options that ask for some rules alone: codes, names, prefixes of codes.
inline CheckOptions only(Strings rules, std::string name = "text.txt") {
  CheckOptions options;
  options.select = std::move(rules);
  options.reading.name = std::move(name);
  return options;
}

/// `SL601 3:5` for each finding, or `SL601 file` where it is about the file as a whole.
inline Strings findings_of(std::string_view text, const CheckOptions& options) {
  Strings found;
  for (const auto& finding : check(text, options).findings) {
    const auto& place = finding.place;
    found.push_back(finding.code + (place.line == 0
                                        ? std::string(" file")
                                        : " " + std::to_string(place.line) + ":" + std::to_string(place.column)));
  }
  return found;
}

/// The characters under each finding.
inline Strings marked_in(std::string_view text, const CheckOptions& options) {
  Strings marked;
  const auto checked = check(text, options);
  for (const auto& finding : checked.findings) {
    marked.push_back(checked.text.substr(finding.place.text.begin, finding.place.text.end - finding.place.text.begin));
  }
  return marked;
}

/// The message of each finding.
inline Strings messages_of(std::string_view text, const CheckOptions& options) {
  Strings messages;
  for (const auto& finding : check(text, options).findings) messages.push_back(finding.message);
  return messages;
}

/// The decoded text with every fix applied.
inline std::string fixed(std::string_view text, const CheckOptions& options) {
  auto checked = check(text, options);
  std::vector<Edit> edits;
  for (const auto& finding : checked.findings) {
    if (finding.fix) edits.insert(edits.end(), finding.fix->edits.begin(), finding.fix->edits.end());
  }
  std::stable_sort(edits.begin(), edits.end(),
                   [](const Edit& a, const Edit& b) { return a.text.begin > b.text.begin; });
  for (const auto& edit : edits) {
    checked.text.replace(edit.text.begin, edit.text.end - edit.text.begin, edit.replacement);
  }
  return checked.text;
}

}  // namespace shilu::tests
