#include "faults/edit.hpp"

#include <algorithm>

#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

std::string replaced(std::string_view text, Span span, std::string_view with) {
  std::string out(text.substr(0, span.begin));
  out += with;
  out += text.substr(span.end);
  return out;
}

std::string removed(std::string_view text, const std::vector<Span>& spans) {
  std::string out;
  std::size_t at = 0;
  for (const auto& span : spans) {
    if (span.begin > at) out += text.substr(at, span.begin - at);
    at = std::max(at, span.end);
  }
  out += text.substr(at);
  return out;
}

std::size_t line_of(std::string_view text, std::size_t offset) {
  return 1 +
         static_cast<std::size_t>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(offset), '\n'));
}

Mutant changed(const Sample& sample, Span span, std::string_view with) {
  return {replaced(sample.text(), span, with), {line_of(sample.text(), span.begin)}};
}

std::size_t line_without(const Sample& sample, std::size_t offset, const std::vector<Span>& spans) {
  std::vector<Span> before;
  for (const auto& span : spans) {
    if (span.begin < offset) before.push_back({span.begin, std::min(span.end, offset)});
  }
  const auto text = removed(sample.text().substr(0, offset), before);
  return line_of(text, text.size());
}

std::vector<std::size_t> characters(std::string_view text, Span span) {
  std::vector<std::size_t> found;
  for (auto at = span.begin; at < span.end; at += text::decode_at(text, at).length) found.push_back(at);
  return found;
}

std::string_view character_at(std::string_view text, std::size_t offset) {
  return text.substr(offset, text::decode_at(text, offset).length);
}

bool is_han_at(std::string_view text, std::size_t offset) {
  return offset < text.size() && text::is_han(text::decode_at(text, offset).value);
}

bool is_han_before(std::string_view text, std::size_t offset) {
  return offset > 0 && text::is_han(text::decode_before(text, offset).value);
}

}  // namespace shilu::faults
