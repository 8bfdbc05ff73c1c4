#include "cli/convert.hpp"

#include <unistd.h>

#include <exception>
#include <filesystem>
#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/atomic_file.hpp"
#include "cli/destination.hpp"
#include "cli/in_order.hpp"
#include "cli/inputs.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/terminal.hpp"
#include "cli/transcripts.hpp"
#include "write/documents.hpp"

namespace shilu::cli {
namespace {

WriteOptions write_options(const Input& input, const ConvertRequest& request, bool read_back) {
  WriteOptions options;
  options.diagnostics = request.diagnostics;
  options.bom = request.bom;
  // Below a folder the name of a file alone may not be unique. A document that is read back has its own.
  if (!read_back) options.document = input.relative;
  return options;
}

/// What became of one input.
struct Converted {
  std::unique_ptr<Transcripts> transcripts;
  std::vector<std::string> texts;  ///< in the format that was asked for
};

/// No more of an input is converted ahead of its turn, however many documents it has.
constexpr std::size_t ahead = std::size_t{1} << 20;

/// The text of the next transcript; nothing at the end.
std::optional<std::string> next_text(Transcripts& transcripts, const Input& input, const ConvertRequest& request) {
  const std::optional<Transcript> transcript = transcripts.next();
  if (!transcript) return std::nullopt;
  std::string text;
  write::put(request.format, *transcript, text, write_options(input, request, transcripts.read_back()));
  return text;
}

void say(Transcripts& transcripts, Progress& progress) {
  const Messages messages = transcripts.take_messages();
  if (!messages.empty()) progress.hide();
  messages.print();
}

/// Each result is written as soon as it and all before it are there.
ExitCode convert_into_one(const Inputs& inputs, const ConvertRequest& request) {
  if (request.output != "-") refuse_overwriting(inputs.files, {request.output});
  AtomicFile file(request.output);
  std::optional<write::Documents> documents;
  const bool on_screen = request.output == "-" && is_terminal(STDOUT_FILENO);
  Progress progress(inputs.files.size(), !request.quiet && !on_screen);
  ExitCode status = ExitCode::done;
  std::string out;
  const auto make = [&](std::size_t i) {
    const Input& input = inputs.files[i];
    Converted result{std::make_unique<Transcripts>(input, request), {}};
    for (std::size_t size = 0; size < ahead;) {
      std::optional<std::string> text = next_text(*result.transcripts, input, request);
      if (!text) break;
      size += text->size();
      result.texts.push_back(std::move(*text));
    }
    return result;
  };
  const auto begin = [&](const Transcripts& transcripts) {
    if (!documents)
      documents.emplace(request.format, inputs.several || transcripts.several(), write_options({}, request, true));
  };
  const auto write = [&](const Transcripts& transcripts, const std::string& text) {
    begin(transcripts);
    out.clear();
    documents->add(text, out);
    file.write(out);
  };
  const auto take = [&](std::size_t i, Converted result) {
    Transcripts& transcripts = *result.transcripts;
    say(transcripts, progress);
    for (const std::string& text : result.texts) write(transcripts, text);
    while (const std::optional<std::string> text = next_text(transcripts, inputs.files[i], request)) {
      say(transcripts, progress);
      write(transcripts, *text);
    }
    say(transcripts, progress);
    // A list of no documents is a result, too.
    if (!transcripts.failed()) begin(transcripts);
    if (transcripts.failed()) status = ExitCode::incomplete;
    progress.step();
  };
  try {
    in_order(inputs.files.size(), request.jobs, make, take);
    // Where nothing came of it, what an earlier run has written is worth more than an empty file.
    if (!documents) return status;
    out.clear();
    documents->finish(out);
    file.write(out);
    file.commit();
  } catch (const std::system_error& error) {
    // Who reads the other end of a pipe may stop when they have enough.
    if (error.code() != std::errc::broken_pipe) throw;
  }
  return status;
}

void make_folder_of(const std::string& target) {
  std::error_code error;
  std::filesystem::create_directories(std::filesystem::path(target).parent_path(), error);
  if (error) throw std::system_error(error, "cannot make the folder of " + target);
}

/// The file is there as soon as something comes, or all was read and nothing is in it.
void convert_into_file(Transcripts& transcripts, const Input& input, const ConvertRequest& request,
                       const std::string& target) {
  write::Documents documents(request.format, transcripts.several(), write_options({}, request, true));
  std::optional<AtomicFile> file;
  const auto write = [&](const std::string& out) {
    if (!file) {
      make_folder_of(target);
      file.emplace(target);
    }
    file->write(out);
  };
  std::string out;
  while (const std::optional<std::string> text = next_text(transcripts, input, request)) {
    out.clear();
    documents.add(*text, out);
    write(out);
  }
  if (!file && transcripts.failed()) return;
  out.clear();
  documents.finish(out);
  write(out);
  file->commit();
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
  struct Outcome {
    Messages messages;
    bool failed = false;
  };
  const auto make = [&](std::size_t i) {
    const Input& input = inputs.files[i];
    if (request.resume && is_done(input, targets[i])) return Outcome{};
    Transcripts transcripts(input, request);
    Outcome outcome;
    try {
      convert_into_file(transcripts, input, request, targets[i]);
      outcome = {transcripts.take_messages(), transcripts.failed()};
    } catch (const std::system_error& error) {
      outcome = {transcripts.take_messages(), true};
      outcome.messages.error(error.what());
    }
    return outcome;
  };
  const auto take = [&](std::size_t, const Outcome& outcome) {
    if (!outcome.messages.empty()) progress.hide();
    outcome.messages.print();
    if (outcome.failed) status = ExitCode::incomplete;
    progress.step();
  };
  in_order(inputs.files.size(), request.jobs, make, take);
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
