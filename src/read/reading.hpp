// What the line grammar says of a segment: possible readings, no decisions.
#pragma once

#include <array>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::read {

/// The form of a label; one per root rule or branch of grammar/line.hpp.
enum class Shape : std::uint8_t {
  colon,     ///< 张三：
  bracket,   ///< [张三] / 【问】 / （記者）
  sign,      ///< 答）  질문●  Q.
  stopped,   ///< CHAIR POWELL.
  wide,      ///< a few words and wide blanks
  single,    ///< a known mark and one blank: 대통령 …
  reporter,  ///< words up to 记者 / 기자 and a blank
  dash,      ///< ――
  bare,      ///< a short line by itself
  none,      ///< no label is printed: a numbered question, a speech under a heading
};
const char* to_string(Shape shape);

/// Half-open range of Source::text.
struct Range {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  bool empty() const { return begin == end; }
  std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

struct Reading {
  Shape shape = Shape::bare;
  bool alone = false;        ///< nothing stands behind the label
  bool emphasised = false;   ///< bold, or a Markdown heading
  bool bulleted = false;     ///< ▲ ● 〇 before it
  Range label;               ///< without marks, number, brackets around it, separator
  Range detail;              ///< the last bracketed part inside the label
  Range number;              ///< enumeration before the label
  std::uint32_t begin = 0;   ///< where the label's own signs begin (bracket, bullet)
  std::uint32_t value = 0;   ///< right behind the separator: where a field's value begins
  std::uint32_t speech = 0;  ///< where the speech begins, behind a time code

  /// The label as a reader is shown it. <답변> (문세라 해양보전과장): brackets behind the label belong to it.
  std::string printed(std::string_view text) const {
    std::string result(label.of(text));
    if (detail.begin >= label.end && !detail.empty()) result.append(" (").append(detail.of(text)).append(")");
    return result;
  }
};

/// A line, or a piece of a line that may begin with a label of its own.
struct Segment {
  std::uint32_t line = 0;   ///< index into Source::lines
  Range text;               ///< without blanks at both ends; empty for a blank line
  Range number;             ///< enumeration at the head; empty where there is none
  std::uint32_t first = 0;  ///< readings[first …]
  std::uint8_t readings = 0;
  bool starts_line = true;
  bool is_rule = false;  ///< a line of dashes
};

struct Scan {
  std::vector<Segment> segments;
  std::vector<Reading> readings;
};

}  // namespace shilu::read
