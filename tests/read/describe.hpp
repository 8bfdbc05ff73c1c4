// What a label says, in one line, for tables of tests.
#pragma once

#include <string>

#include "read/who.hpp"

namespace shilu::read::testing {

inline const char* name_of(WhoKind kind) {
  switch (kind) {
    case WhoKind::nobody: return "nobody";
    case WhoKind::question_number: return "question_number";
    case WhoKind::question: return "question";
    case WhoKind::answer: return "answer";
    case WhoKind::follow_up: return "follow_up";
    case WhoKind::reporter: return "reporter";
    case WhoKind::audience: return "audience";
    case WhoKind::host: return "host";
    case WhoKind::interpreter: return "interpreter";
    case WhoKind::office: return "office";
    case WhoKind::person: return "person";
    case WhoKind::initial: return "initial";
    case WhoKind::speech: return "speech";
  }
  return "";
}

/// `reporter name=王小明 outlet=中国日报`
inline std::string describe(const Who& who) {
  std::string out = name_of(who.kind);
  const auto add = [&](const char* key, const std::string& value) {
    if (!value.empty()) out += std::string(" ") + key + "=" + value;
  };
  add("name", who.name);
  add("title", who.title);
  add("outlet", who.outlet);
  add("number", who.number);
  if (who.partial) out += " partial";
  return out;
}

}  // namespace shilu::read::testing
