#include "cli/check.hpp"

#include <unistd.h>

#include <exception>
#include <filesystem>
#include <mutex>
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
#include "cli/in_order.hpp"
#include "cli/load.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
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
void refuse_destroying(const CheckRequest& request, const std::vector<Input>& inputs) {
  std::vector<Input> sources = cli::sources(inputs, request.settings.lexicons);
  for (const std::string& read : {request.config, request.baseline}) {
    if (!read.empty()) sources.push_back({read, read, read, true});
  }
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
    Progress progress(inputs.files.size(), !request_.quiet);
    in_order(
        inputs.files.size(), request_.jobs, [&](std::size_t i) { return look_at(inputs.files[i]); },
        [&](std::size_t i, Seen seen) {
          progress.hide();
          take(inputs.files[i], std::move(seen));
          progress.step();
        });
    progress.hide();
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
  /// What became of one text before anybody is told.
  struct Seen {
    CheckSettings::ForText settings;
    std::string bytes;
    std::string failure;  ///< why there is nothing
    FixedText fixed;      ///< `fixed.bytes` only where texts are mended
  };

  /// In several threads at once.
  Seen look_at(const Input& input) {
    Seen seen;
    {
      const std::lock_guard lock(settings_mutex_);
      seen.settings = settings_.of(input);
    }
    if (seen.settings.excluded) return seen;
    const CheckOptions& options = seen.settings.options;
    try {
      seen.bytes = read_file(input.path, input.name, options.reading.limits.input_bytes);
      if (const std::optional<std::string> refusal = not_a_text(input, seen.bytes)) {
        seen.failure = *refusal;
      } else if (request_.mending == Mending::none) {
        seen.fixed.checked = check(seen.bytes, options);
      } else {
        seen.fixed = fix_until_stable(seen.bytes, options, request_.unsafe,
                                      [&](Checked& checked) { silence(input, seen.settings, checked); });
      }
    } catch (const std::system_error& error) {
      seen.failure = error.what();
    } catch (const std::bad_alloc&) {
      seen.failure = input.name + ": not enough memory to check it";
    }
    return seen;
  }

  void take(const Input& input, Seen seen) {
    if (seen.settings.excluded) return;
    if (!seen.failure.empty()) {
      fail(input.name, seen.failure);
      return;
    }
    use_.add(seen.settings.options, seen.fixed.checked);
    if (request_.mending == Mending::none) {
      silence(input, seen.settings, seen.fixed.checked);
    } else {
      write_mended(input, seen);
    }
    summary_.add(seen.fixed.checked);
    if (request_.mending != Mending::diff) reports_.add(seen.fixed.checked);
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

  void write_mended(const Input& input, Seen& seen) {
    FixedText& fixed = seen.fixed;
    if (request_.mending == Mending::fix && input.path != "-" && fixed.bytes != seen.bytes) {
      try {
        write_whole(input.path, fixed.bytes);
      } catch (const std::system_error& error) {
        print_error(error.what());
        status_ = ExitCode::incomplete;
        // The file is as it was, and so is what is wrong with it.
        fixed.checked = check(seen.bytes, seen.settings.options);
        silence(input, seen.settings, fixed.checked);
        return;
      }
    }
    summary_.add_fixed(fixed.applied);
    if (request_.mending == Mending::diff) {
      show_difference(input, seen.bytes, fixed.bytes);
    } else if (input.path == "-") {
      write_all(STDOUT_FILENO, fixed.bytes, "standard output");
    }
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
  std::mutex settings_mutex_;
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
