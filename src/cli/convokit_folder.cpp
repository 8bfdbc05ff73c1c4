#include "cli/convokit_folder.hpp"

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
  explicit CorpusFolder(const std::string& folder)
      : index_path_(path(folder, "index.json")),
        utterances_(path(folder, "utterances.jsonl")),
        speakers_(path(folder, "speakers.json")),
        conversations_(path(folder, "conversations.json")),
        corpus_(path(folder, "corpus.json")),
        index_(index_path_) {}

  static std::string path(const std::string& folder, const char* name) { return (fs::path(folder) / name).native(); }

  void utterances(const std::string& lines) { utterances_.write(lines); }

  void commit(const write::ConvokitCorpus& corpus, const std::string& name) {
    speakers_.write(corpus.speakers_json());
    conversations_.write(corpus.conversations_json());
    corpus_.write(corpus.corpus_json(name));
    index_.write(corpus.index_json());
    for (AtomicFile* file : {&utterances_, &speakers_, &conversations_, &corpus_, &index_}) file->close();
    // ConvoKit reads no folder without it.
    std::error_code error;
    fs::remove(index_path_, error);
    if (error) throw std::system_error(error, "cannot replace " + index_path_);
    for (AtomicFile* file : {&utterances_, &speakers_, &conversations_, &corpus_, &index_}) file->commit();
  }

 private:
  std::string index_path_;
  AtomicFile utterances_, speakers_, conversations_, corpus_, index_;
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

void prepare(const Inputs& inputs, const std::string& folder) {
  std::vector<std::string> targets;
  for (const char* name : {"utterances.jsonl", "speakers.json", "conversations.json", "corpus.json", "index.json"}) {
    targets.push_back(CorpusFolder::path(folder, name));
  }
  refuse_overwriting(inputs.files, targets);
  std::error_code error;
  fs::create_directories(folder, error);
  if (error) throw std::system_error(error, "cannot make the folder " + folder);
}

}  // namespace

ExitCode convert_into_corpus(const ConvertRequest& request) {
  const Inputs inputs = find_inputs(request.paths, request.stdin_name);
  for (const std::string& problem : inputs.problems) print_error(problem);
  ExitCode status = inputs.problems.empty() ? ExitCode::done : ExitCode::incomplete;
  if (inputs.files.empty()) return status;

  prepare(inputs, request.output);
  CorpusFolder folder(request.output);
  write::ConvokitCorpus corpus;
  Progress progress(inputs.files.size(), !request.quiet);
  bool any = false;
  std::size_t left_out = 0;
  std::string lines;
  const auto add = [&](const Transcript& transcript, const std::string& document) {
    any = true;
    left_out += write::left_out(Format::convokit, transcript, {});
    lines.clear();
    corpus.add(transcript, document, lines);
    folder.utterances(lines);
  };
  const auto make = [&](std::size_t i) {
    Parsed result;
    result.transcripts = std::make_unique<Transcripts>(inputs.files[i], request);
    result.first = result.transcripts->next();
    return result;
  };
  const auto take = [&](std::size_t i, Parsed result) {
    Transcripts& transcripts = *result.transcripts;
    for (std::optional<Transcript> each = std::move(result.first); each; each = transcripts.next()) {
      // A document that is read back has a name of its own.
      add(*each, transcripts.read_back() ? "" : inputs.files[i].document);
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
  if (!any) return status;
  folder.commit(corpus, last_part(request.output));
  if (!request.quiet) print_left_out(Format::convokit, left_out);
  return status;
}

}  // namespace shilu::cli
