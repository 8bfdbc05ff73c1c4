// How labels are dressed: in brackets, in bold, in which script.
#include <array>
#include <map>
#include <string>

#include "check/labels.hpp"
#include "check/letters.hpp"
#include "check/steps.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t fewest = 4;     // labels from which on there is a custom
constexpr std::size_t most_rare = 4;  // one in so many, at most, is a slip

bool has_colon(const Subject& s, const std::vector<const TurnView*>& views) {
  const auto sign = views.empty() ? std::string_view() : text::trim(s.piece(views.front()->behind));
  return sign.starts_with(':') || sign.starts_with("：");
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
      // Without a sign is another form only where the sign is a colon: 答） may be a heading elsewhere.
      if (form == static_cast<std::size_t>(Form::bare) && !has_colon(s, counts[usual])) continue;
      for (const auto* view : counts[form]) {
        auto custom = counts[usual].empty() ? std::string(s.options.style.label) : shown(s, *counts[usual].front());
        auto& found = out.add(Rule::mixed_label_forms, view->label, {shown(s, *view), std::move(custom)});
        if (!counts[usual].empty()) found.see(counts[usual].front()->label);
      }
    }
  }
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
