#include <algorithm>

#include "text/source.hpp"

namespace shilu::text {
namespace {

/// A span: count - 1 in nine bits, then `from` in three and `to` in four.
constexpr std::size_t kMostPerSpan = 512;
constexpr std::size_t kSpansPerMark = 32;

constexpr std::uint16_t kind_of(std::uint8_t from, std::uint8_t to) {
  return static_cast<std::uint16_t>((from & 7u) << 4 | (to & 15u));
}
constexpr std::size_t count_of(std::uint16_t span) { return (span >> 7u) + 1u; }
constexpr std::size_t from_of(std::uint16_t span) { return span >> 4u & 7u; }
constexpr std::size_t to_of(std::uint16_t span) { return span & 15u; }

}  // namespace

void OffsetMap::add(std::size_t text, std::size_t original, std::uint8_t from, std::uint8_t to, std::size_t count) {
  const bool gap = marks_.empty() || text != end_text_ || original != end_original_;
  if (gap) marks_.push_back({text, original, spans_.size()});
  const std::uint16_t kind = kind_of(from, to);
  end_text_ = text + count * from;
  // What does not fit in a span's field shows as a gap before the next character.
  end_original_ = original + count * to_of(kind);
  if (!gap && spans_.size() > marks_.back().span && (spans_.back() & 127u) == kind) {
    const std::size_t more = std::min(count, kMostPerSpan - count_of(spans_.back()));
    spans_.back() = static_cast<std::uint16_t>(spans_.back() + (more << 7u));
    count -= more;
    text += more * from;
    original += more * to_of(kind);
  }
  while (count > 0) {
    const std::size_t part = std::min(count, kMostPerSpan);
    if (spans_.size() - marks_.back().span >= kSpansPerMark) marks_.push_back({text, original, spans_.size()});
    spans_.push_back(static_cast<std::uint16_t>((part - 1) << 7u | kind));
    count -= part;
    text += part * from;
    original += part * to_of(kind);
  }
}

std::size_t OffsetMap::original(std::size_t text) const {
  const auto after = std::upper_bound(marks_.begin(), marks_.end(), text,
                                      [](std::size_t value, const Mark& mark) { return value < mark.text; });
  if (after == marks_.begin()) return text;
  const Mark& mark = *std::prev(after);
  const std::size_t last = after == marks_.end() ? spans_.size() : after->span;
  return walk(mark.span, last, text - mark.text, mark.original, from_of, to_of);
}

std::size_t OffsetMap::text(std::size_t original) const {
  const auto after = std::upper_bound(marks_.begin(), marks_.end(), original,
                                      [](std::size_t value, const Mark& mark) { return value < mark.original; });
  if (after == marks_.begin()) return original;
  const Mark& mark = *std::prev(after);
  const std::size_t last = after == marks_.end() ? spans_.size() : after->span;
  return walk(mark.span, last, original - mark.original, mark.text, to_of, from_of);
}

std::size_t OffsetMap::walk(std::size_t span, std::size_t last, std::size_t rest, std::size_t at, Size near,
                            Size far) const {
  for (; span < last && rest > 0; ++span) {
    const std::size_t width = near(spans_[span]);
    const std::size_t characters = width == 0 ? count_of(spans_[span]) : std::min(rest / width, count_of(spans_[span]));
    at += characters * far(spans_[span]);
    rest -= characters * width;
    if (characters < count_of(spans_[span])) break;
  }
  return at;
}

}  // namespace shilu::text
