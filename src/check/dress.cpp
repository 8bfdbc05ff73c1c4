// Lines that begin with a known label in another dress, so that they were read as speech: 【张三】 for 张三：.
#include <algorithm>
#include <array>
#include <string>

#include "check/labels.hpp"
#include "check/line_heads.hpp"
#include "check/steps.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::checker {

namespace {

using lexicon::bit;
using lexicon::Category;

bool is_dressed(Form form) { return form == Form::bracket || form == Form::bold; }

class Dress {
 public:
  Dress(const Subject& s, Findings& out) : s_(s), out_(out), labels_(s) {
    for (const auto& view : s.turns) {
      if (view.label.empty()) continue;
      const bool dressed = is_dressed(form_of(s, view));
      ++(dressed ? dressed_ : plain_);
      if (dressed && first_dressed_ == nullptr) first_dressed_ = &view;
      if (view.turn->role == Role::reporter && first_reporter_ == nullptr) first_reporter_ = &view;
    }
  }

  void look(const LineHead& line) {
    if (const auto inner = dressed_head(line.text); !inner.text.empty()) {
      look_at_dressed(line, inner);
    } else if (!line.head.empty() && dressed_ > plain_) {
      look_at_plain(line);
    }
  }

 private:
  /// 张三 where labels have no brackets.
  void look_at_dressed(const LineHead& line, const DressedHead& inner) {
    const auto* usual = labels_.find(inner.text);
    if (usual == nullptr && dressed_ == 0 && is_reporter(inner.text)) usual = first_reporter_;
    if (usual == nullptr || form_of(s_, *usual) == inner.form) return;
    const auto begin = static_cast<std::size_t>(inner.text.data() - line.text.data());
    add(line.range(begin, inner.text.size()), line.text.substr(0, inner.end), *usual);
  }

  /// 张三： where they have.
  void look_at_plain(const LineHead& line) {
    const auto* usual = labels_.find(line.head);
    if (usual != nullptr && !is_dressed(form_of(s_, *usual))) return;
    if (usual == nullptr && is_reporter(line.head)) usual = first_dressed_;
    if (usual != nullptr) add(line.range(0, line.head.size()), line.sign, *usual);
  }

  void add(Range where, std::string_view here, const TurnView& usual) {
    out_.add(Rule::mixed_label_forms, where, {std::string(here), shown(s_, usual)}).see(usual.label);
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

  const Subject& s_;
  Findings& out_;
  Labels labels_;
  std::size_t dressed_ = 0;
  std::size_t plain_ = 0;
  const TurnView* first_dressed_ = nullptr;
  const TurnView* first_reporter_ = nullptr;
};

}  // namespace

void check_dress(const Subject& s, Findings& out) {
  if (!out.wants(Rule::mixed_label_forms)) return;
  Dress dress(s, out);
  for_each_unread_line(s, [&](const LineHead& line) { dress.look(line); });
}

}  // namespace shilu::checker
