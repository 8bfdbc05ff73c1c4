#include "check/subject.hpp"

#include <algorithm>
#include <unordered_map>

#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t most_labels = 16;  // of one speaker, that may be repeated: a crafted text may have any number

Writing writing_of(std::string_view language) {
  if (language.starts_with("zh")) return Writing::chinese;
  if (language.starts_with("ja")) return Writing::japanese;
  if (language.starts_with("ko")) return Writing::korean;
  return Writing::other;
}

/// Finds the views of all turns, section by section.
class Collector {
 public:
  explicit Collector(Subject& subject) : subject_(subject) {
    for (const auto& participant : subject.transcript.participants) people_.emplace(participant.id, &participant);
  }

  void run() {
    for (const auto& section : subject_.transcript.sections) {
      for (const auto& turn : section.turns) add(turn, section, nullptr);
      for (const auto& exchange : section.exchanges) {
        for (const auto& turn : exchange.turns) add(turn, section, &exchange);
      }
    }
  }

 private:
  void add(const Turn& turn, const Section& section, const Exchange* exchange) {
    TurnView view;
    view.turn = &turn;
    view.section = section.kind;
    view.exchange = exchange;
    if (const auto found = people_.find(turn.speaker); found != people_.end()) view.speaker = found->second;
    view.whole = subject_.decoded(turn.bytes);
    const auto speech = std::clamp(subject_.source.decoded(turn.speech), view.whole.begin, view.whole.end);
    view.label = view.before = view.behind = {view.whole.begin, view.whole.begin};
    if (turn.label_bytes.begin != turn.label_bytes.end) {
      view.label = subject_.decoded(turn.label_bytes);
      const auto line = subject_.line(subject_.line_at(view.label.begin));
      view.before = {std::max(line.begin, view.whole.begin), view.label.begin};
      view.behind = {view.label.end, std::max(view.label.end, speech)};
    }
    add_speech(turn, speech, view);
    subject_.turns.push_back(std::move(view));
  }

  void add_speech(const Turn& turn, std::size_t from, TurnView& view) {
    auto inside = turn.inside.begin();
    for (auto line = subject_.line_at(from); from < view.whole.end && line < subject_.source.lines.size(); ++line) {
      Range range{std::max(from, subject_.source.lines[line].begin),
                  std::min(view.whole.end, subject_.source.lines[line].end)};
      if (range.begin >= view.whole.end) break;
      while (inside != turn.inside.end() && subject_.source.decoded(inside->bytes.end) <= range.begin) ++inside;
      if (inside != turn.inside.end() && subject_.source.decoded(inside->bytes.begin) < range.end) {
        const Range other = subject_.decoded(inside->bytes);
        add_piece({range.begin, std::max(range.begin, other.begin)}, line, view);
        add_piece({std::min(range.end, other.end), range.end}, line, view);
        continue;
      }
      add_piece(range, line, view);
    }
  }

  void add_piece(Range range, std::size_t line, TurnView& view) {
    const auto text = text::trim(subject_.piece(range));
    const auto trimmed = text::trim(text.substr(view.speech.empty() ? 0 : repeated_label(text, view)));
    if (trimmed.empty()) return;
    const auto begin = static_cast<std::size_t>(trimmed.data() - subject_.text().data());
    view.speech.push_back({{begin, begin + trimmed.size()}, line});
  }

  static std::string_view first_word(std::string_view text) {
    text = text::trim(text);
    return text.substr(0, std::min(text.find_first_of(" \t\n"), text.find("　")));
  }

  /// Where one speaker's label stands before each paragraph, or stands twice, it is no speech: its bytes with its
  /// signs.
  std::size_t repeated_label(std::string_view text, TurnView& view) const {
    if (view.label.empty() || view.speaker == nullptr) return 0;
    const auto before = text::trim_begin(subject_.piece(view.before));
    const auto sign = first_word(subject_.piece(view.behind));
    if (view.behind.empty() || subject_.piece(view.behind).starts_with('\n') || !text.starts_with(before)) return 0;
    std::size_t looked = 0;
    for (const auto& label : view.speaker->labels) {
      if (++looked > most_labels) return 0;
      const auto begin = before.size();
      if (!text.substr(begin).starts_with(label)) continue;
      const auto rest = text.substr(begin + label.size());
      const auto behind = text::trim_begin(rest);
      // 대통령 이미 …: where no sign is the custom, a blank must do.
      if (sign.empty() ? behind.size() == rest.size() : !behind.starts_with(sign)) continue;
      const auto at = static_cast<std::size_t>(text.data() - subject_.text().data()) + begin;
      view.repeated.push_back({at, at + label.size()});
      return text.size() - behind.size() + sign.size();
    }
    return 0;
  }

  Subject& subject_;
  std::unordered_map<std::string_view, const Participant*> people_;
};

}  // namespace

Subject::Subject(const text::Source& source_, const Transcript& transcript_, const lexicon::Lexicon& lexicon_,
                 const CheckOptions& options_)
    : source(source_),
      transcript(transcript_),
      lexicon(lexicon_),
      options(options_),
      writing(writing_of(transcript_.language)) {
  Collector(*this).run();
}

std::size_t Subject::line_at(std::size_t offset) const {
  const auto after = std::upper_bound(source.lines.begin(), source.lines.end(), offset,
                                      [](std::size_t value, const text::Line& line) { return value < line.begin; });
  return after == source.lines.begin() ? 0 : static_cast<std::size_t>(after - source.lines.begin()) - 1;
}

}  // namespace shilu::checker
