// A Code Quality report of GitLab: one JSON array.
#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <unordered_set>

#include "report/formats.hpp"
#include "report/json_stream.hpp"
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
    open(out);
    for (const auto& finding : checked.findings) {
      // GitLab does not show check_name.
      put(finding.code, finding.code + ": " + sentence(finding, words_), finding.fingerprint,
          severity_of(finding.severity), checked.path, std::max<std::size_t>(finding.place.line, 1));
    }
  }

  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    open(out);
    put("unreadable", "unreadable: " + message, "unreadable", "critical", path, 1);
  }

  void finish(std::string& out) override {
    open(out);
    json_.close_list();
    out += '\n';
  }

 private:
  void open(std::string& out) {
    json_.into(out);
    if (!started_) json_.open_list();
    started_ = true;
  }

  void put(std::string_view check, std::string_view description, std::string_view fingerprint, const char* severity,
           std::string_view path, std::size_t line) {
    path = without_dot(path);
    json_.open_map();
    json_.text("description", description);
    json_.text("check_name", check);
    json_.text("fingerprint", fingerprints_.of(path, fingerprint));
    json_.text("severity", severity);
    json_.open_map("location");
    json_.text("path", path);
    json_.open_map("lines");
    json_.number("begin", line);
    json_.close_map();
    json_.close_map();
    json_.close_map();
  }

  const Words& words_;
  Fingerprints fingerprints_;
  JsonStream<PrettyWriter> json_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<Report> gitlab_report(const ReportStyle& style) { return std::make_unique<GitlabReport>(style); }

}  // namespace shilu::report
