#include "check/labels.hpp"

#include <algorithm>
#include <array>

#include "check/people.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t most_labels = 4096;  // no record has so many, a crafted text may
constexpr std::size_t crowd = 400;         // labels among which two may run into one

bool is_opening(char32_t c) {
  constexpr std::u32string_view signs = U"【[〔［「『〖<＜〈◆◇●○▲■";
  return signs.find(c) != std::u32string_view::npos;
}

}  // namespace

Form form_of(const Subject& s, const TurnView& view) {
  const auto before = text::trim_end(s.piece(view.before));
  if (before.ends_with("**") || before.ends_with("__")) return Form::bold;
  if (!before.empty() && is_opening(text::decode_before(before, before.size()).value)) return Form::bracket;
  return before.empty() && text::trim(s.piece(view.behind)).empty() ? Form::bare : Form::plain;
}

std::string shown(const Subject& s, const TurnView& view) {
  return std::string(text::trim(s.piece(view.before))) + std::string(s.piece(view.label)) +
         std::string(text::trim(text::head(s.piece(view.behind), 12)));
}

DressedHead dressed_head(std::string_view text) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 5> pairs{
      {{"【", "】"}, {"[", "]"}, {"〔", "〕"}, {"［", "］"}, {"**", "**"}}};
  for (const auto& [open, close] : pairs) {
    if (!text.starts_with(open)) continue;
    const auto end = text::head(text, Labels::longest + open.size() + close.size()).find(close, open.size());
    if (end == std::string_view::npos) return {};
    auto inner = text.substr(open.size(), end - open.size());
    inner = text::trim(inner.substr(0, std::min(inner.find(':'), inner.find("："))));
    const auto behind = end + close.size();
    return {inner, open == "**" ? Form::bold : Form::bracket, behind + (text.substr(behind).starts_with("：") ? 3 : 0)};
  }
  return {};
}

Labels::Labels(const Subject& s) {
  for (const auto& view : s.turns) {
    if (view.label.empty()) continue;
    auto label = s.piece(view.label);
    if (label.size() > longest || known_.size() > most_labels) continue;
    // Most labels come again and again.
    if (!known_.try_emplace(label, &view).second) continue;
    begins_.set(head_of(label));
    // 主持人（省委宣传部副部长 林越） is 主持人 as well.
    label = label.substr(0, std::min(label.find("（"), label.find(" (")));
    if (label.empty()) continue;
    if (label.size() < view.label.end - view.label.begin) known_.try_emplace(label, &view);
    if (view.speaker != nullptr && is_personal_name(s, label)) names_.try_emplace(label, &view);
  }
}

const TurnView* Labels::name_at(std::string_view text, std::size_t& length) const {
  const TurnView* found = nullptr;
  if (!may_begin(text)) return found;
  std::size_t at = 0;
  for (std::size_t characters = 0; at < text.size() && characters < 6; ++characters) {
    at += text::decode_at(text, at).length;
    if (const auto* view = find_in(names_, text.substr(0, at))) {
      found = view;
      length = at;
    }
  }
  return found;
}

std::pair<const TurnView*, const TurnView*> Labels::two_in(std::string_view label) const {
  std::pair<const TurnView*, const TurnView*> found;
  if (!may_begin(label) || label.size() > longest || known_.size() > crowd) return found;
  for (auto at = text::decode_at(label, 0).length; at < label.size(); at += text::decode_at(label, at).length) {
    const auto* first = find(label.substr(0, at));
    const auto* second = find(label.substr(at));
    if (first == nullptr || second == nullptr || first == second) continue;
    // 主持人林越 may well be the moderator's full label, unless 林越 is known as somebody else.
    const bool people = first->speaker != nullptr && second->speaker != nullptr && first->speaker != second->speaker;
    if (!people && first->turn->role == second->turn->role) continue;
    if (found.first != nullptr) return {};
    found = {first, second};
  }
  return found;
}

const TurnView* Labels::find_in(const Map& map, std::string_view label) {
  const auto found = map.find(label);
  return found == map.end() ? nullptr : found->second;
}

}  // namespace shilu::checker
