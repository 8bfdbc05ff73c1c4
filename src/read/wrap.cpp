#include "read/wrap.hpp"

#include <algorithm>
#include <array>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

// Widths at which pages and typewriters break lines. Longer lines are paragraphs.
constexpr std::size_t narrowest = 30;
constexpr std::size_t widest = 130;
constexpr std::size_t enough = 2000;  // lines looked at

std::size_t columns(std::string_view text) {
  // Lead bytes from E3 on begin the characters that take two columns, near enough.
  std::size_t count = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    count += static_cast<std::size_t>((byte & 0xC0u) != 0x80u) + static_cast<std::size_t>(byte >= 0xE3u);
  }
  return count;
}

bool ends_open(std::string_view text) {
  const auto c = text::decode_before(text, text.size()).value;
  return text::is_letter(c) || text::is_digit(c) || c == U',' || c == U'，' || c == U'、' || c == U'-' || c == U';';
}

}  // namespace

std::size_t wrap_width(const Case& c) {
  // A hard-wrapped text has many lines that break off in mid-sentence and none that is much longer than those.
  std::array<std::size_t, widest + 1> histogram{};
  std::size_t lines = 0;
  std::size_t open = 0;
  std::size_t longer = 0;
  const auto& segments = c.scan.segments;
  for (std::size_t i = 0; i + 1 < segments.size() && lines + longer < enough; ++i) {
    if (c.lines[i].kind != LineKind::text && c.lines[i].kind != LineKind::label) continue;
    const auto text = c.piece(segments[i]);
    if (text.empty()) continue;
    if (text.size() > widest * 3) {
      ++longer;
      continue;
    }
    const auto width = columns(text);
    if (width > widest) {
      ++longer;
      continue;
    }
    if (width < narrowest) continue;
    ++lines;
    ++histogram[width];
    // In mid-sentence at its end, and the next line goes on at once.
    if (ends_open(text) && !segments[i + 1].text.empty()) ++open;
  }
  if (lines < 8 || open * 2 < lines || longer * 10 > lines) return 0;
  std::size_t seen = 0;
  for (std::size_t width = widest; width > 0; --width) {
    seen += histogram[width];
    if (seen * 10 >= lines) return width;
  }
  return 0;
}

void join_line(std::string& paragraph, std::string_view line) {
  if (paragraph.empty()) {
    paragraph = line;
    return;
  }
  const auto last = text::decode_before(paragraph, paragraph.size());
  const auto first = text::decode_at(line, 0);
  if ((last.value == U'-' || last.value == U'\u2010') && paragraph.size() > 1 && text::is_letter(first.value) &&
      !text::is_upper(first.value)) {
    const auto before = text::decode_before(paragraph, paragraph.size() - last.length);
    if (text::is_letter(before.value)) {
      paragraph.erase(paragraph.size() - last.length);
      paragraph += line;
      return;
    }
  }
  const bool tight =
      last.value >= 0x2E80 && !text::is_hangul(last.value) && first.value >= 0x2E80 && !text::is_hangul(first.value);
  if (!tight) paragraph += ' ';
  paragraph += line;
}

}  // namespace shilu::read
