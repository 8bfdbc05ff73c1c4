// The signs around labels: the width of the colon, a blank before it, brackets and bold.
#include <algorithm>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "faults/labels.hpp"
#include "text/unicode.hpp"

namespace shilu::faults {

namespace {

std::vector<const TurnAt*> with_colon(const Sample& sample) {
  auto turns = labelled(sample, [&](const TurnAt& turn) { return !colon_of(sample, turn).empty(); });
  if (turns.size() < 4) turns.clear();  // no custom to break
  return turns;
}

bool has_full_colon(const Sample& sample, const TurnAt& turn) { return sample.of(colon_of(sample, turn)) == "："; }

/// In a record whose labels of Han, kana or Hangul have one width.
std::optional<Mutant> other_width(const Sample& sample, Random& random) {
  const auto turns = with_colon(sample);
  const auto full =
      std::count_if(turns.begin(), turns.end(), [&](const TurnAt* t) { return has_full_colon(sample, *t); });
  const auto* turn = pick(turns, random);
  if (turn == nullptr || (full != 0 && full != static_cast<std::ptrdiff_t>(turns.size()))) return {};
  return changed(sample, colon_of(sample, **turn), full == 0 ? "：" : ":");
}

/// In a record that has none there.
std::optional<Mutant> blank_before(const Sample& sample, Random& random) {
  const auto turns = with_colon(sample);
  const bool any = std::any_of(turns.begin(), turns.end(),
                               [&](const TurnAt* t) { return colon_of(sample, *t).begin != t->label.end; });
  const auto* turn = pick(turns, random);
  if (turn == nullptr || any) return {};
  const auto at = (*turn)->label.end;
  return changed(sample, {at, at}, sample.is("zh") && random.below(2) == 0 ? "　" : " ");
}

/// 【张三】 among labels without brackets, in a role that has many; of somebody whom the record knows.
std::optional<Mutant> dressed(const Sample& sample, Random& random) {
  std::vector<const TurnAt*> places;
  for (const auto role : {Role::host, Role::speaker, Role::reporter}) {
    const auto turns = labelled(sample, [&](const TurnAt& turn) { return turn.turn->role == role; });
    const bool plain = std::all_of(turns.begin(), turns.end(), [&](const TurnAt* t) { return is_plain(sample, *t); });
    if (!plain || turns.size() < 4) continue;
    for (const auto* turn : turns) {
      const bool outlet = turn->speaker != nullptr && !turn->speaker->outlet.empty();
      if (turn->begins_line && (outlet || is_used_elsewhere(sample, *turn))) places.push_back(turn);
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  const auto colon = colon_of(sample, **place);
  const std::string label(sample.of((*place)->label));
  if (colon.empty()) return changed(sample, (*place)->label, "【" + label + "】");
  const std::string sign(sample.of(colon));
  const bool bold = random.below(2) == 0;
  return changed(sample, {(*place)->label.begin, colon.end},
                 bold ? "**" + label + sign + "**" : "【" + label + "】" + sign);
}

/// Brackets that one label has lost, among labels that have them.
std::optional<Mutant> undressed(const Sample& sample, Random& random) {
  const auto is_opening = [](std::string_view sign) { return sign == "【" || sign == "[" || sign == "**"; };
  std::vector<const TurnAt*> places;
  for (const auto role : {Role::host, Role::speaker, Role::reporter}) {
    const auto turns = labelled(sample, [&](const TurnAt& turn) { return turn.turn->role == role; });
    const bool all = std::all_of(turns.begin(), turns.end(), [&](const TurnAt* t) {
      return is_opening(text::trim(sample.of({t->whole.begin, t->label.begin})));
    });
    if (all && turns.size() >= 4) places.insert(places.end(), turns.begin(), turns.end());
  }
  const auto* place = pick(places, random);
  if (place == nullptr) return {};
  const auto colon = sample.is("en") ? ": " : "：";
  const auto& turn = **place;
  const auto behind = sample.of(turn.sign).find('\n');
  const auto end = behind == std::string_view::npos ? turn.sign.end : turn.sign.begin + behind;
  return changed(sample, {turn.whole.begin, end}, std::string(sample.of(turn.label)) + colon);
}

}  // namespace

std::vector<Fault> sign_faults() {
  return {{"colon of the other width", {"mixed-colons"}, other_width},
          {"blank before a colon", {"label-spacing"}, blank_before},
          {"label dressed otherwise", {"mixed-label-forms"}, dressed},
          {"label without its brackets", {"mixed-label-forms"}, undressed}};
}

}  // namespace shilu::faults
