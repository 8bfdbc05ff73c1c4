#include "cli/check.hpp"

#include <unistd.h>

#include <exception>
#include <filesystem>
#include <new>
#include <optional>
#include <set>
#include <stdexcept>
#include <system_error>

#include <shilu/fix.hpp>
#include <shilu/lexicon_error.hpp>
#include <shilu/suppression_use.hpp>

#include "cli/atomic_file.hpp"
#include "cli/check_settings.hpp"
#include "cli/check_summary.hpp"
#include "cli/destination.hpp"
#include "cli/messages.hpp"
#include "cli/read_file.hpp"
#include "cli/report_outputs.hpp"
#include "cli/write_all.hpp"
#include "report/diff.hpp"

namespace shilu::cli {
namespace {

/// Standard output carries one thing: a report, a patch, or the mended standard input.
std::vector<ReportRequest> reports_for(const CheckRequest& request, const Inputs& inputs) {
  std::vector<ReportRequest> reports = request.reports;
  if (request.mending == Mending::diff) reports.erase(reports.begin());
  for (const Input& input : inputs.files) {
    if (request.mending == Mending::fix && input.path == "-") reports.front().output = "/dev/stderr";
  }
  return reports;
}

/// Whatever is read must not be written, and nothing twice.
void refuse_destroying(const CheckRequest& request, std::vector<Input> sources) {
  for (const std::string& read : {request.config, request.baseline}) {
    if (!read.empty()) sources.push_back({read, read, read, true});
  }
  for (const std::string& lexicon : request.settings.lexicons) sources.push_back({lexicon, lexicon, lexicon, true});
  std::vector<std::string> targets;
  std::set<std::string> seen;
  const auto add = [&](const std::string& target) {
    if (target.empty() || target == "-") return;
    const std::filesystem::path absolute = std::filesystem::absolute(target).lexically_normal();
    if (absolute.filename() == ".shilu.yaml") throw std::runtime_error(target + ": this would overwrite settings");
    if (!seen.insert(absolute.native()).second)
      throw std::runtime_error(target + ": two results would go into one file");
    targets.push_back(target);
  };
  for (const ReportRequest& report : request.reports) add(report.output);
  add(request.write_baseline);
  // A baseline may be written anew from itself.
  std::erase_if(sources, [&](const Input& source) {
    return source.path == request.baseline && source.path == request.write_baseline;
  });
  refuse_overwriting(sources, targets);
}

class Run {
 public:
  Run(const CheckRequest& request, const Inputs& inputs)
      : request_(request), settings_(request), reports_(reports_for(request, inputs), settings_.general().messages) {
    if (!request.write_baseline.empty()) known_.emplace(request.write_baseline);
  }

  ExitCode all(const Inputs& inputs) {
    for (const std::string& problem : inputs.problems) fail(problem, problem);
    for (const Input& input : inputs.files) one(input);
    report_unused();
    reports_.finish();
    if (known_) write_whole(request_.write_baseline, known_->json());
    if (request_.statistics) print_hint(summary_.table());
    if (!request_.quiet) print_hint(summary_.line(settings_.general().messages, request_.mending));
    if (request_.fail_level && (patched_ || summary_.reaches(*request_.fail_level)))
      status_ = worse(status_, ExitCode::found);
    return status_;
  }

 private:
  void one(const Input& input) {
    const CheckSettings::ForText settings = settings_.of(input);
    if (settings.excluded) return;
    std::string bytes;
    try {
      bytes = read_file(input.path, input.name, settings.options.reading.limits.input_bytes);
    } catch (const std::system_error& error) {
      fail(input.name, error.what());
      return;
    }
    try {
      const auto checked =
          request_.mending == Mending::none ? look_at(input, bytes, settings) : mend(input, bytes, settings);
      summary_.add(checked);
      if (request_.mending != Mending::diff) reports_.add(checked);
    } catch (const std::bad_alloc&) {
      fail(input.name, input.name + ": not enough memory to check it");
    }
  }

  void fail(const std::string& path, const std::string& message) {
    print_error(message);
    reports_.add_failure(path, message);
    summary_.add_failure();
    status_ = ExitCode::incomplete;
  }

  /// What the baseline knows is no finding.
  void silence(const Input& input, const CheckSettings::ForText& settings, Checked& checked) {
    checked.path = input.name;
    if (known_) known_->add(input.name, checked);
    if (settings.baseline != nullptr) settings.baseline->apply(input.name, checked);
  }

  Checked look_at(const Input& input, const std::string& bytes, const CheckSettings::ForText& settings) {
    Checked checked = check(bytes, settings.options);
    use_.add(settings.options, checked);
    silence(input, settings, checked);
    return checked;
  }

  Checked mend(const Input& input, const std::string& bytes, const CheckSettings::ForText& settings) {
    FixedText fixed = fix_until_stable(bytes, settings.options, request_.unsafe,
                                       [&](Checked& checked) { silence(input, settings, checked); });
    use_.add(settings.options, fixed.checked);
    if (request_.mending == Mending::fix && input.path != "-" && fixed.bytes != bytes) {
      try {
        write_whole(input.path, fixed.bytes);
      } catch (const std::system_error& error) {
        print_error(error.what());
        status_ = ExitCode::incomplete;
        // The file is as it was, and so is what is wrong with it.
        Checked checked = check(bytes, settings.options);
        silence(input, settings, checked);
        return checked;
      }
    }
    summary_.add_fixed(fixed.applied);
    if (request_.mending == Mending::diff) {
      show_difference(input, bytes, fixed.bytes);
    } else if (input.path == "-") {
      write_all(STDOUT_FILENO, fixed.bytes, "standard output");
    }
    return std::move(fixed.checked);
  }

  void show_difference(const Input& input, const std::string& before, const std::string& after) {
    if (before == after) return;
    const report::Diff diff = report::unified_diff(input.name, before, after);
    patched_ = true;
    if (!diff.refusal.empty()) {
      print_error(input.name + ": " + diff.refusal);
      status_ = ExitCode::incomplete;
    }
    write_all(STDOUT_FILENO, diff.text, "standard output");
  }

  static void write_whole(const std::string& target, const std::string& bytes) {
    AtomicFile file(target);
    file.write(bytes);
    file.commit();
  }

  /// Suppressions of which the whole run made no use; asked only where whole folders were checked.
  void report_unused() {
    std::vector<std::string> folders;
    for (const std::string& path : request_.paths) {
      std::error_code error;
      if (std::filesystem::is_directory(path, error)) folders.push_back(path);
    }
    for (const Checked& checked : use_.unused(folders, settings_.general())) {
      summary_.add(checked);
      reports_.add(checked);
    }
  }

  const CheckRequest& request_;
  CheckSettings settings_;
  ReportOutputs reports_;
  std::optional<config::Baseline> known_;
  SuppressionUse use_;
  CheckSummary summary_;
  bool patched_ = false;
  ExitCode status_ = ExitCode::done;
};

}  // namespace

ExitCode check(const CheckRequest& request) {
  const Inputs inputs = find_inputs(request.paths, request.stdin_name);
  refuse_destroying(request, inputs.files);
  return Run(request, inputs).all(inputs);
}

}  // namespace shilu::cli
