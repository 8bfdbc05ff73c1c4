#include "cli/convert.hpp"

#include <unistd.h>

#include <memory>
#include <optional>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/atomic_file.hpp"
#include "cli/convert_folder.hpp"
#include "cli/convokit_folder.hpp"
#include "cli/destination.hpp"
#include "cli/help.hpp"
#include "cli/in_order.hpp"
#include "cli/inputs.hpp"
#include "cli/left_out.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/rendered.hpp"
#include "cli/terminal.hpp"
#include "cli/transcripts.hpp"
#include "cli/usage_error.hpp"
#include "write/documents.hpp"

namespace shilu::cli {
namespace {

/// What became of one input: its first transcripts, and where to get the others.
struct Converted {
  std::unique_ptr<Transcripts> transcripts;
  std::vector<Rendered> rendered;
};

/// No more bytes of an input are converted ahead of its turn, however many documents it has.
constexpr std::size_t ahead = std::size_t{1} << 20;

/// The output of a run, begun as soon as it is known whether it is a list.
class Output {
 public:
  Output(const Inputs& inputs, const ConvertRequest& request)
      : inputs_(inputs), request_(request), file_(request.output) {}

  /// A list of no documents is a result, too.
  void begin(const Transcripts& transcripts) {
    if (documents_) return;
    documents_.emplace(request_.format, inputs_.several || transcripts.several(), write_options(request_));
  }

  void add(const Transcripts& transcripts, const Rendered& rendered) {
    if (documents_ && is_alone(request_.format)) refuse();
    begin(transcripts);
    out_.clear();
    documents_->add(rendered.text, out_);
    file_.write(out_);
    left_out_ += rendered.left_out;
  }

  /// Where nothing came of it, what an earlier run has written is worth more than an empty file.
  void finish() {
    if (!documents_) return;
    out_.clear();
    documents_->finish(out_);
    file_.write(out_);
    file_.commit();
    if (!request_.quiet) print_left_out(request_.format, left_out_);
  }

  /// Throws UsageError: the output would hold several documents.
  [[noreturn]] void refuse() const {
    throw UsageError(
        alone_message(request_.format) + "; name a folder, and each input gets a file of its own: --output out/",
        usage("convert"));
  }

 private:
  const Inputs& inputs_;
  const ConvertRequest& request_;
  AtomicFile file_;
  std::optional<write::Documents> documents_;
  std::size_t left_out_ = 0;
  std::string out_;
};

/// Each result is written as soon as it and all before it are there.
ExitCode convert_into_one(const Inputs& inputs, const ConvertRequest& request) {
  if (request.output != "-") refuse_overwriting(sources(inputs.files, request.options.lexicons), {request.output});
  Output output(inputs, request);
  if (inputs.several && is_alone(request.format)) output.refuse();
  const bool on_screen = request.output == "-" && is_terminal(STDOUT_FILENO);
  Progress progress(inputs.files.size(), !request.quiet && !on_screen);
  ExitCode status = ExitCode::done;
  const auto next = [&](Transcripts& transcripts) {
    return next_rendered(transcripts, request, inputs.several || transcripts.several());
  };
  const auto say = [&](Transcripts& transcripts) {
    const Messages messages = transcripts.take_messages();
    if (!messages.empty()) progress.hide();
    messages.print();
  };
  const auto make = [&](std::size_t i) {
    Converted result{std::make_unique<Transcripts>(inputs.files[i], request, inputs.files.size() > 1), {}};
    for (std::size_t size = 0; size < ahead;) {
      std::optional<Rendered> rendered = next(*result.transcripts);
      if (!rendered) break;
      size += rendered->text.size();
      result.rendered.push_back(std::move(*rendered));
    }
    return result;
  };
  const auto take = [&](std::size_t, Converted result) {
    Transcripts& transcripts = *result.transcripts;
    say(transcripts);
    for (const Rendered& rendered : result.rendered) output.add(transcripts, rendered);
    while (const std::optional<Rendered> rendered = next(transcripts)) {
      say(transcripts);
      output.add(transcripts, *rendered);
    }
    say(transcripts);
    if (transcripts.failed()) {
      status = ExitCode::incomplete;
    } else {
      output.begin(transcripts);
    }
    progress.step();
  };
  try {
    in_order(inputs.files.size(), request.jobs, make, take);
    progress.hide();
    output.finish();
  } catch (const std::system_error& error) {
    // Who reads the other end of a pipe may stop when they have enough.
    if (error.code() != std::errc::broken_pipe) throw;
  }
  return status;
}

}  // namespace

ExitCode convert(const ConvertRequest& request) {
  const Inputs inputs = find_inputs(request.paths, request.stdin_name);
  for (const std::string& problem : inputs.problems) print_error(problem);
  const ExitCode found = inputs.problems.empty() ? ExitCode::done : ExitCode::incomplete;
  if (inputs.files.empty()) return found;
  if (request.format == Format::convokit) return worse(found, convert_into_corpus(inputs, request));
  return worse(found, request.into_folder ? convert_into_folder(inputs, request) : convert_into_one(inputs, request));
}

}  // namespace shilu::cli
