#include "cli/convert.hpp"

#include <exception>
#include <filesystem>
#include <optional>
#include <system_error>

#include <shilu/lexicon_error.hpp>

#include "cli/atomic_file.hpp"
#include "cli/destination.hpp"
#include "cli/inputs.hpp"
#include "cli/load.hpp"
#include "cli/messages.hpp"

namespace shilu::cli {
namespace {

std::optional<Transcript> transcribe(const Input& input, const ConvertRequest& request) {
  const std::optional<std::string> bytes = read_input(input, request.options.limits);
  if (!bytes) return std::nullopt;
  return parse_input(input, *bytes, request.options, !request.quiet);
}

/// Each result is written as soon as it is there.
ExitCode convert_into_one(const Inputs& inputs, const ConvertRequest& request) {
  if (request.output != "-") refuse_overwriting(inputs.files, {request.output});
  AtomicFile file(request.output);
  Documents documents(request.format, inputs.several, {request.diagnostics});
  ExitCode status = ExitCode::done;
  bool any = false;
  std::string out;
  try {
    for (const Input& input : inputs.files) {
      const std::optional<Transcript> transcript = transcribe(input, request);
      if (!transcript) {
        status = ExitCode::incomplete;
        continue;
      }
      any = true;
      out.clear();
      documents.add(*transcript, out);
      file.write(out);
    }
    // Where nothing came of it, what an earlier run has written is worth more than an empty file.
    if (!any) return status;
    out.clear();
    documents.finish(out);
    file.write(out);
    file.commit();
  } catch (const std::system_error& error) {
    // Who reads the other end of a pipe may stop when they have enough.
    if (error.code() != std::errc::broken_pipe) throw;
  }
  return status;
}

void write_whole(const std::string& target, const std::string& text) {
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(target).parent_path(), error);
  if (error) throw std::system_error(error, "cannot make the folder of " + target);
  AtomicFile file(target);
  file.write(text);
  file.commit();
}

ExitCode convert_into_folder(const Inputs& inputs, const ConvertRequest& request) {
  const std::vector<std::string> targets = mirror(inputs.files, request.output, request.format);
  refuse_overwriting(inputs.files, targets);
  ExitCode status = ExitCode::done;
  std::string out;
  for (std::size_t i = 0; i < inputs.files.size(); ++i) {
    const std::optional<Transcript> transcript = transcribe(inputs.files[i], request);
    if (!transcript) {
      status = ExitCode::incomplete;
      continue;
    }
    out.clear();
    Documents(request.format, false, {request.diagnostics}).add(*transcript, out);
    try {
      write_whole(targets[i], out);
    } catch (const std::system_error& error) {
      print_error(error.what());
      status = ExitCode::incomplete;
    }
  }
  return status;
}

}  // namespace

ExitCode convert(const ConvertRequest& request) {
  const Inputs inputs = find_inputs(request.paths, request.stdin_name);
  for (const std::string& problem : inputs.problems) print_error(problem);
  const ExitCode found = inputs.problems.empty() ? ExitCode::done : ExitCode::incomplete;
  if (inputs.files.empty()) return found;
  return worse(found, request.into_folder ? convert_into_folder(inputs, request) : convert_into_one(inputs, request));
}

}  // namespace shilu::cli
