// What does not belong where it stands: speech behind the end mark, lines of a web page between the turns.
#include <algorithm>
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"

namespace shilu::faults {

namespace {

const Other* end_mark(const Sample& sample) {
  for (const auto& other : sample.tree().other) {
    if (other.kind == OtherKind::end && !sample.turns.empty()) return &other;
  }
  return nullptr;
}

/// Moves lines of the last turn behind the line of the end mark.
std::optional<Mutant> moved(const Sample& sample, Span lines) {
  const auto* mark = end_mark(sample);
  if (mark == nullptr || mark->bytes.begin < lines.end) return {};
  const auto behind = std::min(sample.line_around(mark->bytes.begin).end + 1, sample.text().size());
  std::string text(sample.text().substr(0, lines.begin));
  text += sample.of({lines.end, behind});
  if (text.back() != '\n') text += '\n';
  const auto line = line_of(text, text.size());
  text += sample.of(lines);
  text += sample.text().substr(behind);
  return Mutant{text, {line}};
}

std::optional<Mutant> turn_behind_end(const Sample& sample, Random&) {
  if (sample.turns.size() < 3) return {};
  const auto& last = sample.turns.back();
  return last.label.empty() || !last.begins_line ? std::nullopt : moved(sample, sample.with_lines(last));
}

/// A paragraph of some length, so that it is no formula.
std::optional<Mutant> paragraph_behind_end(const Sample& sample, Random&) {
  if (sample.turns.empty() || sample.turns.back().paragraphs.size() < 2) return {};
  const auto line = sample.line_around(sample.turns.back().paragraphs.back().text.begin);
  if (line.size() < 90) return {};
  return moved(sample, {line.begin, std::min(line.end + 1, sample.text().size())});
}

constexpr std::array<std::string_view, 10> chinese{"【字体：大 中 小】",     "分享到：微信 微博 QQ空间",
                                                   "扫一扫在手机打开当前页", "【打印】【关闭】",
                                                   "上一篇：没有了",         "浏览次数：1932",
                                                   "责任编辑：郑重",         "首页 > 新闻中心 > 新闻发布会",
                                                   "来源：本网　阅读 3071",  "版权所有，未经许可不得转载"};
constexpr std::array<std::string_view, 6> english{
    "Share on Facebook",   "Print this page", "Page 3 of 12", "All rights reserved", "https://example.org/news/128",
    "Skip to main content"};

/// A page's line that was copied along, on a line of its own between two paragraphs.
std::optional<Mutant> page_line(const Sample& sample, Random& random) {
  const bool hans = sample.is("zh-Hans");
  if (sample.turns.empty() || (!hans && !sample.is("en"))) return {};
  std::vector<Paragraph> all;
  for (const auto& turn : sample.turns) all.insert(all.end(), turn.paragraphs.begin(), turn.paragraphs.end());
  const auto* paragraph = pick(all, random);
  const auto behind = sample.line_around(paragraph->text.begin).end;
  if (behind >= sample.text().size()) return {};
  const std::string words(hans ? chinese[random.below(chinese.size())] : english[random.below(english.size())]);
  const bool blank_lines = sample.text().substr(behind, 2) == "\n\n";
  auto mutant = changed(sample, {behind, behind}, (blank_lines ? "\n\n" : "\n") + words);
  mutant.lines.front() += blank_lines ? 2 : 1;
  return mutant;
}

}  // namespace

std::vector<Fault> end_faults() {
  return {{"turn behind the end mark", {"text-after-end"}, turn_behind_end},
          {"paragraph behind the end mark", {"text-after-end"}, paragraph_behind_end},
          {"line of the page inserted", {"page-chrome"}, page_line}};
}

}  // namespace shilu::faults
