// Labels in the middle of a line: turns that the one before has probably swallowed.
#include <algorithm>
#include <string>

#include "check/labels.hpp"
#include "check/steps.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view signs = U"。！？!?.…；;）)】」』”\"";
  return signs.find(c) != std::u32string_view::npos;
}

class Swallowed {
 public:
  Swallowed(const Subject& s, Findings& out) : s_(s), out_(out), labels_(s) {}

  void run() {
    if (labels_.empty()) return;
    for (const auto& view : s_.turns) {
      for (const auto& piece : view.speech) look_in(piece);
    }
  }

 private:
  /// …。张三：… in mid-line.
  void look_in(const Piece& piece) {
    const auto text = s_.piece(piece.text);
    for (auto at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1))
      look_before(piece, text, at);
    // The last byte of a full-width colon is rarer than its first two, which it shares with the comma.
    for (auto at = text.find('\x9A'); at != std::string_view::npos; at = text.find('\x9A', at + 1)) {
      if (at >= 2 && text.compare(at - 2, 3, "：") == 0) look_before(piece, text, at - 2);
    }
  }

  /// What ends with the colon at `at`: a label?
  void look_before(const Piece& piece, std::string_view text, std::size_t at) {
    if (text.compare(at, 3, "://") == 0) return;
    const auto begin = sentence_before(text, at);
    if (begin == 0 || begin >= at) return;
    const auto label = text::trim(text.substr(begin, at - begin));
    if (label.empty() || label.size() > Labels::longest) return;
    const auto* view = labels_.find(label);
    if (view == nullptr) return;
    const auto from = piece.text.begin + static_cast<std::size_t>(label.data() - text.data());
    const Range place{from, from + label.size()};
    // Blanks between the sentences go with the break.
    out_.add(Rule::label_in_text, place, {std::string(label)})
        .see(view->label)
        .change({piece.text.begin + end_of_sentence_, from}, line_end());
  }

  /// Where the sentence begins whose colon stands at `at`; 0 where that is the line's beginning.
  std::size_t sentence_before(std::string_view text, std::size_t at) {
    const auto least = at > Labels::longest ? at - Labels::longest : 0;
    for (auto p = at; p > least;) {
      const auto c = text::decode_before(text, p);
      if (ends_sentence(c.value) && p != at) {
        // A full stop belongs to some labels: MR. CARNEY.
        if (c.value == U'.' && !labels_.find(text::trim(text.substr(p, at - p)))) {
          p -= c.length;
          continue;
        }
        end_of_sentence_ = p;
        return p;
      }
      p -= c.length;
    }
    return 0;
  }

  /// That of the text.
  std::string line_end() const {
    const auto at = s_.text().find('\n');
    if (at == std::string_view::npos) return s_.text().find('\r') == std::string_view::npos ? "\n" : "\r";
    return at > 0 && s_.text()[at - 1] == '\r' ? "\r\n" : "\n";
  }

  const Subject& s_;
  Findings& out_;
  Labels labels_;
  std::size_t end_of_sentence_ = 0;
};

}  // namespace

void check_swallowed(const Subject& s, Findings& out) {
  if (out.wants(Rule::label_in_text)) Swallowed(s, out).run();
}

}  // namespace shilu::checker
