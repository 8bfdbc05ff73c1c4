// Each format counts columns in its own unit: code points, bytes of UTF-8, columns of a terminal.
#include "catch.hpp"
#include "report/cases.hpp"
#include "report/place.hpp"

namespace shilu::report::test {
namespace {

/// `外`, `𠮷` and `é` of two code points before what is marked, behind a tab.
Checked line_of_all_widths() {
  Draft draft("a.txt", "\t外𠮷e\u0301错字\n");
  draft.add(Severity::error, "SL203", "misspelt-label", draft.place("错字"));
  return draft.checked();
}

bool has(ReportFormat format, std::string_view part) {
  const auto out = report_of(format, {line_of_all_widths()});
  UNSCOPED_INFO(out);
  return out.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("columns are code points where a format does not say otherwise") {
  CHECK(has(ReportFormat::text, "a.txt:1:6: error: "));
  CHECK(has(ReportFormat::concise, "a.txt:1:6: error: "));
  CHECK(has(ReportFormat::jsonl, R"("location":{"row":1,"column":6},"end_location":{"row":1,"column":8})"));
  CHECK(has(ReportFormat::github, "line=1,endLine=1,col=6,endColumn=8,"));
  CHECK(has(ReportFormat::checkstyle, R"(line="1" column="6")"));
}

TEST_CASE("SARIF says that its columns are code points") {
  CHECK(has(ReportFormat::sarif, R"("columnKind": "unicodeCodePoints")"));
  CHECK(has(ReportFormat::sarif, R"("startColumn": 6)"));
  CHECK(has(ReportFormat::sarif, R"("endColumn": 8)"));
}

TEST_CASE("columns of rdjson are bytes") {
  CHECK(has(ReportFormat::rdjson, R"("column": 12)"));
  CHECK(has(ReportFormat::rdjson, R"("column": 18)"));
}

TEST_CASE("carets stand below what they mark on a terminal") {
  CHECK(has(ReportFormat::text, " 1 |     外𠮷e\u0301错字\n   |          ^^^^\n"));
}

TEST_CASE("bytes are those of the file, whatever its encoding") {
  const std::string utf16("\xFE\xFF\x59\x16\xD8\x42\xDF\xB7\x00\x0A", 10);  // 外𠮷
  Draft draft("a.txt", utf16);
  auto& finding = draft.add(Severity::note, "SL007", "replacement-character", draft.place("𠮷"));
  finding.fix = Fix{Applicability::safe, "write it simply", {draft.edit(draft.find("𠮷"), "吉")}};
  const auto json = report_of(ReportFormat::jsonl, {draft.checked()});
  const auto first = json.find(R"("byte_range":[4,8])");
  REQUIRE(first != std::string::npos);
  CHECK(json.find(R"("byte_range":[4,8],"content":"吉")", first + 1) != std::string::npos);
  const auto sarif = report_of(ReportFormat::sarif, {draft.checked()});
  CHECK(sarif.find("\"byteOffset\": 4,\n") != std::string::npos);
  CHECK(sarif.find("\"byteLength\": 4,\n") != std::string::npos);
}

TEST_CASE("an edit's place is counted as the checker counts places") {
  Draft draft("a.txt", bytes_of(SHILU_TESTS_DIR "/report/texts/conference.txt"));
  for (const auto* words :
       {"海港", "𠮷e\u0301", "\t问", "？\n\n王", "王敏：完。\n", "主持人：外𠮷e\u0301记者请提问。\n"}) {
    const auto range = draft.find(words);
    INFO(words);
    CHECK(place_of(draft.checked(), draft.edit(range, "")) == draft.place(range));
    const checker::Range insertion{range.end, range.end};
    CHECK(place_of(draft.checked(), draft.edit(insertion, "")) == draft.place(insertion));
    for (const auto* near : {"𠮷", "\u0301", "田\t", "王敏：完。\n", "海"}) {
      INFO(near);
      CHECK(place_of(draft.checked(), draft.edit(range, ""), draft.place(near)) == draft.place(range));
      CHECK(place_of(draft.checked(), draft.edit(insertion, ""), draft.place(near)) == draft.place(insertion));
    }
  }
}

}  // namespace shilu::report::test
