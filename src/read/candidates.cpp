// Every reading whose words can be a speaker, with the evidence that its words and form give by themselves.
#include <algorithm>
#include <functional>
#include <unordered_map>

#include "read/case.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

// Labels of more characters need an office to justify them.
constexpr std::size_t usual_label = 24;
constexpr std::size_t usual_latin_label = 48;
// Bytes of a line that is a label by itself, at most: 40 Han characters, and some.
constexpr std::size_t longest_bare = 128;
// Bytes of a field's value, at most; speech without a full stop is longer.
constexpr std::size_t longest_value = 60;
// Bytes from which a line may have been broken by a page's width.
constexpr std::size_t wrapped_line = 50;

/// What makes two labels say the same. The views are of the text, so that a look-up copies nothing.
struct LabelKey {
  std::string_view label;
  std::string_view detail;
  bool bare;
  friend bool operator==(const LabelKey&, const LabelKey&) = default;
};

struct LabelKeyHash {
  std::size_t operator()(const LabelKey& key) const {
    const std::hash<std::string_view> hash;
    return hash(key.label) * 31 + hash(key.detail) * 2 + (key.bare ? 1 : 0);
  }
};

bool all_capitals(std::string_view text) {
  bool upper = false;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    at += c.length;
    if (c.value >= 0x2E80) return false;
    if (!text::is_letter(c.value)) continue;
    if (!text::is_upper(c.value)) return false;
    upper = true;
  }
  return upper;
}

bool is_latin(std::string_view text) {
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (text::is_letter(c.value)) return c.value < 0x2E80;
    at += c.length;
  }
  return false;
}

/// Mayor Ruiz Flood Update Press Conference Transcript: ends in the word for a record, and is a headline.
bool is_headline(std::string_view label, const lexicon::Lexicon& lexicon) {
  const auto folded = text::fold(label);
  const std::string_view view = folded;
  lexicon::Lexicon::Match match;
  for (std::size_t from = 0; from < view.size(); from += match.length) {
    const auto at = lexicon.search(view.substr(from), lexicon::bit(lexicon::Category::transcript_title), &match);
    if (at == std::string_view::npos) return false;
    from += at;
    if (from > 0 && from + match.length == view.size()) return true;
  }
  return false;
}

void weigh_words(const Who& who, std::string_view label, EvidenceSet& evidence) {
  switch (who.kind) {
    case WhoKind::question_number:
    case WhoKind::question:
    case WhoKind::answer:
    case WhoKind::follow_up:
    case WhoKind::host:
    case WhoKind::interpreter:
    case WhoKind::speech: evidence.add(Evidence::role_word); break;
    case WhoKind::reporter:
    case WhoKind::audience:
      if (!who.says_reporter) {
        evidence.add(Evidence::outlet_like);
      } else if (!who.outlet.empty() && who.known_outlet) {
        evidence.add(Evidence::outlet);
      } else {
        evidence.add(Evidence::role_word);
      }
      break;
    case WhoKind::office: evidence.add(Evidence::titled); break;
    case WhoKind::person: {
      if (who.titled) evidence.add(Evidence::titled);
      const bool latin = is_latin(who.name);
      if (!latin && !(who.partial && who.titled)) evidence.add(Evidence::name_form);
      if (latin && who.name.find_first_of(" .") != std::string::npos) {
        evidence.add(Evidence::latin_name);
      } else if (latin && !all_capitals(label) && !who.titled) {
        evidence.add(Evidence::unknown_word);
      }
      break;
    }
    case WhoKind::initial:
    case WhoKind::nobody: break;
  }
  if (all_capitals(label)) evidence.add(Evidence::capitals);
  // 第一个问题：, 我想问第二个问题： number a question even where they end like an announcement.
  if (who.announcing && who.kind != WhoKind::question_number) evidence.add(Evidence::announcing);
  if (who.greeting) evidence.add(Evidence::greeting);
  if (who.sentence) evidence.add(Evidence::sentence);
  if (who.field && who.kind == WhoKind::nobody) evidence.add(Evidence::field_key);
  const auto length = text::count_code_points(label);
  if (length > (is_latin(label) ? usual_latin_label : usual_label) && !who.titled && who.kind != WhoKind::reporter &&
      who.kind != WhoKind::host) {
    evidence.add(Evidence::too_long);
  }
}

