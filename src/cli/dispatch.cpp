#include "cli/dispatch.hpp"

#include <unistd.h>

#include "cli/check.hpp"
#include "cli/convert.hpp"
#include "cli/explain.hpp"
#include "cli/rule.hpp"
#include "cli/worker.hpp"
#include "cli/write_all.hpp"

namespace shilu::cli {
namespace {

ExitCode carry_out(const PrintRequest& request) {
  write_all(STDOUT_FILENO, request.text, "standard output");
  return ExitCode::done;
}
ExitCode carry_out(const ConvertRequest& request) { return convert(request); }
ExitCode carry_out(const CheckRequest& request) { return check(request); }
ExitCode carry_out(const ExplainRequest& request) { return explain(request); }
ExitCode carry_out(const RuleRequest& request) { return rule(request); }
ExitCode carry_out(const WorkerRequest& request) { return work(request); }

}  // namespace

ExitCode dispatch(const Request& request) {
  return std::visit([](const auto& each) { return carry_out(each); }, request);
}

}  // namespace shilu::cli
