#include "read/scan.hpp"

#include <algorithm>

#include "read/scan_rules.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

// Folded bytes at the head of a segment in which words are looked up.
constexpr std::size_t folded_limit = 96;
// A bare line is at most 80 characters; longer ones cannot match and are not tried.
constexpr std::size_t bare_limit = 320;

/// Cuts a head at a character boundary.
std::string_view head_of(std::string_view text, std::size_t limit) {
  if (text.size() <= limit) return text;
  while (limit > 0 && (static_cast<unsigned char>(text[limit]) & 0xC0u) == 0x80u) --limit;
  return text.substr(0, limit);
}

/// Length of a character that breaks a line in the wide sense, at `at`; 0 where there is none.
std::size_t soft_break(std::string_view text, std::size_t at) {
  const auto byte = static_cast<unsigned char>(text[at]);
  if (byte == '\f' || byte == '\v' || byte == '\r') return 1;
  if (byte == 0xC2 && at + 1 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x85) return 2;
  if (byte == 0xE2 && at + 2 < text.size() && static_cast<unsigned char>(text[at + 1]) == 0x80) {
    const auto last = static_cast<unsigned char>(text[at + 2]);
    if (last == 0xA8 || last == 0xA9) return 3;
  }
  return 0;
}

/// True where a line holds a byte that can begin a soft break. Most lines do not.
bool may_break(std::string_view line) {
  for (const char c : line) {
    const auto byte = static_cast<unsigned char>(c);
    if (byte == '\f' || byte == '\v' || byte == '\r' || byte == 0xC2 || byte == 0xE2) return true;
  }
  return false;
}

std::uint8_t indent_of(std::string_view line, std::size_t text_begin) {
  std::size_t columns = 0;
  for (std::size_t at = 0; at < text_begin;) {
    const auto c = text::decode_at(line, at);
    columns += c.value == U'\u3000' ? 2 : 1;
    at += c.length;
  }
  return static_cast<std::uint8_t>(std::min<std::size_t>(columns, 255));
}

void shift(Range& range, std::uint32_t by) {
  if (range.empty()) {
    range = {by, by};
  } else {
    range.begin += by;
    range.end += by;
  }
}

}  // namespace

const char* to_string(Shape shape) {
  switch (shape) {
    case Shape::colon: return "colon";
    case Shape::bracket: return "bracket";
    case Shape::sign: return "sign";
    case Shape::stopped: return "full stop";
    case Shape::wide: return "wide blank";
    case Shape::single: return "blank";
    case Shape::reporter: return "reporter and blank";
    case Shape::dash: return "dash";
    case Shape::bare: return "bare line";
    case Shape::none: return "no label";
  }
  return "";
}

void scan_segment(std::string_view text, Range range, const lexicon::Lexicon& lexicon, Segment& segment,
                  std::vector<Reading>& readings) {
  segment.text = range;
  segment.first = static_cast<std::uint32_t>(readings.size());
  segment.readings = 0;
  if (range.empty()) return;
  const auto whole = range.of(text);
  Head head;
  head.text = head_of(whole, head_limit);
  head.whole = head.text.size() == whole.size();
  std::string folded;
  text::fold_into(head_of(whole, folded_limit), folded);
  head.folded = folded;
  head.lexicon = &lexicon;

  segment.is_rule = match_rule_line(head);
  Reading reading;
  const auto keep = [&] {
    shift(reading.label, range.begin);
    shift(reading.detail, range.begin);
    shift(reading.number, range.begin);
    reading.begin += range.begin;
    reading.speech += range.begin;
    readings.push_back(reading);
    ++segment.readings;
  };
  if (!segment.is_rule) {
    if (match_colon_label(head, reading)) keep();
    if (match_bracket_label(head, reading)) keep();
    if (match_sign_label(head, reading)) keep();
    if (match_blank_label(head, reading)) keep();
    if (match_dash_label(head, reading)) keep();
    if (whole.size() <= bare_limit && match_bare(head, reading)) keep();
  }
  segment.number = {range.begin, range.begin};
  Range number;
  if (match_number(head, number)) {
    shift(number, range.begin);
    segment.number = number;
  }
}

Scan scan(const text::Source& source, const lexicon::Lexicon& lexicon, const std::vector<std::uint32_t>& cuts) {
  Scan result;
  result.segments.reserve(source.lines.size());
  result.readings.reserve(source.lines.size() / 2);
  const std::string_view text = source.text;
  auto cut = cuts.begin();

  const auto add = [&](std::size_t line, std::size_t begin, std::size_t end, bool starts_line) {
    Segment segment;
    segment.line = static_cast<std::uint32_t>(line);
    segment.starts_line = starts_line;
    const auto piece = text.substr(begin, end - begin);
    const auto inner = text::trim(piece);
    const auto offset = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - piece.data());
    segment.indent = indent_of(piece, offset);
    const auto at = static_cast<std::uint32_t>(begin + offset);
    scan_segment(text, {at, static_cast<std::uint32_t>(at + inner.size())}, lexicon, segment, result.readings);
    result.segments.push_back(segment);
  };

  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    const auto line = source.lines[i];
    std::size_t begin = line.begin;
    bool first = true;
    const auto flush = [&](std::size_t end) {
      // Empty pieces inside a line carry nothing; an empty line is one blank segment.
      if (first || !text::trim(text.substr(begin, end - begin)).empty()) {
        add(i, begin, end, first);
        first = false;
      }
      begin = end;
    };
    const bool breaks = may_break(source.line(i));
    const auto next_cut = [&] { return cut != cuts.end() && *cut < line.end ? *cut : line.end; };
    while (cut != cuts.end() && *cut <= line.begin) ++cut;
    if (!breaks) {
      while (next_cut() != line.end) flush(*cut++);
    } else {
      for (std::size_t at = line.begin; at < line.end;) {
        if (at == next_cut()) {
          flush(at);
          ++cut;
        }
        const auto length = soft_break(text, at);
        if (length != 0) {
          if (!text::trim(text.substr(begin, at - begin)).empty()) flush(at);
          begin = at + length;
        }
        at += length != 0 ? length : 1;
      }
    }
    flush(line.end);
  }
  return result;
}

}  // namespace shilu::read
