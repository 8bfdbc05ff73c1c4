// Labels in the middle of a line: turns that the one before has probably swallowed.
#include <algorithm>
#include <string>
#include <unordered_map>

#include "check/people.hpp"
#include "check/steps.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

constexpr std::size_t longest_label = 64;  // bytes

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view signs = U"。！？!?.…；;）)】」』”\"";
  return signs.find(c) != std::u32string_view::npos;
}

/// Signs that a hand may leave where a colon belongs.
bool is_slip_for_colon(char32_t c) {
  constexpr std::u32string_view signs = U"∶﹕︰；;。．";
  return signs.find(c) != std::u32string_view::npos;
}

class Labels {
 public:
  explicit Labels(const Subject& s) : s_(s) {
    for (const auto& view : s.turns) {
      if (view.label.empty()) continue;
      const auto label = s.piece(view.label);
      if (label.size() > longest_label) continue;
      known_.try_emplace(std::string(label), &view);
      const bool name = view.speaker != nullptr && is_personal_name(s, label);
      if (name) names_.try_emplace(std::string(label), &view);
    }
  }

  bool empty() const { return known_.empty(); }
  const TurnView* find(std::string_view label) const { return find_in(known_, label); }

  /// The name of a speaker with which a line begins, the longest of several.
  const TurnView* name_at(std::string_view text, std::size_t& length) const {
    const TurnView* found = nullptr;
    std::size_t at = 0;
    for (std::size_t characters = 0; at < text.size() && characters < 6; ++characters) {
      at += text::decode_at(text, at).length;
      if (const auto* view = find_in(names_, text.substr(0, at))) {
        found = view;
        length = at;
      }
    }
    return found;
  }

 private:
  using Map = std::unordered_map<std::string, const TurnView*>;
  static const TurnView* find_in(const Map& map, std::string_view label) {
    const auto found = map.find(std::string(label));
    return found == map.end() ? nullptr : found->second;
  }

  const Subject& s_;
  Map known_;
  Map names_;
};

class Swallowed {
 public:
  Swallowed(const Subject& s, Findings& out) : s_(s), out_(out), labels_(s) {}

  void run() {
    if (labels_.empty()) return;
    for (const auto& view : s_.turns) {
      for (std::size_t i = 0; i < view.speech.size(); ++i) {
        look_in(view.speech[i]);
        if (i > 0 || view.label.empty()) look_at_head(view.speech[i]);
      }
    }
  }

 private:
  /// …。张三：… in mid-line.
  void look_in(const Piece& piece) {
    const auto text = s_.piece(piece.text);
    for (auto at = text.find(':'); at != std::string_view::npos; at = text.find(':', at + 1)) look_before(piece, text, at);
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
    if (label.empty() || label.size() > longest_label) return;
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
    const auto least = at > longest_label ? at - longest_label : 0;
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

  /// 张三 各位… or 张三；… at the beginning of a line, where a colon belongs.
  void look_at_head(const Piece& piece) {
    const auto text = s_.piece(piece.text);
    std::size_t length = 0;
    const auto* view = labels_.name_at(text, length);
    if (view == nullptr || length >= text.size()) return;
    const auto next = text::decode_at(text, length);
    const bool blank = text::is_blank(next.value);
    if (!blank && !is_slip_for_colon(next.value)) return;
    if (blank && !is_east_asian(text.substr(0, length))) return;
    const Range sign{piece.text.begin + length, piece.text.begin + length + next.length};
    const auto mark = text::trim(s_.piece(view->behind));
    out_.add(Rule::label_in_text, {piece.text.begin, piece.text.begin + length}, {std::string(text.substr(0, length))})
        .as(1)
        .see(view->label)
        .change(sign, mark.empty() ? "：" : std::string(mark));
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
