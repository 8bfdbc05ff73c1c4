// Labels that begin no turn any more: the line break or the colon is lost, or the whole label.
#include <algorithm>
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"
#include "text/unicode.hpp"

namespace shilu::faults {

namespace {

/// A turn with a label and colon at the beginning of a line, of somebody whose label the record shows elsewhere.
bool stands_out(const Sample& sample, const TurnAt& turn) {
  return turn.begins_line && is_plain(sample, turn) && !colon_of(sample, turn).empty() &&
         is_used_elsewhere(sample, turn);
}

/// The label joins the last line of the turn before.
std::optional<Mutant> break_lost(const Sample& sample, Random& random) {
  std::vector<Span> places;
  for (std::size_t i = 1; i < sample.turns.size(); ++i) {
    const auto& turn = sample.turns[i];
    const auto& before = sample.turns[i - 1];
    const Span gap{before.whole.end, turn.whole.begin};
    if (stands_out(sample, turn) && text::trim(sample.of(gap)).empty()) places.push_back(gap);
  }
  const auto* gap = pick(places, random);
  return gap == nullptr ? std::nullopt
                        : std::optional(changed(sample, *gap, sample.is("zh") || sample.is("ja") ? "" : " "));
}

bool is_somebody_elses(const Sample& sample, std::size_t i) {
  return i > 0 && sample.turns[i - 1].turn->label != sample.turns[i].turn->label;
}

/// Turns with a name as label, behind a turn of somebody else.
std::vector<const TurnAt*> names(const Sample& sample) {
  std::vector<const TurnAt*> found;
  for (std::size_t i = 1; i < sample.turns.size(); ++i) {
    const auto& turn = sample.turns[i];
    if (stands_out(sample, turn) && !turn.own_line && is_somebody_elses(sample, i) &&
        !sample.name_in_label(turn).empty() && is_han(sample.of(turn.label)))
      found.push_back(&turn);
  }
  return found;
}

std::optional<Mutant> colon_lost(const Sample& sample, Random& random) {
  const auto turns = names(sample);
  const auto* turn = pick(turns, random);
  return turn == nullptr ? std::nullopt : std::optional(changed(sample, (*turn)->sign, ""));
}

std::optional<Mutant> colon_blank(const Sample& sample, Random& random) {
  const auto turns = names(sample);
  const auto* turn = pick(turns, random);
  return turn == nullptr ? std::nullopt
                         : std::optional(changed(sample, (*turn)->sign, random.below(2) == 0 ? " " : "　"));
}

/// The key beside the right one.
std::optional<Mutant> semicolon(const Sample& sample, Random& random) {
  const auto turns = labelled(sample, [&](const TurnAt& turn) {
    return stands_out(sample, turn) && is_somebody_elses(sample, static_cast<std::size_t>(&turn - sample.turns.data()));
  });
  const auto* turn = pick(turns, random);
  if (turn == nullptr) return {};
  const auto colon = colon_of(sample, **turn);
  return changed(sample, colon, sample.of(colon) == ":" ? ";" : "；");
}

constexpr std::array<std::string_view, 16> greetings{
    "谢谢", "感谢",      "各位",   "大家好",       "大家上午好",     "女士们",       "媒体朋友", "你好",
    "您好", "Thank you", "Thanks", "Good morning", "Good afternoon", "Good evening", "多謝",     "謝謝"};

/// Without its label, the speech goes on with that of the turn before.
std::optional<Mutant> without_label(const Sample& sample, const TurnAt& turn) {
  // Where the label has a line for itself, the line goes, and blank ones below it.
  const auto begin = turn.own_line ? sample.line_around(turn.whole.begin).begin : turn.whole.begin;
  const auto speech = turn.own_line ? sample.line_around(turn.paragraphs.front().text.begin).begin : turn.speech.begin;
  return changed(sample, {begin, speech}, "");
}

/// Somebody's thanks or greeting, behind a speech of several sentences.
std::optional<Mutant> greeting(const Sample& sample, Random& random) {
  std::vector<const TurnAt*> places;
  for (std::size_t i = 1; i < sample.turns.size(); ++i) {
    const auto& turn = sample.turns[i];
    const auto speech = text::trim(sample.of(turn.speech));
    const bool polite =
        std::any_of(greetings.begin(), greetings.end(), [&](std::string_view w) { return speech.starts_with(w); });
    const auto before = sample.of(sample.turns[i - 1].speech);
    const bool long_before = text::count_code_points(before) > (sample.is("en") ? 400u : 150u);
    if (polite && long_before && !turn.label.empty() && !turn.paragraphs.empty() && turn.begins_line &&
        is_somebody_elses(sample, i))
      places.push_back(&turn);
  }
  const auto* place = pick(places, random);
  return place == nullptr ? std::nullopt : without_label(sample, **place);
}

bool calls(const Sample& sample, const TurnAt& turn) {
  if (turn.turn->role != Role::host || turn.paragraphs.empty()) return false;
  auto last = sample.of(turn.paragraphs.back().text);
  if (sample.is("en")) {
    return last.find("turn it over") != std::string_view::npos ||
           last.find("turn the call over") != std::string_view::npos ||
           last.find("the floor is yours") != std::string_view::npos ||
           last.find("next question") != std::string_view::npos;
  }
  if (!sample.is("zh-Hans") || !last.ends_with("。")) return false;
  last.remove_suffix(3);
  const auto stop = last.rfind("。");
  if (stop != std::string_view::npos) last.remove_prefix(stop);
  if (last.find("请") == std::string_view::npos) return false;
  constexpr std::array<std::string_view, 6> verbs{"介绍", "发言", "回答", "提问", "发布", "补充"};
  return std::any_of(verbs.begin(), verbs.end(),
                     [&](std::string_view verb) { return last.find(verb) != std::string_view::npos; });
}

/// 请张局长介绍。, and whoever speaks then has no label.
std::optional<Mutant> handover(const Sample& sample, Random& random) {
  std::vector<const TurnAt*> places;
  for (std::size_t i = 1; i < sample.turns.size(); ++i) {
    const auto& turn = sample.turns[i];
    if (calls(sample, sample.turns[i - 1]) && !turn.label.empty() && !turn.paragraphs.empty() && turn.begins_line &&
        is_somebody_elses(sample, i))
      places.push_back(&turn);
  }
  const auto* place = pick(places, random);
  return place == nullptr ? std::nullopt : without_label(sample, **place);
}

}  // namespace

std::vector<Fault> lost_label_faults() {
  return {{"line break before a label lost", {"label-in-text"}, break_lost},
          {"colon behind a label lost", {"label-in-text", "mixed-label-forms"}, colon_lost},
          {"colon behind a label blank", {"label-in-text", "mixed-label-forms"}, colon_blank},
          {"colon behind a label a semicolon", {"label-in-text", "mixed-label-forms"}, semicolon},
          {"label lost before a greeting", {"greeting-in-turn"}, greeting},
          {"label lost behind a hand-over", {"handover-goes-on", "greeting-in-turn"}, handover}};
}

}  // namespace shilu::faults
