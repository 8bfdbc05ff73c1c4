#include "read/cuts.hpp"

#include <algorithm>
#include <string>
#include <unordered_map>

#include "read/scan_rules.hpp"
#include "read/who.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::Category;

// Paragraphs of this many bytes hold more than one turn, if labels stand in them.
constexpr std::size_t flattened_line = 2400;
// … of this many, where the paragraph is most of the text.
constexpr std::size_t flattened_record = 80;
// Bytes behind a sentence's end within which a colon or a mark must stand.
constexpr std::size_t label_head = 120;
// Fewer labels than this in the middle of lines are quotations.
constexpr std::size_t fewest_cuts = 4;
// Bytes at the head of a flattened line in which the keys of its header are looked for.
constexpr std::size_t header_bytes = 2000;
// Names whose first, unpunctuated place is looked for.
constexpr std::size_t most_names = 16;

struct Cut {
  std::uint32_t at;
  std::uint32_t label;  ///< index of the label's text
};

struct Label {
  Who who;
  Shape shape;
  std::size_t count = 0;
};

bool ends_sentence(char32_t c) {
  return std::u32string_view(U"。！？!?.…」』”\"）)”~").find(c) != std::u32string_view::npos;
}

class Finder {
 public:
  Finder(const text::Source& source, const lexicon::Lexicon& lexicon) : text_(source.text), lexicon_(lexicon) {}

  void look(const Segment& segment) {
    lines_.push_back(segment.text);
    bool ended = true;  // a label may stand at the very begin: that is the segment's own
    for (std::size_t at = segment.text.begin; at < segment.text.end;) {
      const auto c = text::decode_at(text_, at);
      if (text::is_blank(c.value)) {
        at += c.length;
        continue;
      }
      if (ended && at != segment.text.begin) try_label(at, segment.text.end);
      ended = ends_sentence(c.value);
      // A full stop inside a number, an initial or a web address ends nothing: a blank must follow it.
      if (ended && c.value < 0x80 && at + c.length < segment.text.end) {
        ended = text::is_blank(text::decode_at(text_, at + c.length).value);
      }
      at += c.length;
    }
  }

  std::vector<std::uint32_t> cuts() {
    std::size_t asked = 0;
    std::size_t answered = 0;
    for (const auto& label : labels_) {
      if (!believed(label)) continue;
      (asks(label.who.kind) ? asked : answered) += label.count;
    }
    std::vector<std::uint32_t> kept;
    const bool dialogue = asked + answered >= fewest_cuts && answered > 0;
    if (!dialogue) return kept;
    for (const auto& cut : cuts_) {
      if (believed(labels_[cut.label])) kept.push_back(cut.at);
    }
    add_known(kept);
    add_fields(kept);
    std::sort(kept.begin(), kept.end());
    kept.erase(std::unique(kept.begin(), kept.end()), kept.end());
    return kept;
  }

  /// Keys of the header that stand before the first label in the same line: 时间：…地点：…主持人：…
  void add_fields(std::vector<std::uint32_t>& kept) const {
    if (lines_.empty() || kept.empty()) return;
    constexpr auto keys = lexicon::any_of(Category::field_date, Category::field_time, Category::field_place,
                                          Category::field_topic, Category::field_cast, Category::field_host);
    const auto line = lines_.front();
    const auto first = *std::min_element(kept.begin(), kept.end());
    if (first <= line.begin || first > line.end) return;
    const auto folded = text::fold(text::head(text_.substr(line.begin, first - line.begin), header_bytes));
    for (std::size_t at = 0; at < folded.size(); at += text::decode_at(folded, at).length) {
      const auto key = lexicon_.longest_prefix(std::string_view(folded).substr(at), keys);
      if (!key || at + key.length >= folded.size()) continue;
      const auto sign = text::decode_at(folded, at + key.length).value;
      if (sign == U':' || sign == U'：') kept.push_back(line.begin + static_cast<std::uint32_t>(at));
    }
  }

