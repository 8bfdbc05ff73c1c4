// The reports of a run, each with the place where it goes.
#pragma once

#include <deque>
#include <memory>
#include <string>
#include <vector>

#include <shilu/report.hpp>

#include "cli/atomic_file.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Everything throws std::system_error that names the target. A reader of standard output who has had enough ends that
/// report alone.
class ReportOutputs {
 public:
  /// `messages`: the language of the reports' own words.
  ReportOutputs(const std::vector<ReportRequest>& requests, const std::string& messages);

  void add(const Checked& checked);
  /// Not to reports for people, who are told on standard error.
  void add_failure(const std::string& path, const std::string& message);
  void finish();

 private:
  struct Output {
    ReportFormat format = ReportFormat::text;
    std::unique_ptr<Report> report;
    std::unique_ptr<AtomicFile> file;
    std::string pending;
  };
  void write(Output& output);

  std::deque<Output> outputs_;
};

}  // namespace shilu::cli
