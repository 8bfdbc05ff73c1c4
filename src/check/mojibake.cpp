// Mojibake: passages that somebody read in a wrong encoding and saved.
#include <array>

#include "check/writing.hpp"
#include "text/han_variants.hpp"
#include "text/harmless.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

/// What is always the same: U+FFFD twice, and memory that nobody filled.
constexpr std::array<std::string_view, 3> traces{"锟斤拷", "烫烫烫", "屯屯屯"};
constexpr std::size_t shown = 48;  // bytes of a passage that a message repeats

std::size_t trace_at_head(std::string_view text) {
  for (const auto trace : traces) {
    if (text.starts_with(trace)) return trace.size();
  }
  return 0;
}

}  // namespace

bool MisreadText::take(const SignedLine& line) {
  const auto& s = writer_.s;
  const auto text = s.piece(line.range);
  char32_t before = 0;
  Range passage;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    std::size_t length = 0;
    if (c.value >= 0xC2 && c.value <= 0xF4) length = text::misread_as_latin(text.substr(at), before);
    if ((text::marks_of_han(c.value) & text::han_misread_head) != 0) {
      length = trace_at_head(text.substr(at));
      if (length == 0) length = gbk_.at_head(text.substr(at));
    }
    if (length != 0) {
      if (passage.empty()) passage.begin = line.range.begin + at;
      if (passage.end != 0 && passage.end != line.range.begin + at) break;
      passage.end = line.range.begin + at + length;
    }
    before = c.value;
    at += length != 0 ? length : c.length;
  }
  if (passage.empty()) return false;
  const auto beginning = text::head(s.piece(passage), shown);
  auto words = text::harmless(beginning);
  if (beginning.size() < passage.end - passage.begin) words += "…";
  writer_.out.add(Rule::mojibake, passage, {std::move(words)});
  return true;
}

}  // namespace shilu::checker
