// What the reader noticed on its way: bytes, limits, labels that it took for others.
#include <array>

#include "check/steps.hpp"

namespace shilu::checker {

namespace {

struct Known {
  std::string_view code;
  Rule rule;
};

constexpr std::array<Known, 8> known{{
    {"unknown-encoding", Rule::unknown_encoding},
    {"invalid-bytes", Rule::invalid_bytes},
    {"nul-bytes", Rule::nul_bytes},
    {"input-too-large", Rule::input_too_large},
    {"too-many-turns", Rule::too_many_turns},
    {"more-diagnostics", Rule::more_findings},
    {"misspelt-label", Rule::misspelt_label},
    {"fused-label", Rule::fused_label},
}};

/// The characters that a diagnostic is about: a label, or one character.
Range place_of(const Subject& s, const Diagnostic& diagnostic) {
  const auto begin = s.source.decoded(diagnostic.byte);
  for (const auto& view : s.turns) {
    if (view.whole.begin == begin && !view.label.empty()) return view.label;
  }
  const auto line = s.line(s.line_at(begin));
  auto end = begin;
  if (end < line.end) ++end;
  while (end < line.end && (static_cast<unsigned char>(s.text()[end]) & 0xC0u) == 0x80u) ++end;
  return {begin, end};
}

/// Which message of unknown-encoding: with a guess, without one, or about the encoding that was asked for.
std::size_t case_of(const Subject& s, const Diagnostic& diagnostic) {
  if (!s.options.reading.encoding.empty()) return 2;
  return diagnostic.arguments.front() == "?" ? 1 : 0;
}

const TurnView* first_labelled(const Subject& s, std::string_view label) {
  for (const auto& view : s.turns) {
    if (view.turn->label == label) return &view;
  }
  return nullptr;
}

}  // namespace

void check_reading(const Subject& s, Findings& out) {
  for (const auto& diagnostic : s.transcript.diagnostics) {
    for (const auto& [code, rule] : known) {
      if (diagnostic.code != code) continue;
      if (diagnostic.line == 0) {
        auto& found = out.add(rule, diagnostic.arguments);
        if (rule == Rule::unknown_encoding) found.as(case_of(s, diagnostic));
        continue;
      }
      const auto place = place_of(s, diagnostic);
      auto& found = out.add(rule, place, diagnostic.arguments);
      if (rule != Rule::misspelt_label) continue;
      const auto* meant = first_labelled(s, diagnostic.arguments[1]);
      if (meant != nullptr) found.see(meant->label);
      found.change(place, diagnostic.arguments[1]);
    }
  }
}

}  // namespace shilu::checker
