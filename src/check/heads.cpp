// Lines that begin like a label and were not read as one: a slip in the name, another sign for the colon, another
// dress.
#include <algorithm>
#include <array>
#include <string>
#include <unordered_set>
#include <vector>

#include "check/labels.hpp"
#include "check/letters.hpp"
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

class Heads {
 public:
  Heads(const Subject& s, Findings& out) : s_(s), out_(out), labels_(s), names_(s) {}

  void run() {
    if (labels_.empty()) return;
    look_at_labels();
    std::vector<bool> is_label(s_.source.lines.size(), false);
    for (const auto& view : s_.turns) {
      if (view.label.empty()) continue;
      for (auto line = s_.line_at(view.whole.begin); line <= s_.line_at(view.label.end); ++line) is_label[line] = true;
      ++(form_of(s_, view) == Form::bare ? bare_ : form_of(s_, view) == Form::plain ? plain_ : dressed_);
    }
    auto next = s_.turns.begin();
    const auto last = s_.line_at(s_.turns.back().whole.end);
    for (auto line = first_line(); line <= last; ++line) {
      while (next != s_.turns.end() && next->whole.begin <= s_.line(line).begin) turn_ = &*next++;
      if (is_label[line]) continue;
      auto below = line + 1;
      while (below <= last && text::trim(s_.piece(s_.line(below))).empty()) ++below;
      label_below_ = below <= last && is_label[below];
      look(s_.line(line));
    }
  }

 private:
  /// Labels that the reader took for one person's, and did not tell.
  void look_at_labels() {
    for (const auto& diagnostic : s_.transcript.diagnostics) {
      const bool label = diagnostic.code == "fused-label" || diagnostic.code == "misspelt-label";
      if (label && !diagnostic.arguments.empty()) told_.insert(diagnostic.arguments.front());
    }
    for (const auto& view : s_.turns) {
      begin_ = view.label.begin;
      if (!view.label.empty() && !told_.contains(view.turn->label)) look_at_two(s_.piece(view.label));
    }
  }

  void look(Range line) {
    auto text = text::trim(s_.piece(line));
    text = text::trim_begin(text.substr(time_in_front(text)));
    if (text.empty()) return;
    begin_ = static_cast<std::size_t>(text.data() - s_.text().data());
    const auto head = text::trim(text.substr(0, colon_in(text)));
    const bool has_colon = head.size() < text.size() && !head.empty();
    if (has_colon && told_.contains(head)) return;
    if (label_below_ && has_colon && look_at_empty(text, head)) return;
    if (look_at_dress(text, has_colon ? head : std::string_view())) return;
    if (has_colon && (look_at_letters(head) || look_at_two(head) || look_at_name(head))) return;
    if (!has_colon && bare_ > 0 && text.size() <= Labels::longest && (look_at_name(text) || look_at_two(text))) return;
    look_at_sign(text);
  }

  Range place(std::size_t begin, std::size_t length) const { return {begin_ + begin, begin_ + begin + length}; }

  /// [00:06:08] before a label.
  static std::size_t time_in_front(std::string_view text) {
    const auto end = text.find_first_not_of("[]():0123456789");
    return text.starts_with('[') && end != std::string_view::npos && end > 3 && text[end - 1] == ']' ? end : 0;
  }

  static std::size_t colon_in(std::string_view text) {
    const auto head = text::head(text, Labels::longest + 3);
    return std::min({head.find(':'), head.find("："), text.size()});
  }

