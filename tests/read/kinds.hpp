// How every line of a text was read, for tests of one step of the reading.
#pragma once

#include <string>
#include <string_view>

#include "read/entrance.hpp"

namespace shilu::read::testing {

inline const char* name_of(LineKind kind) {
  switch (kind) {
    case LineKind::blank: return "blank";
    case LineKind::text: return "text";
    case LineKind::label: return "label";
    case LineKind::above: return "above";
    case LineKind::field: return "field";
    case LineKind::roster: return "roster";
    case LineKind::title: return "title";
    case LineKind::heading: return "heading";
    case LineKind::note: return "note";
    case LineKind::caption: return "caption";
    case LineKind::chrome: return "chrome";
    case LineKind::rule: return "rule";
    case LineKind::end: return "end";
    case LineKind::metadata: return "metadata";
  }
  return "";
}

inline Options in_language(std::string language) {
  Options options;
  options.language = std::move(language);
  return options;
}

/// The kinds of all segments that are not blank: `title field label`.
inline std::string kinds(std::string_view text, const char* language = "zh-Hans") {
  const Entrance entrance(text, in_language(language));
  std::string out;
  for (const auto& line : entrance.decided().lines) {
    if (line.kind == LineKind::blank) continue;
    if (!out.empty()) out += ' ';
    out += name_of(line.kind);
  }
  return out;
}

/// How a line is read that stands between the turns of a record.
inline std::string kind_between(std::string_view line, const char* language = "zh-Hans") {
  const bool english = std::string_view(language) == "en";
  std::string text = english ? "MODERATOR: Good morning. We will start.\n\nQUESTION: What is new?\n\n"
                             : "主持人：各位下午好，现在开始。\n\n记者：请问有什么新的进展吗？\n\n";
  text += line;
  text += english ? "\n\nQUESTION: And what is old?\n" : "\n\n记者：请问下一步怎么做？\n";
  const Entrance entrance(text, in_language(language));
  return name_of(entrance.decided().lines[4].kind);
}

}  // namespace shilu::read::testing
