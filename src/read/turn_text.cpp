#include "read/turn_text.hpp"

#include <string>
#include <string_view>

#include "read/others.hpp"
#include "read/sentences.hpp"
#include "read/wrap.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

namespace {

bool emphasised(const Case& c, const Line& line) {
  return line.reading >= 0 && c.scan.readings[static_cast<std::size_t>(line.reading)].emphasised;
}

std::size_t count_stars(std::string_view text) {
  std::size_t count = 0;
  for (auto at = text.find("**"); at != std::string_view::npos; at = text.find("**", at + 2)) ++count;
  return count;
}

/// A mark of question or answer in another script than the turn's own: Q below 问.
bool is_translation(const Case& c, std::size_t segment, std::size_t head) {
  const auto& words = c.words[static_cast<std::size_t>(c.lines[segment].words)];
  if (words.who.kind != WhoKind::question && words.who.kind != WhoKind::answer) return false;
  return c.lines[segment].words != c.lines[head].words;
}

/// What is said on the line of a label.
std::string_view speech_behind_label(const Case& c, std::size_t segment, std::size_t head) {
  const auto& line = c.lines[segment];
  // A translation keeps the mark that tells its language.
  const auto text = line.continues && is_translation(c, segment, head) ? c.piece(c.scan.segments[segment])
                                                                       : text::trim(c.speech(segment));
  if (text == "**" || text == "__") return {};
  // **問：三成係咪太多？** is bold as a whole; its first stars went with the label.
  const bool unbalanced = text.ends_with("**") && !text.ends_with("***") && count_stars(text) % 2 == 1;
  return unbalanced && emphasised(c, line) ? text::trim_end(text.substr(0, text.size() - 2)) : text;
}

class Paragraphs {
 public:
  Paragraphs(const Case& c, std::size_t wrap, std::string& out) : c_(c), wrap_(wrap), out_(out) {}

  std::size_t begun() const { return begun_; }

  /// What comes next begins a paragraph.
  void end() { open_ = false; }

  void add(std::size_t segment, std::string_view text, bool first) {
    wrap_ == 0 ? add_line(segment, text, first) : add_wrapped(segment, text);
  }

  void finish() {
    if (paragraph_.empty()) return;
    if (!out_.empty()) out_ += '\n';
    out_ += paragraph_;
    paragraph_.clear();
  }

 private:
  void add_line(std::size_t segment, std::string_view text, bool first) {
    const auto& place = c_.scan.segments[segment];
    // Pieces of one line go on as the line has them.
    if (!out_.empty() && !place.starts_line && !first) {
      const auto before = c_.scan.segments[segment - 1].text.end;
      out_ += c_.text().substr(before, place.text.begin - before);
    } else {
      if (!out_.empty()) out_ += '\n';
      ++begun_;
    }
    out_ += text;
  }

  void add_wrapped(std::size_t segment, std::string_view text) {
    if (!open_) finish();
    if (paragraph_.empty()) ++begun_;
    join_line(paragraph_, text);
    const auto& place = c_.scan.segments[segment].text;
    // A line that falls well short of the width ends its paragraph.
    open_ = place.end - place.begin + 12 >= wrap_ || !ends_paragraph(text);
  }

  const Case& c_;
  std::size_t wrap_;
  std::string& out_;
  std::string paragraph_;  ///< of a hard-wrapped text, not written yet
  bool open_ = false;      ///< it can go on with the next line
  std::size_t begun_ = 0;
};

}  // namespace

void write_turn_text(const Case& c, const Node& node, std::size_t head, std::size_t wrap, Turn& turn) {
  const auto& segments = c.scan.segments;
  std::size_t size = 0;
  for (std::size_t i = head; i < node.end; ++i) size += segments[i].text.end - segments[i].text.begin + 1;
  turn.text.reserve(size);

  Paragraphs paragraphs(c, wrap, turn.text);
  for (std::size_t i = node.begin; i < node.end; ++i) {
    const auto& line = c.lines[i];
    if (segments[i].text.empty()) {
      paragraphs.end();
      continue;
    }
    // Notes, and the other lines of a label of several lines: role, office.
    if (line.kind == LineKind::above || line.symbol == 'n') {
      add_other(c, i, i + 1, true, turn.inside);
      turn.inside.back().after = paragraphs.begun();
      continue;
    }
    const bool label = line.kind == LineKind::label;
    if (label) paragraphs.end();
    const auto text = label ? speech_behind_label(c, i, head) : c.piece(segments[i]);
    if (!text.empty()) paragraphs.add(i, text, i <= head);
  }
  paragraphs.finish();
}

}  // namespace shilu::read