  /// 【张三】 where labels have no brackets; 张三： where they have.
  bool look_at_dress(std::string_view text, std::string_view head) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 5> pairs{
        {{"【", "】"}, {"[", "]"}, {"〔", "〕"}, {"［", "］"}, {"**", "**"}}};
    for (const auto& [open, close] : pairs) {
      if (!text.starts_with(open)) continue;
      const auto end = text.find(close, open.size());
      if (end == std::string_view::npos || end > Labels::longest + open.size()) return false;
      auto inner = text.substr(open.size(), end - open.size());
      inner = text::trim(inner.substr(0, colon_in(inner)));
      const auto* view = labels_.find(inner);
      const auto form = open == "**" ? Form::bold : Form::bracket;
      if (view == nullptr && dressed_ == 0 && is_reporter(inner)) view = first_reporter();
      if (view == nullptr) {
        begin_ += open.size();
        return look_at_letters(inner) || look_at_name(inner);
      }
      if (form_of(s_, *view) == form) return false;
      const auto sign = text.substr(end + close.size(), text.substr(end + close.size()).starts_with("：") ? 3 : 0);
      return add_form(place(open.size(), inner.size()), text.substr(0, end + close.size() + sign.size()), *view);
    }
    if (head.empty() || dressed_ <= plain_ + bare_) return false;
    const auto* view = labels_.find(head);
    const bool known = view != nullptr && (form_of(s_, *view) == Form::bracket || form_of(s_, *view) == Form::bold);
    if (!known && !is_reporter(head)) return false;
    const auto colon = text.substr(0, text[head.size()] == ':' ? head.size() + 1 : head.size() + 3);
    return add_form(place(0, head.size()), colon, known ? *view : *first_dressed());
  }

  bool add_form(Range where, std::string_view here, const TurnView& usual) {
    out_.add(Rule::mixed_label_forms, where, {std::string(here), shown(s_, usual)}).see(usual.label);
    return true;
  }

  const TurnView* first_reporter() const {
    const auto found = std::find_if(s_.turns.begin(), s_.turns.end(), [](const TurnView& view) {
      return !view.label.empty() && view.turn->role == Role::reporter;
    });
    return found == s_.turns.end() ? nullptr : &*found;
  }

  const TurnView* first_dressed() const {
    const auto found = std::find_if(s_.turns.begin(), s_.turns.end(), [&](const TurnView& view) {
      const auto form = form_of(s_, view);
      return !view.label.empty() && (form == Form::bracket || form == Form::bold);
    });
    return &*found;
  }

  /// 新京报记者: an outlet and the word for a reporter.
  bool is_reporter(std::string_view head) const {
    const auto folded = text::fold(head);
    const auto reporter = s_.lexicon.longest_suffix(folded, bit(Category::label_reporter));
    if (!reporter) return false;
    const auto house = std::string_view(folded).substr(0, folded.size() - reporter.length);
    return (s_.lexicon.find(house) & bit(Category::outlet)) != 0 ||
           s_.lexicon.longest_suffix(house, bit(Category::outlet_ending));
  }

  /// 答： alone, and the next label below it.
  bool look_at_empty(std::string_view text, std::string_view head) {
    if (labels_.find(head) == nullptr || colon_in(text) + (text.ends_with(':') ? 1 : 3) != text.size()) return false;
    out_.add(Rule::label_without_text, {begin_, begin_ + head.size()}, {std::string(head)});
    return true;
  }

  /// A label with a letter from another keyboard.
  bool look_at_letters(std::string_view head) {
    if (!mixes_alphabets(head) || labels_.find(as_latin(head)) == nullptr) return false;
    out_.add(Rule::label_script, {begin_, begin_ + head.size()}, {std::string(head)}).as(1);
    return true;
  }

  /// 未南溪： for 卫南溪： whom the reader did not know for a name; a title before the name may be right.
  bool look_at_name(std::string_view head) {
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
    const Range where{begin_ + from, begin_ + head.size()};
    auto& found = out_.add(Rule::misspelt_label, where, {std::string(head.substr(from)), meant->printed});
    if (!meant->place.empty()) found.see(meant->place);
    found.change(where, meant->printed);
    return true;
  }

  /// Of two people, one behind the other.
  bool look_at_two(std::string_view head) {
    head = text::trim_end(head.substr(0, std::min(head.find("（"), head.find(" ("))));
    const auto [first, second] = labels_.two_in(head);
    if (first == nullptr) return false;
    out_.add(Rule::fused_label, {begin_, begin_ + head.size()},
             {std::string(head), std::string(s_.piece(first->label)), std::string(s_.piece(second->label))});
    return true;
  }

  /// Behind the fields and rosters of the head, which have the form of labels, too.
  std::size_t first_line() const {
    const auto begun = s_.turns.front().whole.begin;
    std::size_t first = 0;
    for (const auto& other : s_.transcript.other) {
      const auto end = s_.decoded(other.bytes).end;
      if (end > begun) break;
      if (other.kind != OtherKind::lead && other.kind != OtherKind::prose) first = s_.line_at(end - 1) + 1;
    }
    return std::min(first, s_.line_at(begun));
  }

  /// 张三 各位… or 张三；… or 张三我… where a colon belongs.
  void look_at_sign(std::string_view text) {
    std::size_t length = 0;
    if (const auto* view = labels_.name_at(text, length); view != nullptr && length < text.size()) {
      const auto next = text::decode_at(text, length);
      const bool asian = is_east_asian(text.substr(0, length));
      const bool sign = text::is_blank(next.value) ? asian : is_slip_for_colon(next.value, true);
      if (sign || (asian && begins_speech(*view, text.substr(length))))
        add_sign(*view, text, length, sign ? next.length : 0);
      return;
    }
    const auto head = text::head(text, 2 * Labels::longest);
    for (std::size_t at = 0; at < head.size();) {
      const auto c = text::decode_at(head, at);
      if (is_slip_for_colon(c.value, false)) {
        auto label = text::trim_end(head.substr(0, at));
        // 主持人（省委宣传部副部长 林越）；
        if (labels_.find(label) == nullptr) label = label.substr(0, std::min(label.find("（"), label.find(" (")));
        if (const auto* view = labels_.find(label)) add_sign(*view, text, at, c.length);
        return;
      }
      at += c.length;
    }
  }

  /// Somebody else's name at the beginning of a paragraph, and no word behind it that goes on a sentence about them.
  bool begins_speech(const TurnView& view, std::string_view rest) const {
    if (turn_ == nullptr || turn_->speaker == view.speaker || plain_ <= bare_ + dressed_) return false;
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

  void add_sign(const TurnView& view, std::string_view text, std::size_t length, std::size_t sign) {
    const auto mark = text::trim(s_.piece(view.behind));
    out_.add(Rule::label_in_text, {begin_, begin_ + length}, {std::string(text.substr(0, length))})
        .as(1)
        .see(view.label)
        .change({begin_ + length, begin_ + length + sign}, mark.empty() ? "：" : std::string(mark));
  }

  const Subject& s_;
  Findings& out_;
  Labels labels_;
  NearNames names_;
  std::unordered_set<std::string_view> told_;  ///< labels that the reader has noticed
  const TurnView* turn_ = nullptr;             ///< in which the line stands, or behind which
  std::size_t begin_ = 0;                      ///< of the line's first character that is no blank
  bool label_below_ = false;                   ///< on the next line that is not blank
  std::size_t bare_ = 0;                       ///< labels of each form
  std::size_t plain_ = 0;
  std::size_t dressed_ = 0;
};

}  // namespace

void check_heads(const Subject& s, Findings& out) { Heads(s, out).run(); }

}  // namespace shilu::checker
