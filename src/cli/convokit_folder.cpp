#include "cli/convokit_folder.hpp"

#include <array>
#include <deque>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <system_error>
#include <utility>
#include <vector>

#include "cli/atomic_file.hpp"
#include "cli/destination.hpp"
#include "cli/in_order.hpp"
#include "cli/inputs.hpp"
#include "cli/left_out.hpp"
#include "cli/messages.hpp"
#include "cli/progress.hpp"
#include "cli/transcripts.hpp"
#include "write/convokit.hpp"
#include "write/formats.hpp"

namespace shilu::cli {
namespace {

namespace fs = std::filesystem;

/// The files of a corpus, each hidden beside its place until all are whole.
class CorpusFolder {
 public:
  /// The index comes last: ConvoKit reads no folder without it.
  static constexpr std::array<const char*, 5> names{"utterances.jsonl", "speakers.json", "conversations.json",
                                                    "corpus.json", "index.json"};

  static std::vector<std::string> paths(const std::string& folder) {
    std::vector<std::string> all;
    for (const char* const name : names) all.push_back((fs::path(folder) / name).native());
    return all;
  }

  explicit CorpusFolder(const std::string& folder) {
    for (const std::string& path : paths(folder)) files_.emplace_back(path);
  }

  void utterances(const std::string& lines) { files_.front().write(lines); }

  void commit(const write::ConvokitCorpus& corpus, const std::string& name) {
    files_[1].write(corpus.speakers_json());
    files_[2].write(corpus.conversations_json());
    files_[3].write(corpus.corpus_json(name));
    files_[4].write(corpus.index_json());
    for (AtomicFile& file : files_) file.close();
    // A folder that is half old and half new has no index.
    std::error_code error;
    fs::remove(files_.back().target(), error);
    if (error) throw std::system_error(error, "cannot replace " + files_.back().target());
    for (AtomicFile& file : files_) file.commit();
  }

 private:
  std::deque<AtomicFile> files_;
};

/// What became of one input: its first transcript, and where to get the others.
struct Parsed {
  std::unique_ptr<Transcripts> transcripts;
  std::optional<Transcript> first;
};

std::string last_part(const std::string& folder) {
  const fs::path path = fs::absolute(folder).lexically_normal();
  return (path.has_filename() ? path : path.parent_path()).filename().native();
}

}  // namespace

ExitCode convert_into_corpus(const Inputs& inputs, const ConvertRequest& request) {
  refuse_overwriting(sources(inputs.files, request.options.lexicons), CorpusFolder::paths(request.output));
  std::optional<CorpusFolder> folder;  // there as soon as something comes
  write::ConvokitCorpus corpus;
  Progress progress(inputs.files.size(), !request.quiet);
  ExitCode status = ExitCode::done;
  std::size_t left_out = 0;
  std::string lines;
  const auto add = [&](const Transcript& transcript, const std::string& document) {
    if (!folder) {
      std::error_code error;
      fs::create_directories(request.output, error);
      if (error) throw std::system_error(error, "cannot make the folder " + request.output);
      folder.emplace(request.output);
    }
    lines.clear();
    if (!corpus.add(transcript, document, lines)) ++left_out;
    folder->utterances(lines);
  };
  const auto make = [&](std::size_t i) {
    Parsed result;
    result.transcripts = std::make_unique<Transcripts>(inputs.files[i], request, inputs.files.size() > 1);
    result.first = result.transcripts->next();
    return result;
  };
  const auto take = [&](std::size_t, Parsed result) {
    Transcripts& transcripts = *result.transcripts;
    for (std::optional<Transcript> each = std::move(result.first); each; each = transcripts.next()) {
      add(*each, transcripts.document());
    }
    const Messages messages = transcripts.take_messages();
    if (!messages.empty()) progress.hide();
    messages.print();
    if (transcripts.failed()) status = ExitCode::incomplete;
    progress.step();
  };
  in_order(inputs.files.size(), request.jobs, make, take);
  progress.hide();
  // Where nothing came of it, what an earlier run has written is worth more than an empty corpus.
  if (!folder) return status;
  folder->commit(corpus, last_part(request.output));
  if (!request.quiet) print_left_out(Format::convokit, left_out);
  return status;
}

}  // namespace shilu::cli
