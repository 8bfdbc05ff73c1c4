// The reports for people: what is said, and how it looks.
#include <algorithm>
#include <sstream>

#include "catch.hpp"
#include "report/cases.hpp"
#include "text/width.hpp"

namespace shilu::report::test {
namespace {

std::string without_colour(const std::string& text) {
  std::string out;
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (text[at] == '\x1b') {
      at = text.find('m', at);
    } else {
      out += text[at];
    }
  }
  return out;
}

}  // namespace

TEST_CASE("colour changes nothing but the colour") {
  ReportStyle style;
  style.colour = true;
  const auto coloured = report_of(ReportFormat::text, {conference(), hostile()}, style);
  const auto plain = report_of(ReportFormat::text, {conference(), hostile()});
  CHECK(plain.find('\x1b') == std::string::npos);
  CHECK(coloured.find("\x1b[1;31merror\x1b[0m") != std::string::npos);
  CHECK(coloured.find("\x1b[1;33mwarning\x1b[0m") != std::string::npos);
  CHECK(without_colour(coloured) == plain);
}

TEST_CASE("lines of the transcript fit into the columns that there are") {
  for (const std::size_t columns : {0u, 46u, 60u, 100u, 1000u}) {
    ReportStyle style;
    style.columns = columns;
    std::istringstream out(report_of(ReportFormat::text, {conference()}, style));
    std::size_t widest = 0;
    for (std::string line; std::getline(out, line);) {
      if (line.starts_with(" 6 |")) widest = text::display_width(line);
    }
    INFO(columns);
    CHECK(widest > 0);
    CHECK(widest <= std::max<std::size_t>(columns, 46));
  }
}

TEST_CASE("a finding about the whole file has neither position nor line") {
  Draft draft("a.txt", "王敏：好。\n");
  draft.add(Severity::error, "SL102", "title-missing", Place{});
  CHECK(report_of(ReportFormat::concise, {draft.checked()}) ==
        "a.txt: error: about title-missing [SL102 title-missing]\n");
  CHECK(report_of(ReportFormat::text, {draft.checked()}) ==
        "a.txt: error: about title-missing [SL102 title-missing]\n   = help: see to it\n");
}

TEST_CASE("line numbers of different length share one margin") {
  std::string text;
  for (int i = 0; i < 11; ++i) text += "王敏：好。\n";
  Draft draft("a.txt", text + "外方：好。\n");
  auto& finding = draft.add(Severity::warning, "SL204", "two-spellings", draft.place("外方"));
  finding.related = {{draft.place("王敏"), "the other"}};
  CHECK(report_of(ReportFormat::text, {draft.checked()})
            .find(" 12 | 外方：好。\n"
                  "    | ^^^^\n"
                  "  1 | 王敏：好。\n"
                  "    | ---- the other\n"
                  "    = help: see to it\n") != std::string::npos);
}

TEST_CASE("a related place in the same line that the window does not show has a line of its own") {
  std::string line = "始";
  for (int i = 0; i < 200; ++i) line += "中";
  Draft draft("a.txt", line + "终\n");
  draft.add(Severity::warning, "SL603", "unbalanced-quote", draft.place("终")).related = {
      {draft.place("始"), "opened here"}};
  const auto out = report_of(ReportFormat::text, {draft.checked()});
  CHECK(out.find(" 1 | 始中") != std::string::npos);
  CHECK(out.find("   | -- opened here\n") != std::string::npos);
}

TEST_CASE("an empty line is shown without blanks at its end") {
  Draft draft("a.txt", "王敏：好。\n\n");
  draft.add(Severity::note, "SL013", "trailing-blanks", draft.place(checker::Range{16, 16}));
  CHECK(report_of(ReportFormat::text, {draft.checked()}).find("\n 2 |\n   | ^\n") != std::string::npos);
}

TEST_CASE("the report's own words follow the language of the messages; concise stays as editors know it") {
  ReportStyle chinese;
  chinese.messages = "zh";
  const auto text = report_of(ReportFormat::text, {conference()}, chinese);
  CHECK(text.find(":3:4: 错误: ") != std::string::npos);
  CHECK(text.find("= 建议：write '吉田'") != std::string::npos);
  CHECK(text.find("可用 --fix 修正：") != std::string::npos);
  CHECK(text.find("可用 --unsafe-fixes 修正：") != std::string::npos);
  CHECK(report_of(ReportFormat::gitlab, {conference()}, chinese).find("'吉田'；write") != std::string::npos);
  CHECK(report_of(ReportFormat::sarif, {}, chinese).find("\"标签笔误\"") != std::string::npos);
  CHECK(report_of(ReportFormat::concise, {conference()}, chinese) == report_of(ReportFormat::concise, {conference()}));
}

}  // namespace shilu::report::test
