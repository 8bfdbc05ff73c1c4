// Lines that begin like a label and were not read as one: a slip in the name, another sign for the colon, another
// dress.
#include <algorithm>
#include <string>
#include <unordered_set>

#include "check/labels.hpp"
#include "check/letters.hpp"
#include "check/line_heads.hpp"
#include "check/near_names.hpp"
#include "check/people.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::checker {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

/// Signs that a hand may leave where a colon belongs.
bool is_slip_for_colon(char32_t c, bool behind_name) {
  constexpr std::u32string_view signs = U"∶﹕︰；;";
  constexpr std::u32string_view stops = U"。．";
  return signs.find(c) != signs.npos || (behind_name && stops.find(c) != stops.npos);
}

constexpr std::size_t fewest_colons = 3;  // labels with a colon, from which on a line of their form is one

/// Signs that stand in no label: ，。！？
bool is_sentence(std::string_view head) {
  for (std::size_t i = 0; i + 2 < head.size(); ++i) {
    if (head[i] == '\xEF' && head[i + 1] == '\xBC' &&
        (head[i + 2] == '\x8C' || head[i + 2] == '\x81' || head[i + 2] == '\x9F'))
      return true;
    if (head[i] == '\xE3' && head[i + 1] == '\x80' && head[i + 2] == '\x82') return true;
  }
  return false;
}

class Heads {
 public:
  Heads(const Subject& s, Findings& out) : s_(s), out_(out), labels_(s), names_(s) {}

  void run() {
    if (labels_.empty()) return;
    for (const auto& diagnostic : s_.transcript.diagnostics) {
      const bool label = diagnostic.code == "fused-label" || diagnostic.code == "misspelt-label";
      if (label && !diagnostic.arguments.empty()) told_.insert(diagnostic.arguments.front());
    }
    for (const auto& view : s_.turns) {
      if (view.label.empty()) continue;
      ++(form_of(s_, view) == Form::bare ? bare_ : colons_);
      // The reader took it for one person's.
      if (!told_.contains(view.turn->label)) look_at_two(s_.piece(view.label), view.label.begin);
    }
    for_each_unread_line(s_, [&](const LineHead& line) { look(line); });
  }

 private:
  void look(const LineHead& line) {
    turn_ = line.turn;
    if (const auto inner = dressed_head(line.text).text; !inner.empty()) {
      const auto begin = line.begin + static_cast<std::size_t>(inner.data() - line.text.data());
      if (labels_.find(inner) == nullptr && (look_at_letters(inner, begin) || look_at_name(inner, begin))) return;
    }
    if (!line.head.empty() && is_sentence(line.head)) return;
    if (!line.head.empty()) {
      if (told_.contains(line.head) || look_at_mark(line)) return;
      if (look_at_letters(line.head, line.begin) || look_at_two(line.head, line.begin)) return;
      if (look_at_name(line.head, line.begin) || look_at_stranger(line)) return;
    } else if (bare_ > 0 && line.text.size() <= Labels::longest) {
      if (look_at_name(line.text, line.begin) || look_at_two(line.text, line.begin)) return;
    }
    look_at_sign(line.text, line.begin);
  }

  /// 答： alone with the next label below it, or outside all turns.
  bool look_at_mark(const LineHead& line) {
    if (labels_.find(line.head) == nullptr) return false;
    const auto where = line.range(0, line.head.size());
    if (line.label_below && line.sign.size() == line.text.size()) {
      out_.add(Rule::label_without_text, where, {std::string(line.head)});
      return true;
    }
    const bool outside = turn_ == nullptr || turn_->whole.end <= line.begin;
    if (!outside || !(s_.lexicon.find(text::fold(line.head)) & bit(Category::label_answer))) return false;
    out_.add(Rule::answer_without_question, where);
    return true;
  }

  /// 王大海：… with a colon like the labels, and nobody's: the reader took it for speech.
  bool look_at_stranger(const LineHead& line) {
    const auto characters = text::count_code_points(line.head);
    if (colons_ < fewest_colons || characters < 2 || characters > 3 || line.sign.size() == line.text.size())
      return false;
    if (!is_east_asian(line.head) || !is_personal_name(s_, line.head)) return false;
    if (!s_.lexicon.longest_prefix(text::fold(line.head), bit(Category::surname))) return false;
    // A label that goes on with its own turn begins none.
    if (labels_.find(line.head) != nullptr) return false;
    out_.add(Rule::label_in_text, line.range(0, line.head.size()), {std::string(line.head)}).as(2);
    return true;
  }

  /// A label with a letter from another keyboard.
  bool look_at_letters(std::string_view head, std::size_t begin) {
    if (!mixes_alphabets(head) || labels_.find(as_latin(head)) == nullptr) return false;
    out_.add(Rule::label_script, {begin, begin + head.size()}, {std::string(head)}).as(1);
    return true;
  }

