#include "cli/convert_folder.hpp"

#include <filesystem>
#include <optional>
#include <stdexcept>
#include <string>
#include <system_error>
#include <vector>

#include <shilu/lexicon_error.hpp>

#include "cli/atomic_file.hpp"
#include "cli/destination.hpp"
#include "cli/in_order.hpp"
#include "cli/left_out.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/rendered.hpp"
#include "cli/transcripts.hpp"
#include "write/documents.hpp"

namespace shilu::cli {
namespace {

namespace fs = std::filesystem;

/// What became of one input.
struct Outcome {
  Messages messages;
  bool failed = false;
  std::size_t left_out = 0;
};

void make_folder_of(const std::string& target) {
  std::error_code error;
  fs::create_directories(fs::path(target).parent_path(), error);
  if (error) throw std::system_error(error, "cannot make the folder of " + target);
}

/// Writes a file that is there as soon as something comes, or all was read and nothing is in it.
std::size_t convert_into_file(Transcripts& transcripts, const Input& input, const ConvertRequest& request,
                              const std::string& target) {
  const bool several = transcripts.several();
  write::Documents documents(request.format, several, write_options(request));
  std::optional<AtomicFile> file;
  const auto write = [&](const std::string& out) {
    if (!file) {
      make_folder_of(target);
      file.emplace(target);
    }
    file->write(out);
  };
  std::string out;
  std::size_t left_out = 0;
  while (const std::optional<Rendered> rendered = next_rendered(transcripts, request, several)) {
    if (file && is_alone(request.format)) {
      throw std::runtime_error(input.name + ": this is a list of documents. " + alone_message(request.format) +
                               "; convert the documents one by one");
    }
    out.clear();
    documents.add(rendered->text, out);
    write(out);
    left_out += rendered->left_out;
  }
  if (!file && transcripts.failed()) return left_out;
  out.clear();
  documents.finish(out);
  write(out);
  file->commit();
  return left_out;
}

/// Files are there whole or not at all, so that one that is there and not older than its input is done.
bool is_done(const Input& input, const std::string& target) {
  std::error_code error;
  const auto written = fs::last_write_time(target, error);
  if (error) return false;
  const auto changed = fs::last_write_time(input.path, error);
  return !error && written >= changed;
}

Outcome convert_one(const Input& input, const ConvertRequest& request, const std::string& target) {
  if (request.resume && is_done(input, target)) return {};
  Transcripts transcripts(input, request, true);
  Outcome outcome;
  std::string failure;
  try {
    outcome.left_out = convert_into_file(transcripts, input, request, target);
  } catch (const LexiconError&) {
    throw;  // no other input would fare better
  } catch (const std::runtime_error& error) {
    failure = error.what();
  }
  outcome.messages = transcripts.take_messages();
  if (!failure.empty()) outcome.messages.error(failure);
  outcome.failed = transcripts.failed() || !failure.empty();
  return outcome;
}

}  // namespace

ExitCode convert_into_folder(const Inputs& inputs, const ConvertRequest& request) {
  const std::vector<std::string> targets = mirror(inputs.files, request.output, write::info(request.format).extension);
  refuse_overwriting(sources(inputs.files, request.options.lexicons), targets);
  Progress progress(inputs.files.size(), !request.quiet);
  ExitCode status = ExitCode::done;
  std::size_t left_out = 0;
  in_order(
      inputs.files.size(), request.jobs,
      [&](std::size_t i) { return convert_one(inputs.files[i], request, targets[i]); },
      [&](std::size_t, const Outcome& outcome) {
        if (!outcome.messages.empty()) progress.hide();
        outcome.messages.print();
        if (outcome.failed) status = ExitCode::incomplete;
        left_out += outcome.left_out;
        progress.step();
      });
  progress.hide();
  if (!request.quiet) print_left_out(request.format, left_out);
  return status;
}

}  // namespace shilu::cli
