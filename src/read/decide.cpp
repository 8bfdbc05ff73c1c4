// Weighs every candidate with the whole text in view and accepts the labels.
#include <algorithm>
#include <array>
#include <unordered_set>
#include <vector>

#include "read/case.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::bit;
using lexicon::Category;

// Bytes from which a line without a full stop counts as speech.
constexpr std::size_t long_line = 90;
// Lines that a name must open to be taken for a voice by that alone.
constexpr std::uint32_t often = 3;
// A single question and answer make a record when they stand in its first lines.
constexpr std::uint32_t exchange_head = 60;
constexpr std::size_t shapes = static_cast<std::size_t>(Shape::none) + 1;

bool has_stop(std::string_view text) {
  const auto c = text::decode_before(text, text.size()).value;
  return std::u32string_view(U"。！？!?.…：:；”」』").find(c) != std::u32string_view::npos;
}

bool is_speech(const Case& c, std::size_t segment) {
  const auto text = c.piece(c.scan.segments[segment]);
  if (c.lines[segment].kind != LineKind::text && c.lines[segment].kind != LineKind::note) return false;
  return text.size() >= long_line || has_stop(text);
}

/// Text behind the label, or on the next filled line.
bool speech_follows(const Case& c, const Candidate& candidate) {
  const auto& reading = c.scan.readings[candidate.reading];
  if (!reading.alone) return true;
  const auto next = c.next_filled(candidate.segment + 1);
  if (next >= c.scan.segments.size()) return false;
  return is_speech(c, next);
}

class Decision {
 public:
  explicit Decision(Case& c) : c_(c), by_segment_(c.scan.segments.size(), none) {
    for (std::size_t i = 0; i < c.candidates.size(); ++i) {
      auto& first = by_segment_[c.candidates[i].segment];
      if (first == none) first = static_cast<std::uint32_t>(i);
    }
  }

  void run() {
    for (auto& candidate : c_.candidates) weigh(candidate);
    read_blocks();
    accept();
    weigh_numbered();
    weigh_blank_forms();
    weigh_dialogue();
    accept();
    weigh_style();
    accept();
    weigh_conversation();
    accept();
    refuse_single();
    write();
    add_unlabelled_questions();
  }

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;

  void weigh(Candidate& candidate) {
    auto& words = c_.words[candidate.words];
    if (!words.looked_up) {
      words.announced = c_.people.find(words.who, c_.lexicon);
      words.looked_up = true;
    }
    const auto& reading = c_.scan.readings[candidate.reading];
    auto& evidence = candidate.evidence;
    if (words.count >= 2) evidence.add(Evidence::repeated);
    if (words.count >= 3) evidence.add(Evidence::often);
    if (words.announced != People::nobody) {
      switch (c_.people[words.announced].origin) {
        case Origin::roster: evidence.add(Evidence::roster); break;
        case Origin::lead:
        case Origin::title: evidence.add(Evidence::lead); break;
        case Origin::metadata: evidence.add(Evidence::metadata); break;
        case Origin::label: break;
      }
    }
    if (reading.shape != Shape::none && office_below(candidate)) evidence.add(Evidence::office_below);
    if (speech_follows(c_, candidate) || evidence.has(Evidence::office_below)) {
      evidence.add(Evidence::speech_follows);
    } else if (reading.alone) {
      evidence.add(Evidence::no_speech);
    }
    const auto kind = c_.lines[candidate.segment].kind;
    if (kind == LineKind::field || kind == LineKind::roster) evidence.add(Evidence::field_key);
    const bool lead_in = words.who.kind == WhoKind::speech;
    if ((kind == LineKind::heading && !lead_in) || kind == LineKind::end || kind == LineKind::note) evidence.add(Evidence::furniture);
  }

  /// Name, below it a bare line with an office or a house, below that speech:  Jordan Sadler / Senior Vice President / Thank you …
  bool office_below(const Candidate& candidate) const {
    const auto& reading = c_.scan.readings[candidate.reading];
    if (reading.shape != Shape::bare || c_.words[candidate.words].who.kind != WhoKind::person) return false;
    const auto below = candidate.segment + 1;
    if (below + 1 >= c_.scan.segments.size() || c_.scan.segments[below].text.empty()) return false;
    const auto speech = c_.next_filled(below + 1);
    if (speech >= c_.scan.segments.size()) return false;
    const auto* office = bare_reading(below);
    if (office == nullptr) return false;
    const auto folded = text::fold(office->label.of(c_.text()));
    constexpr auto words = lexicon::any_of(Category::title, Category::organisation_ending, Category::outlet, Category::outlet_ending, Category::label_speaker);
    return c_.lexicon.search(folded, words) != std::string_view::npos && is_speech(c_, speech);
  }