  /// 未南溪： for 卫南溪： whom the reader did not know for a name; a title before the name may be right.
  bool look_at_name(std::string_view head, std::size_t begin) {
    if (labels_.find(head) != nullptr || s_.lexicon.find(text::fold(head)) != 0) return false;
    const auto* meant = names_.find(head);
    auto from = std::size_t{0};
    if (meant == nullptr && is_east_asian(squeezed(head))) {
      std::size_t length = 0;
      for (auto at = head.size(); at > 0 && length < 4 && meant == nullptr;) {
        at -= text::decode_before(head, at).length;
        if (++length < 2 || !s_.lexicon.longest_suffix(text::fold(head.substr(0, at)), bit(Category::title))) continue;
        meant = names_.find(head.substr(at));
        from = at;
      }
    }
    if (meant == nullptr) return false;
    const Range where{begin + from, begin + head.size()};
    auto& found = out_.add(Rule::misspelt_label, where, {std::string(head.substr(from)), meant->printed});
    if (!meant->place.empty()) found.see(meant->place);
    found.change(where, meant->printed);
    return true;
  }

  /// Of two people, one behind the other.
  bool look_at_two(std::string_view head, std::size_t begin) {
    head = text::trim_end(head.substr(0, std::min(head.find("（"), head.find(" ("))));
    const auto [first, second] = labels_.two_in(head);
    if (first == nullptr) return false;
    out_.add(Rule::fused_label, {begin, begin + head.size()},
             {std::string(head), std::string(s_.piece(first->label)), std::string(s_.piece(second->label))});
    return true;
  }

  /// 张三 各位… or 张三；… or 张三我… where a colon belongs.
  void look_at_sign(std::string_view text, std::size_t begin) {
    std::size_t length = 0;
    if (const auto* view = labels_.name_at(text, length); view != nullptr && length < text.size()) {
      const auto next = text::decode_at(text, length);
      const bool asian = is_east_asian(text.substr(0, length));
      const bool sign = text::is_blank(next.value) ? asian : is_slip_for_colon(next.value, true);
      if (sign || (asian && begins_speech(*view, text.substr(length))))
        add_sign(*view, text, begin, length, sign ? next.length : 0);
      return;
    }
    const auto head = text::head(text, 2 * Labels::longest);
    auto at = head.size();
    // A label would have to begin here.
    if (!labels_.may_begin(text)) return;
    for (const std::string_view sign : {"∶", "﹕", "︰", "；", ";"}) at = std::min(at, head.substr(0, at).find(sign));
    if (at >= head.size()) return;
    auto label = text::trim_end(head.substr(0, at));
    // 主持人（省委宣传部副部长 林越）；
    if (labels_.find(label) == nullptr) label = label.substr(0, std::min(label.find("（"), label.find(" (")));
    if (const auto* view = labels_.find(label)) add_sign(*view, text, begin, at, text::decode_at(head, at).length);
  }

  /// Somebody else's name at the beginning of a paragraph, and no word behind it that goes on a sentence about them.
  bool begins_speech(const TurnView& view, std::string_view rest) const {
    if (turn_ == nullptr || turn_->speaker == view.speaker || colons_ <= bare_) return false;
    const auto next = text::decode_at(rest, 0).value;
    if (!text::is_han(next) && next != U'“' && next != U'《') return false;
    const auto folded = text::fold(text::head(rest, 48));
    // A reporter's question seldom has a second paragraph.
    if (turn_->turn->role == Role::reporter)
      return !s_.lexicon.longest_prefix(
          folded, any_of(Category::title, Category::title_prefix, Category::honorific_after, Category::verb_say));
    return !s_.lexicon.longest_prefix(
        folded, any_of(Category::title, Category::title_prefix, Category::honorific_after, Category::name_follower,
                       Category::verb_say, Category::verb_ask, Category::verb_answer, Category::verb_attend,
                       Category::verb_host, Category::verb_introduce, Category::label_host, Category::label_speaker));
  }

  void add_sign(const TurnView& view, std::string_view text, std::size_t begin, std::size_t length, std::size_t sign) {
    const auto mark = text::trim(s_.piece(view.behind));
    out_.add(Rule::label_in_text, {begin, begin + length}, {std::string(text.substr(0, length))})
        .as(1)
        .see(view.label)
        .change({begin + length, begin + length + sign}, mark.empty() ? "：" : std::string(mark));
  }

  const Subject& s_;
  Findings& out_;
  Labels labels_;
  NearNames names_;
  std::unordered_set<std::string_view> told_;  ///< labels that the reader has noticed
  const TurnView* turn_ = nullptr;             ///< in which the line stands, or behind which
  std::size_t bare_ = 0;                       ///< labels without a sign
  std::size_t colons_ = 0;                     ///< all others
};

}  // namespace

void check_heads(const Subject& s, Findings& out) { Heads(s, out).run(); }

}  // namespace shilu::checker
