#include "report/full_text.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <vector>

#include "report/headline.hpp"
#include "report/line_view.hpp"
#include "report/place.hpp"
#include "text/harmless.hpp"

namespace shilu::report {
namespace {

/// Below this the window would show nothing of use.
constexpr std::size_t fewest_columns = 40;

class FullText {
 public:
  FullText(const Checked& checked, const Finding& finding, const FullTextStyle& style, std::string& out)
      : checked_(checked), finding_(finding), style_(style), out_(out) {
    std::size_t last = finding.place.line;
    for (const auto& related : finding.related) last = std::max(last, related.place.line);
    margin_ = std::to_string(last).size() + 1;
  }

  void write() {
    out_ += headline(checked_.path, finding_, style_.words, style_.paint) + '\n';
    const auto elsewhere = write_place();
    for (const auto* related : elsewhere) write_related(*related);
    if (!finding_.advice.empty()) write_remark(style_.words.help, finding_.advice);
    if (finding_.fix) write_fix(*finding_.fix);
  }

 private:
  /// The line of the finding, with the related places that can be shown in it; gives back the others.
  std::vector<const Related*> write_place() {
    std::vector<const Related*> elsewhere;
    const bool there_is = has_line(finding_.place);
    if (there_is) {
      const auto view = view_of(finding_.place);
      write_line(finding_.place.line, view);
      write_mark(view, finding_.place, '^', {});
      for (const auto& related : finding_.related) {
        const bool here = related.place.line == finding_.place.line;
        if (!here || !write_mark(view, related.place, '-', related.message)) elsewhere.push_back(&related);
      }
    } else {
      for (const auto& related : finding_.related) elsewhere.push_back(&related);
    }
    return elsewhere;
  }

  void write_related(const Related& related) {
    if (!has_line(related.place)) {
      write_remark(style_.words.remark, related.message);
      return;
    }
    const auto view = view_of(related.place);
    write_line(related.place.line, view);
    write_mark(view, related.place, '-', related.message);
  }

  void write_fix(const Fix& fix) {
    const bool safe = fix.applicability == Applicability::safe;
    const auto pattern = safe ? style_.words.safe_fix : style_.words.unsafe_fix;
    write_remark(style_.words.remark, fmt::vformat(pattern, fmt::make_format_args(fix.message)));
  }

  bool has_line(const Place& place) const { return place.line > 0 && place.line <= checked_.lines.size(); }

  LineView view_of(const Place& place) const {
    const auto frame = margin_ + 3;
    return {checked_.text, checked_.lines[place.line - 1], place.text,
            std::max(style_.columns, frame + fewest_columns) - frame};
  }

  void write_line(std::size_t number, const LineView& view) {
    out_ += style_.paint.frame(fmt::format("{:>{}} |", number, margin_));
    if (!view.shown().empty()) out_ += ' ' + view.shown();
    out_ += '\n';
  }

  bool write_mark(const LineView& view, const Place& place, char sign, std::string_view message) {
    const auto columns = view.columns_of(place.text);
    if (!columns) return false;
    const std::string mark(columns->end - columns->begin, sign);
    out_ += style_.paint.frame(std::string(margin_, ' ') + " |");
    out_.append(columns->begin + 1, ' ');
    out_ += sign == '^' ? style_.paint.severity(finding_.severity, mark) : style_.paint.frame(mark);
    if (!message.empty()) out_ += ' ' + style_.paint.frame(text::harmless(message));
    out_ += '\n';
    return true;
  }

  void write_remark(std::string_view head, std::string_view message) {
    out_ += style_.paint.frame(std::string(margin_, ' ') + " =") + ' ';
    out_ += style_.paint.help(head) + text::harmless(message) + '\n';
  }

  const Checked& checked_;
  const Finding& finding_;
  const FullTextStyle& style_;
  std::string& out_;
  std::size_t margin_ = 0;
};

}  // namespace

void write_in_full(const Checked& checked, const Finding& finding, const FullTextStyle& style, std::string& out) {
  FullText(checked, finding, style, out).write();
}

}  // namespace shilu::report