  const Reading* bare_reading(std::size_t segment) const {
    const auto& place = c_.scan.segments[segment];
    for (std::size_t r = place.first; r < place.first + std::size_t{place.readings}; ++r) {
      if (c_.scan.readings[r].shape == Shape::bare) return &c_.scan.readings[r];
    }
    return nullptr;
  }

  /// 主持人 / office / name, or office / name：: the upper lines belong to the label.
  void read_blocks() {
    for (auto& candidate : c_.candidates) {
      const auto& reading = c_.scan.readings[candidate.reading];
      const auto& who = c_.words[candidate.words].who;
      if (!reading.alone || who.kind != WhoKind::person || (reading.shape != Shape::bare && reading.shape != Shape::colon)) continue;
      std::size_t top = candidate.segment;
      bool office = false;
      for (int depth = 0; depth < 2 && top > 0; ++depth) {
        const auto above = filled_above(top);
        if (above == none || c_.lines[above].kind != LineKind::text) break;
        const auto* upper = bare_candidate(above);
        if (upper == nullptr) break;
        const auto kind = c_.words[upper->words].who.kind;
        const bool is_office = kind == WhoKind::office && c_.words[upper->words].who.name.empty() && !office;
        const bool is_role = kind == WhoKind::host || kind == WhoKind::interpreter;
        if (!is_office && !is_role) break;
        office = office || is_office;
        top = above;
        if (is_role) break;
      }
      if (top == candidate.segment) continue;
      candidate.block = static_cast<std::uint32_t>(top);
      candidate.evidence.add(Evidence::block);
    }
  }

  std::uint32_t filled_above(std::size_t segment) const {
    // One or two blank lines may stand between the lines of a block.
    for (std::size_t step = 1; step <= 3 && step <= segment; ++step) {
      if (!c_.scan.segments[segment - step].text.empty()) return static_cast<std::uint32_t>(segment - step);
    }
    return none;
  }

  const Candidate* bare_candidate(std::size_t segment) const {
    for (auto i = by_segment_[segment]; i < c_.candidates.size() && c_.candidates[i].segment == segment; ++i) {
      if (c_.scan.readings[c_.candidates[i].reading].shape == Shape::bare) return &c_.candidates[i];
    }
    return nullptr;
  }

  void accept() {
    for (std::size_t i = 0; i < c_.candidates.size();) {
      const auto segment = c_.candidates[i].segment;
      std::size_t best = i;
      std::size_t end = i;
      for (; end < c_.candidates.size() && c_.candidates[end].segment == segment; ++end) {
        c_.candidates[end].accepted = false;
        if (c_.candidates[end].evidence.weight() > c_.candidates[best].evidence.weight()) best = end;
      }
      const auto kind = c_.lines[segment].kind;
      const bool header = kind == LineKind::field || kind == LineKind::roster;
      const auto said = c_.words[c_.candidates[best].words].who.kind;
      c_.candidates[best].accepted = !header && said != WhoKind::nobody && said != WhoKind::initial &&
                                     c_.candidates[best].evidence.weight() >= label_threshold;
      i = end;
    }
    // Nor is the office below a name.
    for (const auto& candidate : c_.candidates) {
      if (!candidate.accepted || !candidate.evidence.has(Evidence::office_below)) continue;
      const auto below = candidate.segment + 1;
      for (auto i = by_segment_[below]; i < c_.candidates.size() && c_.candidates[i].segment == below; ++i) c_.candidates[i].accepted = false;
    }
    // An upper line of a block is no label of its own.
    for (const auto& candidate : c_.candidates) {
      if (!candidate.accepted || candidate.block == candidate.segment) continue;
      for (std::size_t s = candidate.block; s < candidate.segment; ++s) {
        for (auto i = by_segment_[s]; i < c_.candidates.size() && c_.candidates[i].segment == s; ++i) c_.candidates[i].accepted = false;
      }
    }
  }

  static bool asks(WhoKind kind) {
    return kind == WhoKind::reporter || kind == WhoKind::question || kind == WhoKind::audience ||
           kind == WhoKind::question_number || kind == WhoKind::follow_up;
  }

  /// A numbered line that ends in a question mark is a question where an answer stands right below it.
  void weigh_numbered() {
    for (auto& candidate : c_.candidates) {
      if (c_.scan.readings[candidate.reading].shape != Shape::none) continue;
      const auto next = c_.next_filled(candidate.segment + 1);
      if (next >= c_.scan.segments.size()) continue;
      for (auto i = by_segment_[next]; i < c_.candidates.size() && c_.candidates[i].segment == next; ++i) {
        const auto kind = c_.words[c_.candidates[i].words].who.kind;
        if (c_.candidates[i].accepted && (kind == WhoKind::answer || kind == WhoKind::person || kind == WhoKind::office)) {
          candidate.evidence.add(Evidence::numbered);
        }
      }
    }
  }

