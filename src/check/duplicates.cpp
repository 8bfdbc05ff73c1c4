// Turns and paragraphs that stand twice.
#include <string_view>
#include <unordered_map>
#include <vector>

#include "check/steps.hpp"

namespace shilu::checker {

namespace {

// Shorter ones are formulas: nothing to add, thank you all. In bytes, because a Chinese character says more.
constexpr std::size_t shortest_turn = 75;
constexpr std::size_t shortest_paragraph = 90;
constexpr std::size_t shortest_running = 24;  // a running head of printed pages …
constexpr std::size_t fewest_running = 3;     // … stands on so many at least

Range place_of(const TurnView& view) { return view.label.empty() ? view.speech.front().text : view.label; }

/// What is said ends so; a running head does not.
bool ends_sentence(std::string_view text) {
  for (const std::string_view sign : {"。", "！", "？", ".", "!", "?", "…", "”", "」"}) {
    if (text.ends_with(sign)) return true;
  }
  return false;
}

/// The same line again and again is the head of a printed page that got among the speech.
void check_paragraphs(std::string_view text, const std::vector<Range>& places, Findings& out) {
  if (places.size() >= fewest_running && !ends_sentence(text)) {
    for (const auto& place : places) out.add(Rule::page_chrome, place);
    return;
  }
  if (places.size() == 2 && places[0].end - places[0].begin >= shortest_paragraph)
    out.add(Rule::duplicate_paragraph, places[1]).see(places[0]);
}

}  // namespace

void check_duplicates(const Subject& s, Findings& out) {
  std::unordered_map<std::string_view, const TurnView*> turns;
  std::unordered_map<std::string_view, std::vector<Range>> paragraphs;
  for (const auto& view : s.turns) {
    if (view.turn->text.size() >= shortest_turn && !view.speech.empty()) {
      const auto [earlier, is_new] = turns.try_emplace(view.turn->text, &view);
      if (!is_new) {
        out.add(Rule::duplicate_turn, place_of(view)).see(place_of(*earlier->second));
        continue;
      }
    }
    for (const auto& piece : view.speech) {
      if (piece.text.end - piece.text.begin >= shortest_running) paragraphs[s.piece(piece.text)].push_back(piece.text);
    }
  }
  for (const auto& [text, places] : paragraphs) check_paragraphs(text, places, out);
}

}  // namespace shilu::checker