void weigh_form(const Reading& reading, EvidenceSet& evidence) {
  switch (reading.shape) {
    case Shape::colon: evidence.add(Evidence::colon_form); break;
    case Shape::bracket:
    case Shape::sign:
    case Shape::stopped:
    case Shape::wide:
    case Shape::none: break;
    case Shape::single:
    case Shape::reporter: evidence.add(Evidence::blank_form); break;
    case Shape::dash: evidence.add(Evidence::bare_form); break;
    case Shape::bare:
      if (!reading.bulleted) evidence.add(Evidence::bare_form);
      break;
  }
  if (reading.emphasised) evidence.add(Evidence::emphasised);
}

/// What stands behind the label on its line: speech, or the few words of a field or a list item.
void weigh_value(const Case& c, const Reading& reading, const Who& who, std::size_t segment, EvidenceSet& evidence) {
  if (reading.shape == Shape::single || reading.shape == Shape::reporter) {
    // 기자 여러분 …: the word is addressed, not speaking.
    const auto end = c.scan.segments[segment].text.end;
    const auto speech = text::head(c.text().substr(reading.speech, end - std::min(reading.speech, end)), 48);
    // A word of address is a greeting that is no name; thanks are not.
    // (In Korean; elsewhere the label and the address are not set apart by a blank alone.)
    const auto folded = text::fold(speech);
    const auto address = c.lexicon.longest_prefix(folded, lexicon::bit(lexicon::Category::greeting));
    const bool korean = !speech.empty() && text::is_hangul(text::decode_at(speech, 0).value);
    const bool goes_on =
        address.length < folded.size() && folded[address.length] != '.' && folded[address.length] != ',';
    const bool press = who.kind == WhoKind::reporter || who.kind == WhoKind::audience;
    if (press && korean && goes_on && address.categories & lexicon::bit(lexicon::Category::not_name))
      evidence.add(Evidence::greeting);
  }
  const bool names = who.kind == WhoKind::person || who.kind == WhoKind::office || who.kind == WhoKind::host;
  if (!reading.number.empty() && names) evidence.add(Evidence::enumerated);
  if (reading.alone || reading.shape != Shape::colon) return;
  const auto end = c.scan.segments[segment].text.end;
  const auto value = text::trim(c.text().substr(reading.speech, end - std::min(reading.speech, end)));
  if (value.empty() || value.size() > longest_value) return;
  // Hotline: +86-10-0001
  if (!text::has_letter(value) && who.kind != WhoKind::question && who.kind != WhoKind::answer) {
    evidence.add(Evidence::like_a_field);
    return;
  }
  // A hard-wrapped line goes on below.
  const auto whole = c.piece(c.scan.segments[segment]);
  if (whole.size() >= wrapped_line && segment + 1 < c.scan.segments.size() &&
      !c.scan.segments[segment + 1].text.empty())
    return;
  const auto last = text::decode_before(value, value.size()).value;
  if (text::is_letter(last) || text::is_digit(last)) evidence.add(Evidence::like_a_field);
}

/// COMPANY, INC. FQ1 2024 EARNINGS CALL | MAY 02, 2024: capitals with a year or a bar are no name.
bool is_page_header(std::string_view label) {
  if (!is_latin(label)) return false;
  std::size_t digits = 0;
  for (const char c : label) digits += c >= '0' && c <= '9' ? 1 : 0;
  return digits >= 3 || label.find('|') != std::string_view::npos;
}

/// One to six Han characters: may be short for a name that is given elsewhere.
bool is_short_han(std::string_view label) {
  std::size_t count = 0;
  for (std::size_t at = 0; at < label.size(); ++count) {
    const auto c = text::decode_at(label, at);
    if (!text::is_han(c.value)) return false;
    at += c.length;
  }
  return count >= 1 && count <= 6;
}

/// A question mark at the end, or an outlet in brackets behind the question.
bool ends_like_question(std::string_view text) {
  const auto c = text::decode_before(text, text.size()).value;
  return c == U'？' || c == U'?' || c == U'）' || c == U')';
}

