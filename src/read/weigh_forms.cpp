// What speaks for and against a label by the forms that the labels of the text have.
#include <array>
#include <string>
#include <unordered_set>

#include "read/decision.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::size_t shapes = static_cast<std::size_t>(Shape::none) + 1;

using Names = std::unordered_set<std::string>;

constexpr std::size_t longest_fused = 160;  // bytes; bounds the places at which a label is parted

/// Two names that label turns elsewhere, run into one: 林越周岚.
bool is_two_of(const Names& heard, std::string_view label) {
  if (label.size() > longest_fused) return false;
  for (std::size_t at = 0; at < label.size(); at += text::decode_at(label, at).length) {
    if (at > 0 && heard.count(std::string(label.substr(0, at))) != 0 && heard.count(std::string(label.substr(at))) != 0)
      return true;
  }
  return false;
}

}  // namespace

/// Labels that only a blank sets off: believed where several reporters and an answerer take turns in this form.
void Decision::weigh_blank_forms() {
  const auto blank = [&](const Candidate& candidate) {
    const auto shape = c_.scan.readings[candidate.reading].shape;
    return shape == Shape::single || shape == Shape::reporter;
  };
  std::size_t askers = 0;
  std::size_t answerers = 0;
  for (const auto& candidate : c_.candidates) {
    if (!blank(candidate)) continue;
    const auto& words = c_.words[candidate.words];
    if (asks(words.who.kind)) ++askers;
    if ((words.who.kind == WhoKind::office || words.who.kind == WhoKind::person || words.who.kind == WhoKind::answer) &&
        words.count >= 3)
      ++answerers;
  }
  if (askers < 3 || answerers < 3) return;
  bool asked = false;
  for (auto& candidate : c_.candidates) {
    const auto kind = c_.words[candidate.words].who.kind;
    if (candidate.accepted) {
      asked = asks(kind);
      continue;
    }
    if (!blank(candidate) || kind == WhoKind::nobody || asks(kind) == asked) continue;
    candidate.evidence.add(Evidence::takes_turns);
    if (candidate.evidence.weight() >= label_threshold) asked = asks(kind);
  }
}

/// Records keep to one or two forms of label; a form of their own counts against an outsider.
void Decision::weigh_style() {
  std::array<std::size_t, shapes> accepted{};
  std::size_t all = 0;
  for (const auto& candidate : c_.candidates) {
    if (!candidate.accepted) continue;
    ++accepted[static_cast<std::size_t>(c_.scan.readings[candidate.reading].shape)];
    ++all;
  }
  if (all < 3) return;
  for (auto& candidate : c_.candidates) {
    const auto share = accepted[static_cast<std::size_t>(c_.scan.readings[candidate.reading].shape)];
    if (share * 3 >= all) candidate.evidence.add(Evidence::style);
    if (share * 20 < all && all >= 8) candidate.evidence.add(Evidence::off_style);
  }
  // A misspelt form of a label that stands elsewhere as usual: MR. SULLIVAN.
  Names heard;
  for (const auto& candidate : c_.candidates) {
    if (candidate.accepted && !c_.words[candidate.words].who.name.empty()) {
      heard.emplace(c_.scan.readings[candidate.reading].label.of(c_.text()));
    }
  }
  for (auto& candidate : c_.candidates) {
    const auto& reading = c_.scan.readings[candidate.reading];
    const bool signed_form =
        reading.shape == Shape::stopped || reading.shape == Shape::colon || reading.shape == Shape::wide;
    if (candidate.accepted || !signed_form) continue;
    const auto label = reading.label.of(c_.text());
    const bool two = is_two_of(heard, label);
    if (!two && heard.count(std::string(label)) == 0) continue;
    candidate.evidence.add(Evidence::known);
    auto& who = c_.words[candidate.words].who;
    if (!two || (who.kind != WhoKind::nobody && who.kind != WhoKind::initial)) continue;
    who.kind = WhoKind::person;
    who.name = label;
  }
}

}  // namespace shilu::read
