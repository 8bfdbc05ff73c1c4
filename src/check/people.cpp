#include "check/people.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

using lexicon::any_of;
using lexicon::Category;

std::string squeezed(std::string_view name) {
  std::string out;
  for (std::size_t at = 0; at < name.size();) {
    const auto c = text::decode_at(name, at);
    if (!text::is_blank(c.value)) out += name.substr(at, c.length);
    at += c.length;
  }
  return out;
}

bool is_east_asian(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (!text::is_han(c.value) && !text::is_kana(c.value) && !text::is_hangul(c.value)) return false;
    at += c.length;
  }
  return !text.empty();
}

namespace {

constexpr std::size_t mostly = 4;  // times as many turns

/// Letters of the longest word: U. S. is no name.
std::size_t longest_word(std::string_view text) {
  std::size_t longest = 0;
  std::size_t letters = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    letters = text::is_letter(c.value) ? letters + 1 : 0;
    longest = std::max(longest, letters);
    at += c.length;
  }
  return longest;
}

}  // namespace

bool is_personal_name(const Subject& s, std::string_view name) {
  const auto plain = squeezed(name);
  const auto length = text::count_code_points(plain);
  const auto folded = text::fold(name);
  constexpr auto offices =
      any_of(Category::title, Category::label_speaker, Category::label_host, Category::label_reporter,
             Category::label_audience, Category::organisation_ending, Category::outlet_ending, Category::outlet);
  if (is_east_asian(plain)) {
    if (length < 2 || length > 4) return false;
    const auto office = s.lexicon.longest_suffix(text::fold(plain), offices);
    // One character may well end a name: 马部, 张社.
    return text::count_code_points(plain.substr(plain.size() - office.length)) < 2 && s.lexicon.find(folded) == 0;
  }
  // MINISTER TRAN and Speaker 12 are not enough to be looked up.
  return longest_word(name) >= 3 && plain.find_first_of("0123456789,") == std::string::npos &&
         s.lexicon.find(folded) == 0 && !s.lexicon.longest_suffix(folded, offices) &&
         !s.lexicon.longest_prefix(folded, offices);
}

const CastMember* member_named(const CheckOptions& options, const Participant& participant) {
  for (const auto& member : options.cast) {
    if (squeezed(member.name) == squeezed(participant.name)) return &member;
    for (const auto& label : member.labels) {
      if (std::find(participant.labels.begin(), participant.labels.end(), label) != participant.labels.end())
        return &member;
    }
  }
  return nullptr;
}

std::vector<PersonView> people_of(const Subject& s) {
  std::vector<PersonView> people;
  std::unordered_map<const Participant*, std::size_t> index;
  for (const auto& participant : s.transcript.participants) {
    index.emplace(&participant, people.size());
    PersonView view;
    view.participant = &participant;
    view.member = member_named(s.options, participant);
    view.announced = participant.evidence == "roster" || participant.evidence == "lead" || view.member != nullptr;
    people.push_back(view);
  }
  const auto begun = s.turns.empty() ? s.text().size() : s.turns.front().whole.begin;
  for (auto& person : people) {
    // Whoever is introduced in the middle of things is not announced.
    const auto mention = s.decoded(person.participant->mention);
    if (person.member == nullptr && (mention.empty() || mention.begin >= begun)) person.announced = false;
  }
  // Nor is whoever the lead only quotes.
  for (const auto& reported : s.transcript.reported) {
    const auto found = std::find_if(people.begin(), people.end(), [&](const PersonView& person) {
      return person.participant->id == reported.speaker;
    });
    if (found != people.end() && found->member == nullptr && found->participant->role == Role::unknown)
      found->announced = false;
  }
  for (const auto& view : s.turns) {
    if (view.speaker == nullptr) continue;
    auto& person = people[index.at(view.speaker)];
    ++person.turns;
    if (person.first == nullptr && !view.label.empty()) person.first = &view;
  }
  return people;
}

Announced how_announced(const std::vector<PersonView>& people) {
  std::size_t announced = 0;
  std::size_t others = 0;
  std::size_t heard = 0;    // turns of those announced
  std::size_t unknown = 0;  // … and of the others
  for (const auto& person : people) {
    if (person.turns == 0 || person.participant->role != Role::speaker) continue;
    ++(person.announced ? announced : others);
    (person.announced ? heard : unknown) += person.turns;
  }
  if (announced > others) return Announced::most;
  return announced == others && heard > unknown * mostly ? Announced::main : Announced::few;
}

}  // namespace shilu::checker
