// Every format's report of every run is compared with the one on record, golden/RUN.FORMAT.
// SHILU_ACCEPT=1 in the environment puts the new reports on record instead.
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>

#include "catch.hpp"
#include "report/cases.hpp"

namespace shilu::report::test {
namespace {

namespace fs = std::filesystem;

const fs::path folder = SHILU_TESTS_DIR "/report/golden";
const std::vector<std::string> runs = {"findings", "findings-zh", "hostile", "nothing"};

bool accepting() {
  const char* value = std::getenv("SHILU_ACCEPT");
  return value != nullptr && std::string_view(value) == "1";
}

std::string name_of(const std::string& run, std::string_view format) { return run + "." + std::string(format); }

}  // namespace

TEST_CASE("every report is what the record says") {
  for (const auto& run : runs) {
    for (const auto format : report_format_names()) {
      const auto golden = folder / name_of(run, format);
      const auto found = report_of_run(run, *report_format(format));
      if (accepting()) std::ofstream(golden, std::ios::binary) << found;
      INFO(golden.filename().string());
      CHECK(found == (fs::exists(golden) ? bytes_of(golden.string()) : "no record; SHILU_ACCEPT=1 writes it"));
    }
  }
}

TEST_CASE("every record has its run") {
  std::set<std::string> wanted;
  for (const auto& run : runs) {
    for (const auto format : report_format_names()) wanted.insert(name_of(run, format));
  }
  std::set<std::string> there;
  for (const auto& entry : fs::directory_iterator(folder)) there.insert(entry.path().filename().string());
  CHECK(there == wanted);
}

TEST_CASE("a report is the same however it is cut into pieces") {
  for (const auto format : report_format_names()) {
    const auto report = steady_report(*report_format(format), {});
    std::string whole;
    const auto add = [&](auto&& step) {
      std::string piece;
      step(piece);
      whole += piece;
    };
    add([&](std::string& out) { report->add(conference(), out); });
    add([&](std::string& out) { report->add(hostile(), out); });
    add([&](std::string& out) { report->finish(out); });
    INFO(format);
    CHECK(whole == report_of(*report_format(format), {conference(), hostile()}));
  }
}

}  // namespace shilu::report::test
