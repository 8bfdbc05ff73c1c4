#include "cli/report_outputs.hpp"

#include <unistd.h>

#include <system_error>

#include "cli/terminal.hpp"

namespace shilu::cli {

ReportOutputs::ReportOutputs(const std::vector<ReportRequest>& requests, const std::string& messages) {
  for (const ReportRequest& request : requests) {
    ReportStyle style;
    style.messages = messages;
    if (request.output == "-") {
      style.colour = wants_colour(STDOUT_FILENO);
      style.columns = columns(STDOUT_FILENO, style.columns);
    }
    outputs_.push_back(
        {request.format, make_report(request.format, style), std::make_unique<AtomicFile>(request.output), {}});
  }
}

void ReportOutputs::write(Output& output) {
  if (output.file == nullptr) return;
  try {
    output.file->write(output.pending);
  } catch (const std::system_error& error) {
    if (error.code() != std::errc::broken_pipe) throw;
    output.file.reset();
  }
  output.pending.clear();
}

void ReportOutputs::add(const Checked& checked) {
  for (Output& output : outputs_) {
    output.report->add(checked, output.pending);
    write(output);
  }
}

void ReportOutputs::add_failure(const std::string& path, const std::string& message) {
  for (Output& output : outputs_) {
    if (output.format == ReportFormat::text || output.format == ReportFormat::concise) continue;
    output.report->add_failure(path, message, output.pending);
    write(output);
  }
}

void ReportOutputs::finish() {
  for (Output& output : outputs_) {
    output.report->finish(output.pending);
    write(output);
    if (output.file != nullptr) output.file->commit();
  }
}

}  // namespace shilu::cli
