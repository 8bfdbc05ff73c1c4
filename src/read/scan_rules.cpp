// Instantiates the line grammar and turns its captures into readings.
#include "read/scan_rules.hpp"

#include "grammar/line.hpp"
#include "read/captures.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

namespace {

namespace g = grammar;
using lexicon::any_of;
using lexicon::Category;

// clang-format off
enum class Part : std::uint8_t { separator, label, detail, number, mark, reporter, stopped, bracket, emphasis, bullet, wide };

template <typename Rule> struct part_of { static constexpr std::optional<Part> value{}; };
template <> struct part_of<g::label_text> { static constexpr std::optional value{Part::label}; };
template <> struct part_of<g::separator> { static constexpr std::optional value{Part::separator}; };
template <> struct part_of<g::short_text> { static constexpr std::optional value{Part::label}; };
template <> struct part_of<g::capital_words> { static constexpr std::optional value{Part::stopped}; };
template <> struct part_of<g::mark_text> { static constexpr std::optional value{Part::mark}; };
template <> struct part_of<g::letters_apart> { static constexpr std::optional value{Part::label}; };
template <> struct part_of<g::query_text> { static constexpr std::optional value{Part::mark}; };
template <> struct part_of<g::reporter_text> { static constexpr std::optional value{Part::reporter}; };
template <> struct part_of<g::bracket_text> { static constexpr std::optional value{Part::bracket}; };
template <> struct part_of<g::bare_text> { static constexpr std::optional value{Part::label}; };
template <> struct part_of<g::detail> { static constexpr std::optional value{Part::detail}; };
template <> struct part_of<g::enumeration> { static constexpr std::optional value{Part::number}; };
template <> struct part_of<g::emphasis_mark> { static constexpr std::optional value{Part::emphasis}; };
template <> struct part_of<g::heading_mark> { static constexpr std::optional value{Part::emphasis}; };
template <> struct part_of<g::bullet> { static constexpr std::optional value{Part::bullet}; };
template <> struct part_of<g::wide_blanks> { static constexpr std::optional value{Part::wide}; };
// clang-format on

using Parts = SmallCaptures<Part, 32>;

struct Context {
  const Head* head;
  std::size_t word(g::Word kind, const char* at, const char*) const {
    constexpr auto marks =
        any_of(Category::label_question, Category::label_answer, Category::label_reporter, Category::label_audience,
               Category::label_follow_up, Category::label_host, Category::label_speaker, Category::label_interpreter);
    constexpr auto reporters = any_of(Category::label_reporter);
    const auto offset = static_cast<std::size_t>(at - head->text.data());
    if (offset >= head->folded.size()) return 0;
    auto wanted = marks;
    if (kind == g::Word::reporter) wanted = reporters;
    if (kind == g::Word::query) wanted = any_of(Category::label_question, Category::label_answer);
    return head->lexicon->longest_prefix(head->folded.substr(offset), wanted).length;
  }
};

/// Runs one root rule; `end` is where it stopped.
template <typename Rule>
bool run(const Head& head, Parts& parts, std::uint32_t& end) {
  g::peg::memory_input<g::peg::tracking_mode::lazy> in(head.text.data(), head.text.size(), "");
  const Context context{&head};
  if (!g::peg::parse<Rule, g::peg::nothing, capturing<part_of>::control>(in, context, parts)) return false;
  end = static_cast<std::uint32_t>(in.current() - in.begin());
  return true;
}

Range trimmed(std::string_view text, Range range) {
  const auto piece = range.of(text);
  const auto inner = text::trim(piece);
  if (inner.empty()) return {range.begin, range.begin};
  const auto begin = range.begin + static_cast<std::uint32_t>(inner.data() - piece.data());
  return {begin, begin + static_cast<std::uint32_t>(inner.size())};
}

void fill(const Head& head, const Parts& parts, std::uint32_t end, Reading& reading) {
  reading = Reading{};
  bool bracket = false;
  for (const auto& part : parts) {
    const Range range{part.begin, part.end};
    switch (part.kind) {
      case Part::bracket:
        bracket = true;
        reading.label = trimmed(head.text, range);
        break;
      case Part::label:
      case Part::mark:
      case Part::reporter:
      case Part::stopped: reading.label = trimmed(head.text, range); break;
      case Part::detail: reading.detail = trimmed(head.text, range); break;
      case Part::number: reading.number = trimmed(head.text, range); break;
      case Part::emphasis: reading.emphasised = true; break;
      case Part::bullet: reading.bulleted = true; break;
      case Part::wide: break;
      case Part::separator: reading.value = part.end; break;
    }
  }
  if (bracket) reading.shape = Shape::bracket;
  reading.begin = 0;
  if (reading.value == 0) reading.value = end;
  reading.speech = end;
  // Emphasis that closes behind the label, or a stray mark, is no speech.
  const auto rest = text::trim(head.text.substr(end));
  reading.alone = head.whole && (rest.empty() || rest == "**" || rest == "__");
}

bool has(const Parts& parts, Part kind) {
  for (const auto& part : parts) {
    if (part.kind == kind) return true;
  }
  return false;
}

template <typename Rule>
bool match(const Head& head, Reading& reading, Shape shape) {
  Parts parts;
  std::uint32_t end = 0;
  if (!run<Rule>(head, parts, end)) return false;
  fill(head, parts, end, reading);
  reading.shape = shape;
  return !reading.label.empty() || shape == Shape::dash;
}

}  // namespace

