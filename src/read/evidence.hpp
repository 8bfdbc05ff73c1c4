// The named rules for and against reading a line's head as a speaker's label. This table is the only place with
// weights.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::read {

enum class Evidence : std::uint8_t {
  role_word,       // the label is a word that only labels: 记者, Q, 主持人
  outlet,          // a reporter's label with an outlet, or a known outlet alone
  outlet_like,     // ends like the name of an outlet, and nothing more
  roster,          // the person is listed in the header
  lead,            // the lead or an introduction names the person
  metadata,        // the page's own data name the person
  titled,          // the label itself says an office or honorific
  name_form,       // has the form of a person's name in its script
  latin_name,      // two words or more that begin with capitals
  capitals,        // is written in capitals throughout
  repeated,        // the same label opens two lines or more
  often,           // … three or more
  colon_form,      // a colon stands behind it
  speech_follows,  // text stands behind it or below it
  style,           // most accepted labels of the text have this form
  emphasised,      // bold or a heading, as other labels are
  office_below,    // an office or a house stands on the line below the name
  block,           // an office line stands above the name
  known,           // the same speaker is labelled elsewhere in the usual form
  takes_turns,     // labels of this form take turns with each other through the text
  conversation,    // stands where a turn changes: below a question or an answer
  legend,          // the text declares it as an abbreviation of a name
  initial,         // one character that begins the name of somebody heard before
  unlabelled,      // a paragraph that asks, right above a second label of the one who answers
  numbered,        // a numbered question right above an answer
  unknown_word,    // a word of mixed case that no evidence knows
  bare_form,       // nothing but the line itself marks it
  blank_form,      // nothing but one blank marks it
  no_speech,       // nothing that could be speech follows
  like_a_field,    // a few words without an end stand behind it, as behind a key
  enumerated,      // a number stands before a name: an item of a list
  announcing,      // ends like the announcement of points or of a quotation
  greeting,        // begins like an address to the audience
  sentence,        // has a word that only sentences have
  field_key,       // is the key of a field
  too_long,        // longer than labels are
  quoted,          // stands inside a quotation
  furniture,       // belongs to the page, not to the record
  behind_end,      // stands behind the end mark or in the back matter
  off_style,       // a form that hardly any other label of the text has
  prose_name,      // in a text without any other turn
  count_
};

struct Rule {
  Evidence evidence;
  int weight;
  std::string_view name;  ///< kebab-case, as `explain` prints it
};

inline constexpr std::array<Rule, static_cast<std::size_t>(Evidence::count_)> rules{{
    {Evidence::role_word, 5, "role-word"},
    {Evidence::outlet, 5, "outlet"},
    {Evidence::outlet_like, 3, "outlet-like"},
    {Evidence::roster, 4, "in-roster"},
    {Evidence::lead, 3, "in-lead"},
    {Evidence::metadata, 3, "in-metadata"},
    {Evidence::titled, 2, "says-office"},
    {Evidence::name_form, 3, "name-form"},
    {Evidence::latin_name, 2, "latin-name"},
    {Evidence::capitals, 1, "capitals"},
    {Evidence::repeated, 1, "repeated"},
    {Evidence::often, 1, "often"},
    {Evidence::colon_form, 1, "colon"},
    {Evidence::speech_follows, 1, "speech-follows"},
    {Evidence::style, 1, "prevailing-form"},
    {Evidence::emphasised, 1, "emphasised"},
    {Evidence::office_below, 3, "office-line-below"},
    {Evidence::block, 2, "office-line-above"},
    {Evidence::known, 4, "known-speaker"},
    {Evidence::takes_turns, 5, "takes-turns"},
    {Evidence::conversation, 2, "turn-changes-here"},
    {Evidence::legend, 5, "declared-abbreviation"},
    {Evidence::initial, 4, "initial-of-a-name"},
    {Evidence::unlabelled, 5, "asks-without-a-label"},
    {Evidence::numbered, 5, "numbered-question"},
    {Evidence::unknown_word, -1, "unknown-word"},
    {Evidence::bare_form, -1, "bare-line"},
    {Evidence::blank_form, -4, "only-a-blank"},
    {Evidence::no_speech, -4, "no-speech-follows"},
    {Evidence::like_a_field, -4, "like-a-field"},
    {Evidence::enumerated, -3, "list-item"},
    {Evidence::announcing, -6, "announces"},
    {Evidence::greeting, -8, "greets"},
    {Evidence::sentence, -4, "sentence-word"},
    {Evidence::field_key, -6, "field-key"},
    {Evidence::too_long, -3, "too-long"},
    {Evidence::quoted, -8, "in-quotation"},
    {Evidence::furniture, -8, "page-furniture"},
    {Evidence::behind_end, -8, "behind-the-end"},
    {Evidence::off_style, -3, "unusual-form"},
    {Evidence::prose_name, -6, "single-in-prose"},
}};

constexpr bool in_order() {
  for (std::size_t i = 0; i < rules.size(); ++i) {
    if (rules[i].evidence != static_cast<Evidence>(i)) return false;
  }
  return true;
}
static_assert(in_order(), "the table has one row for each Evidence, in its order");

/// A candidate is a label when its weights add up to this.
inline constexpr int label_threshold = 5;

/// Which rules spoke, one bit each.
class EvidenceSet {
 public:
  void add(Evidence evidence) {
    if (has(evidence)) return;
    bits_ |= std::uint64_t{1} << static_cast<unsigned>(evidence);
    weight_ += rules[static_cast<std::size_t>(evidence)].weight;
  }
  bool has(Evidence evidence) const { return (bits_ & std::uint64_t{1} << static_cast<unsigned>(evidence)) != 0; }
  int weight() const { return weight_; }
  /// `name-form +3`, …
  std::vector<std::string> describe() const;

 private:
  std::uint64_t bits_ = 0;
  int weight_ = 0;
};
static_assert(static_cast<std::size_t>(Evidence::count_) <= 64);

}  // namespace shilu::read
