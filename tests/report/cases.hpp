// The runs whose reports are on record.
#pragma once

#include <string>
#include <vector>

#include <shilu/report.hpp>

#include "report/draft.hpp"
#include "report/formats.hpp"

namespace shilu::report::test {

/// A file with findings in all units: wide characters, one outside the BMP, a combining mark, tabs, and a byte order
/// mark that parts the offsets of the text from those of the bytes.
inline Checked conference() {
  Draft draft("./papers/海港 1.txt", bytes_of(SHILU_TESTS_DIR "/report/texts/conference.txt"));
  draft.add(Severity::error, "SL102", "title-missing", Place{}).advice = "write the title on the first line";
  draft.add(Severity::warning, "SL205", "wrong-honorific", draft.place("\u0301"));

  auto& label = draft.add(Severity::error, "SL203", "misspelt-label", draft.place("𠮷田"));
  label.message = "the label '𠮷田' is a slip for '吉田'";
  label.advice = "write '吉田'";
  label.turn = "t2";
  label.related = {{draft.place("外方"), "spoken to here"}, {draft.place("𠮷e\u0301"), "spelt so here"}};
  label.fix = Fix{Applicability::safe, "write a full-width colon", {draft.edit(draft.find(":何时"), "：何时")}};

  const auto first = draft.find("敏:");
  const auto second = draft.find("岚:");
  auto& colons = draft.add(Severity::warning, "SL306", "mixed-colons", draft.place({first.end, first.end}));
  colons.fix = Fix{Applicability::unsafe,
                   "write both full-width",
                   {draft.edit({first.end - 1, first.end}, "："), draft.edit({second.end - 1, second.end}, "：")}};
  colons.related = {{Place{}, "the settings ask for it"}};

  const auto sentence = draft.find("今年内完工");
  draft.add(Severity::note, "SL310", "duplicate-paragraph", draft.place({sentence.begin, second.begin}));
  draft.add(Severity::note, "SL014", "long-line", draft.place("第15句")).advice.clear();
  return draft.checked();
}

inline Checked clean() { return Draft("papers/clean.txt", "王敏：好。\n").checked(); }

/// A file whose name and text try to be something else than data.
inline Checked hostile() {
  Draft draft("a b/外:1,%0A\n::error::x\"<&>'\xFF.txt", bytes_of(SHILU_TESTS_DIR "/report/texts/hostile.txt"));
  auto& all = draft.add(Severity::error, "SL008", "control-character", draft.place("\x1b[31m红"));
  all.message = draft.checked().text;
  all.advice = "\r\n::warning::%0A";
  all.related = {{draft.place("]]>"), draft.checked().text}};
  all.fix = Fix{Applicability::safe, draft.checked().text, {draft.edit(draft.find("\u202e倒"), "]]>\x1b")}};
  draft.add(Severity::note, "SL009", "bidi-character", draft.place("::stop-commands::x"));
  return draft.checked();
}

inline const std::vector<RuleInfo>& rules_of_tests() {
  static const std::vector<RuleInfo> rules = [] {
    RuleInfo title{"SL102", "title-missing", Severity::error, FixKind::none, true, {}, {}, "", "", ""};
    title.en = {"A record without a title", "", "", "", "", ""};
    title.zh = {"缺少标题", "", "", "", "", ""};
    RuleInfo label{"SL203", "misspelt-label", Severity::warning, FixKind::safe, true, {}, {}, "", "", ""};
    label.en = {"A slip in a label", "", "", "", "", "Readers count two people.\n\nIt is one."};
    label.zh = {"标签笔误", "", "", "", "", "读者会数成两个人。"};
    label.bad = "吉田：好。\n𠮷田：```好```。\n";
    label.good = "吉田：好。\n";
    RuleInfo off{"SL310", "duplicate-paragraph", Severity::note, FixKind::none, false, {}, {}, "", "", ""};
    off.en = {"A paragraph twice", "", "", "", "", ""};
    off.zh = {"段落重复", "", "", "", "", ""};
    return std::vector<RuleInfo>{title, label, off};
  }();
  return rules;
}

/// A report that does not change with the version or the rules.
inline std::unique_ptr<Report> steady_report(ReportFormat format, const ReportStyle& style) {
  if (format == ReportFormat::sarif) return sarif_report(style, {"1.2.3", rules_of_tests()});
  return make_report(format, style);
}

/// What a report makes of some files.
inline std::string report_of(ReportFormat format, const std::vector<Checked>& files, const ReportStyle& style = {}) {
  const auto report = steady_report(format, style);
  std::string out;
  for (const auto& file : files) report->add(file, out);
  report->finish(out);
  return out;
}

/// The report of a run, under the name by which it is on record.
inline std::string report_of_run(const std::string& run, ReportFormat format) {
  ReportStyle style;
  if (run == "findings-zh") style.messages = "zh";
  const auto report = steady_report(format, style);
  std::string out;
  if (run == "findings" || run == "findings-zh") {
    report->add(conference(), out);
    report->add(clean(), out);
    report->add_failure("/srv/texts/gone.txt", "No such file or directory", out);
    report->add(Draft("/srv/texts/far away.txt", "").checked(), out);
  } else if (run == "hostile") {
    report->add(hostile(), out);
    report->add_failure("\n::error::<gone>,%:.txt", "cannot\n::error::read \x01\xFE]]>", out);
  }
  report->finish(out);
  return out;
}

}  // namespace shilu::report::test
