// How labels are dressed: in brackets, in bold, in which script.
#include <array>
#include <map>
#include <string>

#include "check/people.hpp"
#include "check/steps.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

enum class Form : std::size_t { plain, bracket, bold, count_ };

constexpr std::size_t fewest = 4;     // labels from which on there is a custom
constexpr std::size_t most_rare = 4;  // one in so many, at most, is a slip

bool is_opening(char32_t c) {
  constexpr std::u32string_view signs = U"【[〔［「『〖<＜〈◆◇●○▲■";
  return signs.find(c) != std::u32string_view::npos;
}

Form form_of(const Subject& s, const TurnView& view) {
  const auto before = text::trim_end(s.piece(view.before));
  if (before.ends_with("**") || before.ends_with("__")) return Form::bold;
  if (before.empty()) return Form::plain;
  return is_opening(text::decode_before(before, before.size()).value) ? Form::bracket : Form::plain;
}

/// With its signs, as the text has it; not the speech.
std::string shown(const Subject& s, const TurnView& view) {
  const auto behind = s.piece(view.behind);
  return std::string(text::trim(s.piece(view.before))) + std::string(s.piece(view.label)) +
         std::string(text::trim(behind.substr(0, std::min<std::size_t>(behind.size(), 12))));
}

void check_forms(const Subject& s, Findings& out) {
  // Those who ask may be dressed otherwise than those who answer: each role has its own custom.
  using Counts = std::array<std::vector<const TurnView*>, static_cast<std::size_t>(Form::count_)>;
  std::map<Role, Counts> roles;
  for (const auto& view : s.turns) {
    if (!view.label.empty()) roles[view.turn->role][static_cast<std::size_t>(form_of(s, view))].push_back(&view);
  }
  const auto& style = s.options.style.label;
  for (const auto& [role, counts] : roles) {
    std::size_t total = 0;
    std::size_t usual = 0;
    for (std::size_t form = 0; form < counts.size(); ++form) {
      total += counts[form].size();
      if (counts[form].size() > counts[usual].size()) usual = form;
    }
    if (!style.empty()) {
      usual = style == "bold" ? 2 : style == "bracket" ? 1 : 0;
    } else if (total < fewest) {
      continue;
    }
    for (std::size_t form = 0; form < counts.size(); ++form) {
      if (form == usual || (style.empty() && counts[form].size() * most_rare > total)) continue;
      for (const auto* view : counts[form]) {
        auto custom = counts[usual].empty() ? std::string(s.options.style.label) : shown(s, *counts[usual].front());
        auto& found = out.add(Rule::mixed_label_forms, view->label, {shown(s, *view), std::move(custom)});
        if (!counts[usual].empty()) found.see(counts[usual].front()->label);
      }
    }
  }
}

enum Letters : unsigned { latin = 1, cyrillic = 2, greek = 4, asian = 8 };

unsigned letters_in(std::string_view text) {
  unsigned found = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (text::is_han(c.value) || text::is_kana(c.value) || text::is_hangul(c.value)) {
      found |= asian;
    } else if (c.value >= 0x370 && c.value < 0x400) {
      found |= greek;
    } else if (c.value >= 0x400 && c.value < 0x530) {
      found |= cyrillic;
    } else if (text::is_letter(c.value) && c.value < 0x250) {
      found |= latin;
    }
  }
  return found;
}

/// Letters of two alphabets that look alike, in one word: МR. with a Cyrillic М.
bool mixes_alphabets(std::string_view label) {
  std::size_t begin = 0;
  while (begin < label.size()) {
    const auto end = std::min(label.find(' ', begin), label.size());
    const auto letters = letters_in(label.substr(begin, end - begin)) & (latin | cyrillic | greek);
    if ((letters & (letters - 1)) != 0) return true;
    begin = end + 1;
  }
  return false;
}

void check_script(const Subject& s, Findings& out) {
  std::size_t names = 0;
  std::size_t asian_names = 0;
  for (const auto& view : s.turns) {
    if (view.speaker == nullptr || view.label.empty()) continue;
    ++names;
    if (letters_in(s.piece(view.label)) & asian) ++asian_names;
  }
  const bool is_asian = s.writing != Writing::other && asian_names * 2 > names;
  for (const auto& view : s.turns) {
    if (view.label.empty()) continue;
    const auto label = s.piece(view.label);
    if (mixes_alphabets(label)) {
      out.add(Rule::label_script, view.label, {std::string(label)}).as(1);
    } else if (view.speaker != nullptr && view.turn->role != Role::reporter) {
      const auto letters = letters_in(label);
      // Marks such as Q are at home everywhere.
      const bool foreign = is_asian ? letters == latin && text::count_code_points(label) > 3
                                    : s.writing == Writing::other && letters == asian;
      if (foreign) out.add(Rule::label_script, view.label, {std::string(label)});
    }
  }
}

}  // namespace

void check_label_forms(const Subject& s, Findings& out) {
  if (out.wants(Rule::mixed_label_forms)) check_forms(s, out);
  if (out.wants(Rule::label_script)) check_script(s, out);
}

}  // namespace shilu::checker