  /// A name that labels elsewhere labels behind a place or a heading too: …Ново-Огарёво П.Зарубин: …
  void add_known(std::vector<std::uint32_t>& kept) const {
    std::size_t names = 0;
    for (const auto& [key, index] : index_) {
      const auto& label = labels_[index];
      if (label.shape != Shape::colon || label.who.kind != WhoKind::person || !believed(label)) continue;
      if (++names > most_names) return;
      const auto text = std::string_view(key).substr(0, key.size() - 1);
      for (const auto& line : lines_) {
        const auto at = line.of(text_).find(text);
        if (at == std::string_view::npos || at == 0) continue;
        const auto begin = line.begin + at;
        const auto behind = text::decode_at(text_, begin + text.size()).value;
        if ((behind == U':' || behind == U'：') && text::is_blank(text::decode_before(text_, begin).value)) {
          kept.push_back(static_cast<std::uint32_t>(begin));
        }
      }
    }
  }

  /// Marks speak for themselves; a name must come back.
  static bool believed(const Label& label) {
    if (label.who.announcing || label.who.greeting || label.who.sentence) return false;
    // 主持人 is a key of the header and a label.
    if (label.who.field && label.who.kind != WhoKind::host) return false;
    if (label.shape == Shape::single) return label.count >= 2;
    switch (label.who.kind) {
      case WhoKind::question:
      case WhoKind::answer:
      case WhoKind::follow_up:
      case WhoKind::host:
      case WhoKind::interpreter:
      case WhoKind::speech:
      case WhoKind::question_number: return true;
      case WhoKind::reporter:
      case WhoKind::audience: return label.count >= 2 || label.who.known_outlet;
      case WhoKind::person:
      case WhoKind::office: return label.count >= 2;
      default: return false;
    }
  }

  void try_label(std::size_t at, std::size_t end) {
    const auto head_text = text::head(text_.substr(at, end - at), label_head);
    Head head;
    head.text = head_text;
    text::fold_into(head_text, folded_);
    head.folded = folded_;
    head.whole = false;
    head.lexicon = &lexicon_;
    Reading reading;
    const bool found =
        match_colon_label(head, reading) || match_bracket_label(head, reading) || match_blank_label(head, reading);
    if (!found || reading.label.empty()) return;
    if (reading.shape == Shape::single && reading.label.end - reading.label.begin <= 2)
      return;  // a letter: a word of the sentence
    const auto label = reading.label.of(head_text);
    const auto shape = reading.shape == Shape::wide || reading.shape == Shape::reporter ? Shape::single : reading.shape;
    std::string key(label);
    key += static_cast<char>('A' + static_cast<int>(shape));
    const auto [known, inserted] = index_.try_emplace(std::move(key), static_cast<std::uint32_t>(labels_.size()));
    if (inserted) {
      labels_.push_back({who(label, reading.detail.of(head_text), lexicon_), shape});
      if (shape == Shape::colon) speech_heading(label, false, lexicon_, labels_.back().who);
    }
    auto& entry = labels_[known->second];
    if (entry.who.kind == WhoKind::nobody) return;
    ++entry.count;
    cuts_.push_back({static_cast<std::uint32_t>(at), known->second});
  }

  std::string_view text_;
  const lexicon::Lexicon& lexicon_;
  std::unordered_map<std::string, std::uint32_t> index_;
  std::vector<Label> labels_;
  std::vector<Cut> cuts_;
  std::vector<Range> lines_;
  std::string folded_;
};

}  // namespace

std::vector<std::uint32_t> find_cuts(const text::Source& source, const Scan& scan, const lexicon::Lexicon& lexicon) {
  Finder finder(source, lexicon);
  for (const auto& segment : scan.segments) {
    const std::size_t size = segment.text.end - segment.text.begin;
    // A short record on one line is most of its text.
    const bool whole = size >= flattened_record && size * 10 >= source.text.size() * 6;
    if (size >= flattened_line || whole) finder.look(segment);
  }
  return finder.cuts();
}

}  // namespace shilu::read
