#include "read/scan.hpp"

#include <algorithm>

#include "read/profile.hpp"
#include "read/scan_rules.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

// Folded bytes at the head of a segment in which words are looked up.
constexpr std::size_t folded_limit = 64;
// A bare line is at most 80 characters; longer ones cannot match and are not tried.
constexpr std::size_t bare_limit = 320;

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

/// True where the text holds a soft break anywhere. Most texts do not, and their lines need not be looked at one by
/// one.
bool has_soft_break(std::string_view text) {
  for (const std::string_view sign : {"\f", "\v", "\xE2\x80\xA8", "\xE2\x80\xA9", "\xC2\x85"}) {
    if (text.find(sign) != std::string_view::npos) return true;
  }
  // A CR is a break inside a line; before LF it belongs to the line end.
  for (std::size_t at = 0; (at = text.find('\r', at)) != std::string_view::npos; ++at) {
    if (at + 1 < text.size() && text[at + 1] != '\n') return true;
  }
  return false;
}

bool may_break(std::string_view line) {
  for (std::size_t at = 0; at < line.size(); ++at) {
    if (soft_break(line, at) != 0) return true;
  }
  return false;
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
  head.text = text::head(whole, head_limit);
  head.whole = head.text.size() == whole.size();
  thread_local std::string folded;
  text::fold_into(text::head(whole, folded_limit), folded);
  head.folded = folded;
  head.lexicon = &lexicon;

  const auto profile = profile_of(head.text);
  segment.is_rule = profile.rule && match_rule_line(head);
  Reading reading;
  const auto keep = [&] {
    shift(reading.label, range.begin);
    shift(reading.detail, range.begin);
    shift(reading.number, range.begin);
    reading.begin += range.begin;
    reading.value += range.begin;
    reading.speech += range.begin;
    readings.push_back(reading);
    ++segment.readings;
  };
  if (!segment.is_rule) {
    if (profile.colon && match_colon_label(head, reading)) keep();
    if (profile.bracket && match_bracket_label(head, reading)) keep();
    if (profile.sign && match_sign_label(head, reading)) keep();
    if ((profile.gap || profile.hangul || starts_with_mark(head)) && match_blank_label(head, reading)) keep();
    if (profile.dash && match_dash_label(head, reading)) keep();
    if (profile.bare && whole.size() <= bare_limit && match_bare(head, reading)) keep();
  }
  segment.number = {range.begin, range.begin};
  Range number;
  if (profile.number && match_number(head, number)) {
    shift(number, range.begin);
    segment.number = number;
  }
}

namespace {

/// Reads the piece [begin, end) of a line as a segment.
void add_segment(const text::Source& source, const lexicon::Lexicon& lexicon, std::size_t line, std::size_t begin,
                 std::size_t end, bool starts_line, Scan& scan) {
  Segment segment;
  segment.line = static_cast<std::uint32_t>(line);
  segment.starts_line = starts_line;
  const auto piece = std::string_view(source.text).substr(begin, end - begin);
  const auto inner = text::trim(piece);
  const auto offset = inner.empty() ? 0 : static_cast<std::size_t>(inner.data() - piece.data());
  const auto at = static_cast<std::uint32_t>(begin + offset);
  scan_segment(source.text, {at, static_cast<std::uint32_t>(at + inner.size())}, lexicon, segment, scan.readings);
  scan.segments.push_back(segment);
}

/// A line that holds soft breaks: one segment for each filled piece, at least one.
void add_broken_line(const text::Source& source, const lexicon::Lexicon& lexicon, std::size_t index, Scan& scan) {
  const std::string_view text = source.text;
  const auto line = source.lines[index];
  std::size_t begin = line.begin;
  bool first = true;
  const auto flush = [&](std::size_t end) {
    if (text::trim(text.substr(begin, end - begin)).empty()) return;
    add_segment(source, lexicon, index, begin, end, first, scan);
    first = false;
  };
  for (std::size_t at = line.begin; at < line.end;) {
    const auto length = soft_break(text, at);
    if (length != 0) {
      flush(at);
      begin = at + length;
    }
    at += length != 0 ? length : 1;
  }
  flush(line.end);
  if (first) add_segment(source, lexicon, index, line.end, line.end, true, scan);
}

}  // namespace

Scan scan(const text::Source& source, const lexicon::Lexicon& lexicon) {
  Scan result;
  result.segments.reserve(source.lines.size());
  result.readings.reserve(source.lines.size() / 2);
  const bool breaks = has_soft_break(source.text);
  for (std::size_t i = 0; i < source.lines.size(); ++i) {
    const auto line = source.lines[i];
    if (line.begin == line.end) {
      Segment blank;
      blank.line = static_cast<std::uint32_t>(i);
      blank.text = {static_cast<std::uint32_t>(line.begin), static_cast<std::uint32_t>(line.begin)};
      blank.number = blank.text;
      blank.first = static_cast<std::uint32_t>(result.readings.size());
      result.segments.push_back(blank);
    } else if (breaks && may_break(source.line(i))) {
      add_broken_line(source, lexicon, i, result);
    } else {
      add_segment(source, lexicon, i, line.begin, line.end, true, result);
    }
  }
  return result;
}

void cut(const text::Source& source, const lexicon::Lexicon& lexicon, const std::vector<std::uint32_t>& cuts,
         Scan& scan) {
  Scan result;
  result.segments.reserve(scan.segments.size() + cuts.size());
  result.readings.reserve(scan.readings.size() + cuts.size());
  auto next = cuts.begin();
  for (const auto& segment : scan.segments) {
    while (next != cuts.end() && *next <= segment.text.begin) ++next;
    if (next == cuts.end() || *next >= segment.text.end) {
      result.segments.push_back(segment);
      result.segments.back().first = static_cast<std::uint32_t>(result.readings.size());
      const auto from = scan.readings.begin() + segment.first;
      result.readings.insert(result.readings.end(), from, from + segment.readings);
      continue;
    }
    std::size_t begin = segment.text.begin;
    bool starts_line = segment.starts_line;
    while (next != cuts.end() && *next < segment.text.end) {
      add_segment(source, lexicon, segment.line, begin, *next, starts_line, result);
      starts_line = false;
      begin = *next++;
    }
    add_segment(source, lexicon, segment.line, begin, segment.text.end, starts_line, result);
  }
  scan = std::move(result);
}

}  // namespace shilu::read