bool starts_with_mark(const Head& head) {
  std::size_t at = 0;
  constexpr auto marks = g::class_bullet | g::class_blank | g::class_emphasis;
  while (at < head.folded.size()) {
    const auto c = g::character_at(head.folded.data() + at);
    if ((g::classes_of(c.value) & marks) == 0 && c.value != U'#' && c.value != U'>') break;
    at += c.length;
  }
  return Context{&head}.word(g::Word::mark, head.text.data() + at, nullptr) != 0;
}

bool match_colon_label(const Head& head, Reading& reading) {
  return match<g::colon_label>(head, reading, Shape::colon);
}

bool match_bracket_label(const Head& head, Reading& reading) {
  return match<g::bracket_label>(head, reading, Shape::bracket);
}

bool match_sign_label(const Head& head, Reading& reading) {
  Parts parts;
  std::uint32_t end = 0;
  if (!run<g::sign_label>(head, parts, end)) return false;
  fill(head, parts, end, reading);
  reading.shape = has(parts, Part::stopped) ? Shape::stopped : Shape::sign;
  return !reading.label.empty();
}

bool match_blank_label(const Head& head, Reading& reading) {
  Parts parts;
  std::uint32_t end = 0;
  if (!run<g::blank_label>(head, parts, end)) return false;
  fill(head, parts, end, reading);
  reading.shape = Shape::wide;
  if (has(parts, Part::mark)) reading.shape = Shape::single;
  if (has(parts, Part::reporter)) reading.shape = Shape::reporter;
  // A mark with a fixed blank or several blanks behind it is as plain as a column.
  if (reading.shape == Shape::single) {
    const auto gap = head.text.substr(reading.label.end, reading.speech - reading.label.end);
    if (gap.size() > 1) reading.shape = Shape::wide;
  }
  return !reading.label.empty();
}

bool match_dash_label(const Head& head, Reading& reading) {
  if (!match<g::dash_label>(head, reading, Shape::dash)) return false;
  reading.label = {0, 0};
  return true;
}

bool match_bare(const Head& head, Reading& reading) {
  if (!head.whole) return false;
  if (!match<g::bare>(head, reading, Shape::bare)) return false;
  reading.alone = true;
  return true;
}

bool match_number(const Head& head, Range& number) {
  Parts parts;
  std::uint32_t end = 0;
  if (!run<g::numbered>(head, parts, end)) return false;
  for (const auto& part : parts) {
    if (part.kind == Part::number) number = trimmed(head.text, {part.begin, part.end});
  }
  return true;
}

bool match_rule_line(const Head& head) {
  Parts parts;
  std::uint32_t end = 0;
  return head.whole && run<g::rule_line>(head, parts, end);
}

}  // namespace shilu::read
