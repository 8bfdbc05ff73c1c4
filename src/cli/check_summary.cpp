#include "cli/check_summary.hpp"

#include <fmt/format.h>

namespace shilu::cli {
namespace {

std::string counted(std::size_t count, const char* word) {
  return fmt::format("{} {}{}", count, word, count == 1 ? "" : "s");
}

}  // namespace

void CheckSummary::add(const Checked& checked) {
  ++files_;
  suppressed_ += checked.suppressed;
  for (const Finding& finding : checked.findings) {
    switch (finding.severity) {
      case Severity::error: ++errors_; break;
      case Severity::warning: ++warnings_; break;
      case Severity::note: ++notes_; break;
    }
    if (finding.fix) ++(finding.fix->applicability == Applicability::safe ? safe_ : unsafe_);
  }
  count_findings(checked, counts_);
}

bool CheckSummary::reaches(Severity level) const {
  if (errors_ > 0) return true;
  if (level == Severity::error) return false;
  return warnings_ > 0 || (level == Severity::note && notes_ > 0);
}

std::string CheckSummary::line(const std::string& messages, Mending mending) const {
  const bool zh = messages == "zh";
  std::string out;
  if (mending == Mending::diff) {
    return zh ? fmt::format("{} 个文件：可修复 {} 处；修复后错误 {}，警告 {}，提示 {}\n", files_, fixed_, errors_,
                            warnings_, notes_)
              : fmt::format("{}: {} can be mended; {}, {} and {} would be left\n", counted(files_, "file"), fixed_,
                            counted(errors_, "error"), counted(warnings_, "warning"), counted(notes_, "note"));
  }
  if (zh) {
    out = fmt::format("{} 个文件：错误 {}，警告 {}，提示 {}", files_, errors_, warnings_, notes_);
    if (suppressed_ > 0) out += fmt::format("；另有 {} 处已豁免", suppressed_);
    if (unread_ > 0) out += fmt::format("；{} 个文件无法读取", unread_);
    if (mending == Mending::fix) out += fmt::format("；已修复 {} 处", fixed_);
    if (mending == Mending::none && safe_ > 0) out += fmt::format("；--fix 可修复 {} 处", safe_);
    if (mending == Mending::none && unsafe_ > 0) out += fmt::format("；--unsafe-fixes 还可修复 {} 处", unsafe_);
    return out + "\n";
  }
  out = counted(files_, "file") + ": " + counted(errors_, "error") + ", " + counted(warnings_, "warning") + ", " +
        counted(notes_, "note");
  if (suppressed_ > 0) out += fmt::format("; {} more silenced", suppressed_);
  if (unread_ > 0) out += "; " + counted(unread_, "file") + " could not be read";
  if (mending == Mending::fix) out += fmt::format("; {} mended", fixed_);
  if (mending == Mending::none && safe_ > 0) out += fmt::format("; {} can be mended with --fix", safe_);
  if (mending == Mending::none && unsafe_ > 0) out += fmt::format("; {} more with --unsafe-fixes", unsafe_);
  return out + "\n";
}

}  // namespace shilu::cli
