// A Code Quality report of GitLab: one JSON array.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <unordered_set>

#include "report/formats.hpp"
#include "report/json_list.hpp"
#include "report/path.hpp"
#include "report/words.hpp"

namespace shilu::report {
namespace {

/// Of a finding in a whole report. GitLab drops what has the fingerprint of something else, and follows a finding by it
/// from one run to the next: no line numbers, and a number more where all else is the same.
class Fingerprints {
 public:
  std::string of(std::string_view path, std::string_view fingerprint) {
    std::uint64_t value = 0xCBF29CE484222325u;  // FNV-1a: the same on every machine
    const auto add = [&](std::string_view bytes) {
      for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
      value = (value ^ 0xFFu) * 0x100000001B3u;
    };
    add(path);
    add(fingerprint);
    while (!seen_.insert(value).second) add("again");
    return fmt::format("{:016x}", value);
  }

 private:
  std::unordered_set<std::uint64_t> seen_;
};

const char* severity_of(Severity severity) {
  switch (severity) {
    case Severity::error: return "major";
    case Severity::warning: return "minor";
    case Severity::note: break;
  }
  return "info";
}

class GitlabReport : public Report {
 public:
  explicit GitlabReport(const ReportStyle& style) : words_(words(style.messages)) {}

  void add(const Checked& checked, std::string& out) override {
    auto& json = list_.into(out);
    for (const auto& finding : checked.findings) {
      // GitLab does not show check_name.
      put(json, finding.code, finding.code + ": " + sentence(finding, words_), finding.fingerprint,
          severity_of(finding.severity), checked.path, std::max<std::size_t>(finding.place.line, 1));
    }
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    put(list_.into(out), "unreadable", "unreadable: " + message, "unreadable", "critical", path, 1);
  }

  void finish(std::string& out) override { list_.finish(out); }

 private:
  void put(JsonStream<PrettyWriter>& json, std::string_view check, std::string_view description,
           std::string_view fingerprint, const char* severity, std::string_view path, std::size_t line) {
    path = without_dot(path);
    json.open_map();
    json.text("description", description);
    json.text("check_name", check);
    json.text("fingerprint", fingerprints_.of(path, fingerprint));
    json.text("severity", severity);
    json.open_map("location");
    json.text("path", path);
    json.open_map("lines");
    json.number("begin", line);
    json.close_map();
    json.close_map();
    json.close_map();
  }

  const Words& words_;
  Fingerprints fingerprints_;
  JsonList list_;
};

}  // namespace

std::unique_ptr<Report> gitlab_report(const ReportStyle& style) { return std::make_unique<GitlabReport>(style); }

}  // namespace shilu::report
