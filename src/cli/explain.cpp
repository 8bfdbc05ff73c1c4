#include "cli/explain.hpp"

#include <unistd.h>

#include <algorithm>
#include <optional>

#include "cli/explanation_text.hpp"
#include "cli/load.hpp"
#include "cli/messages.hpp"
#include "cli/terminal.hpp"
#include "cli/write_all.hpp"

namespace shilu::cli {

ExitCode explain(const ExplainRequest& request) {
  const Input input{request.path, request.path == "-" ? request.stdin_name : request.path, ""};
  Messages messages;
  const std::optional<std::string> bytes = read_input(input, request.options.limits, messages);
  const std::optional<std::string> refusal = bytes ? not_a_text(input, *bytes) : std::nullopt;
  if (refusal) messages.error(*refusal);
  // Parsing tells whether the text can be read at all, and why not.
  const bool readable = bytes && !refusal && parse_input(input, *bytes, request.options, false, messages);
  messages.print();
  if (!readable) return ExitCode::incomplete;

  const std::vector<Explanation> lines = shilu::explain(*bytes, request.options);
  if (!request.line) {
    write_all(STDOUT_FILENO, explanation_table(lines, input.name, columns(STDOUT_FILENO, 100)), "standard output");
    return ExitCode::done;
  }
  const auto found =
      std::find_if(lines.begin(), lines.end(), [&](const Explanation& line) { return line.line == *request.line; });
  if (found == lines.end()) {
    const std::size_t last = lines.empty() ? 0 : lines.back().line;
    print_error(input.name + ": there is no line " + std::to_string(*request.line) + "; " +
                (last == 0 ? "the file is empty" : "its lines are 1 to " + std::to_string(last)));
    return ExitCode::incomplete;
  }
  write_all(STDOUT_FILENO, explanation_card(*found, input.name), "standard output");
  return ExitCode::done;
}

}  // namespace shilu::cli
