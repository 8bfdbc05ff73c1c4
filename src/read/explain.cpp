// For each line, how it was read and by what evidence: the same reading as parse, told instead of built.
#include <shilu/parse.hpp>

#include <string>

#include "read/entrance.hpp"

namespace shilu {

namespace {

using read::Case;
using read::LineKind;

const char* reading_of(const read::Line& line, bool in_turn) {
  switch (line.kind) {
    case LineKind::blank: return "blank";
    case LineKind::text: return in_turn ? "speech" : "prose";
    case LineKind::label: return line.continues ? "same speaker" : "label";
    case LineKind::above: return "label";
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

std::string who_of(const Case& c, const read::Line& line) {
  if (line.person != read::People::nobody) {
    const auto& person = c.people[line.person];
    auto who = person.name.empty() ? person.outlet : person.name;
    who += std::string(" (") + to_string(line.kind == LineKind::label ? line.role : person.role) + ")";
    return who;
  }
  if (line.kind == LineKind::label) return std::string("(") + to_string(line.role) + ")";
  return {};
}

}  // namespace

std::vector<Explanation> explain(std::string_view bytes, const Options& options) {
  std::vector<Explanation> out;
  const read::Entrance entrance(bytes, options);
  const auto& source = entrance.source();
  out.resize(source.lines.size());
  for (std::size_t i = 0; i < out.size(); ++i) {
    out[i].line = i + 1;
    out[i].text = std::string(source.line(i));
  }
  if (!source.readable) return out;
  const auto& c = entrance.decided();
  const auto in_turn = read::segments_in_turns(c);
  for (std::size_t s = 0; s < c.lines.size(); ++s) {
    const auto& line = c.lines[s];
    auto& explanation = out[c.scan.segments[s].line];
    if (explanation.reading.empty() || line.kind == LineKind::label) {
      explanation.reading = reading_of(line, in_turn[s]);
      explanation.who = who_of(c, line);
    }
    if (!line.considered) continue;
    auto rules = line.evidence.describe();
    const auto weight = line.evidence.weight();
    if (line.kind == LineKind::label || line.kind == LineKind::text) {
      rules.push_back("= " + std::to_string(weight) + (weight >= read::label_threshold ? ", a label" : ", no label"));
    }
    explanation.evidence.insert(explanation.evidence.end(), rules.begin(), rules.end());
  }
  for (const auto& said : c.reported) {
    auto& explanation = out[c.scan.segments[said.segment].line];
    const auto how = said.verb.empty() ? std::string("a quotation goes on") : "by the verb " + said.verb;
    explanation.evidence.push_back("reports " + c.people[said.person].name + ", " + how);
  }
  return out;
}

}  // namespace shilu
