#include "report/words.hpp"

namespace shilu::report {
namespace {

constexpr Words english{
    "error",
    "warning",
    "note",
    "help: ",
    "note: ",
    "fixable with --fix: {}",
    "fixable with --unsafe-fixes: {}",
    "; ",
    "{} more findings are in the log only: GitHub shows 10 of each kind for a step",
    "Wrong",
    "Right",
};

constexpr Words chinese{
    "错误",
    "警告",
    "提示",
    "建议：",
    "说明：",
    "可用 --fix 修正：{}",
    "可用 --unsafe-fixes 修正：{}",
    "；",
    "另有 {} 项仅见于日志：GitHub 每个步骤每类最多显示 10 项",
    "错误示例",
    "正确示例",
};

}  // namespace

std::string_view Words::of(Severity severity) const {
  switch (severity) {
    case Severity::error: return error;
    case Severity::warning: return warning;
    case Severity::note: break;
  }
  return note;
}

const Words& words(std::string_view language) { return language == "zh" ? chinese : english; }

std::string sentence(const Finding& finding, const Words& words) {
  if (finding.advice.empty()) return finding.message;
  return finding.message + std::string(words.join) + finding.advice;
}

}  // namespace shilu::report
