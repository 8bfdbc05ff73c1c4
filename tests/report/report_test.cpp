// What holds for reports of every format.
#include <algorithm>

#include "catch.hpp"
#include "report/cases.hpp"

namespace shilu::report::test {

TEST_CASE("a format is found by the name that it has") {
  REQUIRE(report_format_names().size() == 10);
  for (const auto name : report_format_names()) {
    INFO(name);
    REQUIRE(report_format(name).has_value());
    CHECK(to_string(*report_format(name)) == name);
  }
  CHECK_FALSE(report_format("SARIF").has_value());
  CHECK_FALSE(report_format("").has_value());
}

TEST_CASE("every format tells each finding, and the file that could not be read") {
  for (const auto name : report_format_names()) {
    const auto out = report_of_run("findings", *report_format(name));
    INFO(name);
    for (const auto* code : {"SL102", "SL205", "SL203", "SL306", "SL310", "SL014"}) {
      CHECK(out.find(code) != std::string::npos);
    }
    CHECK(out.find("is a slip for") != std::string::npos);
    CHECK(out.find("No such file or directory") != std::string::npos);
  }
}

TEST_CASE("whatever the text holds, a report is UTF-8 without control characters") {
  for (const auto name : report_format_names()) {
    const auto out = report_of_run("hostile", *report_format(name));
    INFO(name);
    CHECK(text::decode(out).encoding == "UTF-8");
    CHECK(std::none_of(out.begin(), out.end(), [](unsigned char c) { return c < 0x20 && c != '\n'; }));
  }
}

TEST_CASE("a report is written as the findings come, where its format allows it") {
  for (const auto* name : {"text", "concise", "json", "jsonl", "gitlab", "sarif", "checkstyle", "rdjson"}) {
    const auto report = steady_report(*report_format(name), {});
    std::string out;
    report->add(conference(), out);
    INFO(name);
    CHECK(out.find("SL014") != std::string::npos);
  }
}

TEST_CASE("a rule's address is its heading in the documentation") {
  CHECK(rule_url("SL203", "misspelt-label") == "docs/diagnostics.md#sl203-misspelt-label");
}

}  // namespace shilu::report::test