/// 一、…？ without any label: a question if an answer stands below it.
void add_numbered(Case& c, std::size_t index) {
  auto& segment = c.scan.segments[index];
  Reading reading;
  reading.shape = Shape::none;
  reading.label = {segment.text.begin, segment.text.begin};
  reading.detail = reading.label;
  reading.number = segment.number;
  reading.begin = reading.speech = segment.text.begin;
  Candidate candidate;
  candidate.segment = candidate.block = static_cast<std::uint32_t>(index);
  candidate.reading = static_cast<std::uint32_t>(c.scan.readings.size());
  candidate.words = static_cast<std::uint32_t>(c.words.size());
  c.scan.readings.push_back(reading);
  LabelWords words;
  words.who.kind = WhoKind::question_number;
  words.who.number = std::string(segment.number.of(c.text()));
  words.count = 1;
  c.words.push_back(std::move(words));
  c.candidates.push_back(candidate);
}

}  // namespace

void read_candidates(Case& c) {
  std::unordered_map<LabelKey, std::uint32_t, LabelKeyHash> known;
  for (std::size_t i = 0; i < c.scan.segments.size(); ++i) {
    const auto& segment = c.scan.segments[i];
    const auto kind = c.lines[i].kind;
    if (kind == LineKind::metadata || kind == LineKind::rule) continue;
    for (std::size_t r = segment.first; r < segment.first + segment.readings; ++r) {
      const auto& reading = c.scan.readings[r];
      if (reading.shape == Shape::dash) continue;
      // A line that is nothing but a label is weighed as a bare line.
      const bool blank_shape =
          reading.shape == Shape::single || reading.shape == Shape::reporter || reading.shape == Shape::wide;
      if (reading.alone && blank_shape) continue;
      // One letter and one blank are a word of the sentence, unless the letter is Q.
      if (reading.shape == Shape::single && reading.label.end - reading.label.begin <= 2 &&
          reading.label.of(c.text()) != "Q")
        continue;
      const auto label = reading.label.of(c.text());
      const auto detail = reading.detail.of(c.text());
      if (reading.shape == Shape::bare && (label.size() > longest_bare || is_page_header(label))) continue;
      const LabelKey key{label, detail, reading.shape == Shape::bare};
      auto [at, inserted] = known.try_emplace(key, static_cast<std::uint32_t>(c.words.size()));
      if (inserted) {
        LabelWords words;
        words.who = who(label, detail, c.lexicon);
        if (reading.alone || reading.shape == Shape::colon) speech_heading(label, reading.alone, c.lexicon, words.who);
        if (words.who.kind == WhoKind::nobody && reading.shape == Shape::colon && !words.who.field &&
            is_short_han(label)) {
          words.who.kind = WhoKind::initial;
        }
        if (reading.shape == Shape::bare && label.find_first_of(':') != std::string_view::npos) words.who = Who{};
        if (reading.shape == Shape::bare && label.find("：") != std::string_view::npos) words.who = Who{};
        const bool somebody = words.who.kind == WhoKind::person || words.who.kind == WhoKind::reporter;
        if (reading.shape == Shape::bare && somebody && is_headline(label, c.lexicon)) words.who = Who{};
        c.words.push_back(std::move(words));
      }
      auto& words = c.words[at->second];
      if (words.who.kind == WhoKind::nobody && !words.who.field && !words.who.announcing && !words.who.greeting)
        continue;
      // A bare sentence part that only looks titled is common; a bare line must be short.
      Candidate candidate;
      candidate.segment = static_cast<std::uint32_t>(i);
      candidate.reading = static_cast<std::uint32_t>(r);
      candidate.words = at->second;
      candidate.block = candidate.segment;
      weigh_words(words.who, label, candidate.evidence);
      weigh_form(reading, candidate.evidence);
      weigh_value(c, reading, words.who, i, candidate.evidence);
      if (kind == LineKind::chrome || kind == LineKind::caption) candidate.evidence.add(Evidence::furniture);
      ++words.count;
      c.candidates.push_back(candidate);
    }
    if (kind == LineKind::text && !segment.number.empty() && ends_like_question(c.piece(segment))) add_numbered(c, i);
  }
}

}  // namespace shilu::read
