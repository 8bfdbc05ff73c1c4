#include "check/labels.hpp"

#include "check/people.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

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

Labels::Labels(const Subject& s) {
  for (const auto& view : s.turns) {
    if (view.label.empty()) continue;
    const auto label = s.piece(view.label);
    if (label.size() > longest || !known_.try_emplace(std::string(label), &view).second) continue;
    if (view.speaker != nullptr && is_personal_name(s, label)) names_.try_emplace(std::string(label), &view);
  }
}

const TurnView* Labels::name_at(std::string_view text, std::size_t& length) const {
  const TurnView* found = nullptr;
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

const TurnView* Labels::find_in(const Map& map, std::string_view label) {
  const auto found = map.find(std::string(label));
  return found == map.end() ? nullptr : found->second;
}

}  // namespace shilu::checker