  /// A few names that open line after line by turns label speakers, known or not: **Julian :** / **Macron :**
  void weigh_dialogue() {
    const auto voice = [&](const Candidate& candidate) {
      const auto& words = c_.words[candidate.words];
      const auto shape = c_.scan.readings[candidate.reading].shape;
      return (shape == Shape::colon || shape == Shape::bracket || shape == Shape::stopped) && words.count >= often &&
             (words.who.kind == WhoKind::person || words.who.kind == WhoKind::office) && !words.who.field &&
             !words.who.announcing && !words.who.greeting && !words.who.sentence;
    };
    std::size_t lines = 0;
    std::size_t changes = 0;
    std::uint32_t before = none;
    for (const auto& candidate : c_.candidates) {
      if (!voice(candidate)) continue;
      ++lines;
      if (candidate.words != before) ++changes;
      before = candidate.words;
    }
    if (lines < 2 * often || changes * 5 < lines * 3) return;
    for (auto& candidate : c_.candidates) {
      if (voice(candidate)) candidate.evidence.add(Evidence::takes_turns);
    }
  }

  /// Labels that only a blank sets off: believed where several reporters and an answerer take turns in this form.
  void weigh_blank_forms() {
    const auto blank = [&](const Candidate& candidate) {
      const auto shape = c_.scan.readings[candidate.reading].shape;
      return shape == Shape::single || shape == Shape::reporter;
    };
    std::size_t askers = 0;
    std::size_t answerers = 0;
    for (const auto& candidate : c_.candidates) {
      if (!blank(candidate)) continue;
      const auto& words = c_.words[candidate.words];
      if (asks(words.who.kind)) ++askers;
      if ((words.who.kind == WhoKind::office || words.who.kind == WhoKind::person || words.who.kind == WhoKind::answer) && words.count >= 3) ++answerers;
    }
    if (askers < 3 || answerers < 3) return;
    bool asked = false;
    for (auto& candidate : c_.candidates) {
      const auto kind = c_.words[candidate.words].who.kind;
      if (candidate.accepted) {
        asked = asks(kind);
        continue;
      }
      if (!blank(candidate) || kind == WhoKind::nobody || asks(kind) == asked) continue;
      candidate.evidence.add(Evidence::takes_turns);
      if (candidate.evidence.weight() >= label_threshold) asked = asks(kind);
    }
  }

  /// Records keep to one or two forms of label; a form of their own counts against an outsider.
  void weigh_style() {
    std::array<std::size_t, shapes> accepted{};
    std::size_t all = 0;
    for (const auto& candidate : c_.candidates) {
      if (!candidate.accepted) continue;
      ++accepted[static_cast<std::size_t>(c_.scan.readings[candidate.reading].shape)];
      ++all;
    }
    if (all < 3) return;
    for (auto& candidate : c_.candidates) {
      const auto share = accepted[static_cast<std::size_t>(c_.scan.readings[candidate.reading].shape)];
      if (share * 3 >= all) candidate.evidence.add(Evidence::style);
      if (share * 20 < all && all >= 8) candidate.evidence.add(Evidence::off_style);
    }
    // A misspelt form of a label that stands elsewhere as usual: MR. SULLIVAN.
    std::unordered_set<std::string> heard;
    for (const auto& candidate : c_.candidates) {
      if (candidate.accepted && !c_.words[candidate.words].who.name.empty()) {
        heard.emplace(c_.scan.readings[candidate.reading].label.of(c_.text()));
      }
    }
    for (auto& candidate : c_.candidates) {
      const auto& reading = c_.scan.readings[candidate.reading];
      const bool signed_form = reading.shape == Shape::stopped || reading.shape == Shape::colon || reading.shape == Shape::wide;
      if (!candidate.accepted && signed_form && heard.count(std::string(reading.label.of(c_.text()))) != 0) candidate.evidence.add(Evidence::known);
    }
  }

  /// A name or office right below a question, or a reporter's line right below an answer.
  void weigh_conversation() {
    // A text of two or three labels has no prevailing form.
    const auto accepted = std::count_if(c_.candidates.begin(), c_.candidates.end(), [](const Candidate& a) { return a.accepted; });
    const bool few = accepted < 3;
    bool asked = false;
    for (auto& candidate : c_.candidates) {
      const auto kind = c_.words[candidate.words].who.kind;
      if (!candidate.accepted) {
        if (asked && (kind == WhoKind::person || kind == WhoKind::office) && (few || candidate.evidence.has(Evidence::style))) {
          candidate.evidence.add(Evidence::conversation);
        }
        continue;
      }
      asked = asks(kind);
    }
  }

