#include "cli/convert.hpp"

#include <unistd.h>

#include <exception>
#include <filesystem>
#include <optional>
#include <system_error>
#include <utility>

#include "cli/atomic_file.hpp"
#include "cli/convokit_folder.hpp"
#include "cli/destination.hpp"
#include "cli/help.hpp"
#include "cli/in_order.hpp"
#include "cli/inputs.hpp"
#include "cli/left_out.hpp"
#include "cli/load.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/terminal.hpp"
#include "cli/usage_error.hpp"
#include "write/documents.hpp"

namespace shilu::cli {
namespace {

/// What became of one input.
struct Converted {
  Messages messages;
  bool failed = false;
  std::string text;  ///< in the format that was asked for
  std::size_t left_out = 0;
};

WriteOptions write_options(const Input& input, const ConvertRequest& request, bool several) {
  WriteOptions options;
  options.diagnostics = request.diagnostics;
  options.bom = request.bom;
  options.in_corpus = several;
  // Below a folder the name of a file alone may not be unique.
  options.document = input.document;
  options.chat_shape = request.chat_shape;
  options.chat_remarks = request.chat_remarks;
  return options;
}

/// `render` appends a transcript's text.
template <class Render>
Converted convert_one(const Input& input, const ConvertRequest& request, Render render) {
  Converted result;
  const std::optional<std::string> bytes = read_input(input, request.options.limits, result.messages);
  std::optional<Transcript> transcript;
  if (bytes) transcript = parse_input(input, *bytes, request.options, !request.quiet, result.messages);
  if (transcript) {
    render(*transcript, result.text);
    result.left_out = write::left_out(request.format, *transcript, write_options(input, request));
  } else {
    result.failed = true;
  }
  return result;
}

/// Each result is written as soon as it and all before it are there.
ExitCode convert_into_one(const Inputs& inputs, const ConvertRequest& request) {
  if (request.output != "-") refuse_overwriting(inputs.files, {request.output});
  AtomicFile file(request.output);
  write::Documents documents(request.format, inputs.several, write_options({}, request, inputs.several));
  const bool on_screen = request.output == "-" && is_terminal(STDOUT_FILENO);
  Progress progress(inputs.files.size(), !request.quiet && !on_screen);
  ExitCode status = ExitCode::done;
  bool any = false;
  std::string out;
  std::size_t left_out = 0;
  const auto make = [&](std::size_t i) {
    const Input& input = inputs.files[i];
    return convert_one(input, request, [&](const Transcript& transcript, std::string& text) {
      write::put(request.format, transcript, text, write_options(input, request, inputs.several));
    });
  };
  const auto take = [&](std::size_t, const Converted& result) {
    if (!result.messages.empty()) progress.hide();
    result.messages.print();
    if (result.failed) {
      status = ExitCode::incomplete;
    } else {
      any = true;
      out.clear();
      documents.add(result.text, out);
      file.write(out);
      left_out += result.left_out;
    }
    progress.step();
  };
  try {
    in_order(inputs.files.size(), request.jobs, make, take);
    // Where nothing came of it, what an earlier run has written is worth more than an empty file.
    if (!any) return status;
    out.clear();
    documents.finish(out);
    file.write(out);
    file.commit();
    if (!request.quiet) print_left_out(request.format, left_out);
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

/// Files are there whole or not at all, so that one that is there and not older than its input is done.
bool is_done(const Input& input, const std::string& target) {
  namespace fs = std::filesystem;
  std::error_code error;
  const auto written = fs::last_write_time(target, error);
  if (error) return false;
  const auto changed = fs::last_write_time(input.path, error);
  return !error && written >= changed;
}

ExitCode convert_into_folder(const Inputs& inputs, const ConvertRequest& request) {
  const std::vector<std::string> targets = mirror(inputs.files, request.output, write::info(request.format).extension);
  refuse_overwriting(inputs.files, targets);
  Progress progress(inputs.files.size(), !request.quiet);
  ExitCode status = ExitCode::done;
  std::size_t left_out = 0;
  const auto make = [&](std::size_t i) {
    const Input& input = inputs.files[i];
    if (request.resume && is_done(input, targets[i])) return Converted{};
    Converted result = convert_one(input, request, [&](const Transcript& transcript, std::string& text) {
      write_as(request.format, transcript, text, write_options(input, request, false));
    });
    if (result.failed) return result;
    try {
      write_whole(targets[i], std::exchange(result.text, {}));
    } catch (const std::system_error& error) {
      result.messages.error(error.what());
      result.failed = true;
    }
    return result;
  };
  const auto take = [&](std::size_t, const Converted& result) {
    if (!result.messages.empty()) progress.hide();
    result.messages.print();
    if (result.failed) status = ExitCode::incomplete;
    left_out += result.left_out;
    progress.step();
  };
  in_order(inputs.files.size(), request.jobs, make, take);
  progress.hide();
  if (!request.quiet) print_left_out(request.format, left_out);
  return status;
}

}  // namespace

ExitCode convert(const ConvertRequest& request) {
  if (request.format == Format::convokit) return convert_into_corpus(request);
  const Inputs inputs = find_inputs(request.paths, request.stdin_name);
  for (const std::string& problem : inputs.problems) print_error(problem);
  const ExitCode found = inputs.problems.empty() ? ExitCode::done : ExitCode::incomplete;
  if (inputs.files.empty()) return found;
  if (inputs.several && !request.into_folder && write::info(request.format).alone) {
    throw UsageError(std::string(to_string(request.format)) + ": a file of this format holds one document; name a " +
                         "folder, and each input gets a file of its own: --output out/",
                     usage("convert"));
  }
  return worse(found, request.into_folder ? convert_into_folder(inputs, request) : convert_into_one(inputs, request));
}

}  // namespace shilu::cli
