#include "read/others.hpp"

#include "read/sentences.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

OtherKind kind_of(const Case& c, std::size_t segment, bool begun) {
  const auto& line = c.lines[segment];
  const auto text = c.piece(c.scan.segments[segment]);
  switch (line.kind) {
    case LineKind::field: return OtherKind::field;
    case LineKind::roster:
    case LineKind::above: return OtherKind::roster;
    case LineKind::title: return OtherKind::title;
    case LineKind::heading: return OtherKind::heading;
    case LineKind::note: return OtherKind::note;
    case LineKind::caption: return OtherKind::caption;
    case LineKind::chrome: return OtherKind::chrome;
    case LineKind::rule: return OtherKind::rule;
    case LineKind::end: return OtherKind::end;
    case LineKind::metadata: return OtherKind::metadata;
    default: break;
  }
  if (!ends_paragraph(text) && text::count_code_points(text) <= 60) {
    const auto first = text::decode_at(text, 0).value;
    return first == U'（' || first == U'(' ? OtherKind::note : OtherKind::heading;
  }
  return c.kind == DocumentKind::transcript && !begun ? OtherKind::lead : OtherKind::prose;
}

}  // namespace

std::size_t line_of(const Case& c, std::size_t segment) { return c.scan.segments[segment].line + 1; }

Lines lines_of(const Case& c, std::size_t begin, std::size_t end) { return {line_of(c, begin), line_of(c, end - 1)}; }

Bytes bytes_of(const Case& c, std::size_t begin, std::size_t end) {
  return {c.source.original(c.scan.segments[begin].text.begin), c.source.original(c.scan.segments[end - 1].text.end)};
}

void add_other(const Case& c, std::size_t begin, std::size_t end, bool begun, std::vector<Other>& list) {
  Other other;
  other.kind = kind_of(c, begin, begun);
  other.lines = lines_of(c, begin, end);
  other.bytes = bytes_of(c, begin, end);
  if (other.kind == OtherKind::field) {
    other.key = std::string(c.lines[begin].key);
    other.value = std::string(c.lines[begin].value);
  } else {
    for (std::size_t i = begin; i < end; ++i) {
      if (i > begin) other.text += '\n';
      other.text += c.piece(c.scan.segments[i]);
    }
  }
  list.push_back(std::move(other));
}

void add_others(const Case& c, std::size_t begin, std::size_t end, bool begun, std::vector<Other>& list) {
  for (std::size_t i = begin; i < end; ++i) {
    if (c.scan.segments[i].text.empty()) continue;
    std::size_t last = i + 1;
    const auto kind = c.lines[i].kind;
    if (kind == LineKind::metadata || kind == LineKind::chrome) {
      while (last < end && c.lines[last].kind == kind) ++last;
    }
    add_other(c, i, last, begun, list);
    i = last - 1;
  }
}

}  // namespace shilu::read