  /// A label or two in a long text are prose: a caption, a signature, a question that the author puts to himself.
  void refuse_single() {
    std::size_t accepted = 0;
    std::size_t asked = 0;
    bool listed = false;
    std::uint32_t first = 0;
    for (const auto& candidate : c_.candidates) {
      if (!candidate.accepted) continue;
      if (accepted++ == 0) first = candidate.segment;
      if (asks(c_.words[candidate.words].who.kind)) ++asked;
      if (candidate.evidence.has(Evidence::roster)) listed = true;
    }
    const bool exchange = accepted == 2 && asked == 1 && first < exchange_head;
    if (accepted == 0 || accepted > 2 || listed || exchange) return;
    for (auto& candidate : c_.candidates) {
      if (!candidate.accepted) continue;
      candidate.evidence.add(Evidence::prose_name);
      candidate.accepted = candidate.evidence.weight() >= label_threshold;
    }
  }

  /// A paragraph that asks, between an answer and a second label of the same speaker, is a question without a label:
  /// labels are not repeated otherwise in such a text.
  void add_unlabelled_questions() {
    std::vector<std::size_t> accepted;
    for (std::size_t i = 0; i < c_.candidates.size(); ++i) {
      if (c_.candidates[i].accepted) accepted.push_back(i);
    }
    std::vector<std::size_t> questions;
    std::size_t repeated = 0;
    for (std::size_t k = 1; k < accepted.size(); ++k) {
      const auto& before = c_.candidates[accepted[k - 1]];
      const auto& candidate = c_.candidates[accepted[k]];
      const auto kind = c_.words[candidate.words].who.kind;
      if (candidate.words != before.words || (kind != WhoKind::person && kind != WhoKind::office && kind != WhoKind::answer)) continue;
      ++repeated;
      std::size_t above = candidate.block;
      while (above-- > before.segment + 1 && c_.scan.segments[above].text.empty()) {
      }
      if (above <= before.segment || c_.lines[above].kind != LineKind::text || !c_.scan.segments[above].starts_line) continue;
      if (asks_at_end(c_.piece(c_.scan.segments[above]))) questions.push_back(above);
    }
    // Where labels are repeated for every paragraph a question mark says nothing.
    if (repeated * 5 > accepted.size()) return;
    for (const auto segment : questions) add_question(segment);
    std::stable_sort(c_.candidates.begin(), c_.candidates.end(), [](const Candidate& a, const Candidate& b) { return a.segment < b.segment; });
  }

  static bool asks_at_end(std::string_view text) {
    const auto c = text::decode_before(text, text.size()).value;
    return c == U'？' || c == U'?';
  }

  void add_question(std::size_t segment) {
    const auto begin = c_.scan.segments[segment].text.begin;
    Reading reading;
    reading.shape = Shape::none;
    reading.label = reading.detail = reading.number = {begin, begin};
    reading.begin = reading.value = reading.speech = begin;
    Candidate candidate;
    candidate.segment = candidate.block = static_cast<std::uint32_t>(segment);
    candidate.reading = static_cast<std::uint32_t>(c_.scan.readings.size());
    candidate.words = static_cast<std::uint32_t>(c_.words.size());
    candidate.accepted = true;
    candidate.evidence.add(Evidence::unlabelled);
    LabelWords words;
    words.who.kind = WhoKind::follow_up;
    words.count = 1;
    c_.scan.readings.push_back(reading);
    c_.words.push_back(std::move(words));
    c_.candidates.push_back(candidate);
    auto& line = c_.lines[segment];
    line.kind = LineKind::label;
    line.reading = static_cast<int>(candidate.reading);
    line.words = static_cast<int>(candidate.words);
    line.evidence = candidate.evidence;
    line.considered = true;
  }

  void write() {
    for (const auto& candidate : c_.candidates) {
      auto& line = c_.lines[candidate.segment];
      if (!line.considered || candidate.accepted || (line.kind != LineKind::label && candidate.evidence.weight() > line.evidence.weight())) {
        line.evidence = candidate.evidence;
        line.considered = true;
      }
      if (!candidate.accepted) continue;
      line.kind = LineKind::label;
      line.reading = static_cast<int>(candidate.reading);
      line.words = static_cast<int>(candidate.words);
      for (std::size_t s = candidate.block; s < candidate.segment; ++s) {
        if (!c_.scan.segments[s].text.empty()) c_.lines[s].kind = LineKind::above;
      }
      if (candidate.evidence.has(Evidence::office_below)) c_.lines[candidate.segment + 1].kind = LineKind::above;
      c_.kind = DocumentKind::transcript;
    }
  }

  Case& c_;
  std::vector<std::uint32_t> by_segment_;
};

}  // namespace

void decide_labels(Case& c) { Decision(c).run(); }

}  // namespace shilu::read
