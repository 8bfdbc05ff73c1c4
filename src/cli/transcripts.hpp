// The transcripts of one input: that of a text, or those of a document of ours, read back.
#pragma once

#include <shilu/load.hpp>

#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <utility>

#include "cli/inputs.hpp"
#include "cli/messages.hpp"
#include "cli/read_file.hpp"
#include "cli/request.hpp"
#include "text/unique_names.hpp"

namespace shilu::cli {

/// Reads an input; whatever is wrong with it goes to its messages. A text is read as a whole, documents one by one as
/// they come. Both arguments must outlive this. `others`: the run has other inputs.
class Transcripts {
 public:
  Transcripts(const Input& input, const ConvertRequest& request, bool others);
  Transcripts(const Transcripts&) = delete;
  Transcripts& operator=(const Transcripts&) = delete;

  /// Nothing when there are no more. Passes on LexiconError.
  std::optional<Transcript> next();

  /// What rows call the transcript that came last: unique in the run. A document that is read back is called by its
  /// source, below the name of the input where there are others.
  const std::string& document() const { return document_; }
  /// Whether the input has the form of a list, even of one document or none.
  bool several() const { return several_; }
  /// Once something could not be read.
  bool failed() const { return failed_; }
  /// What was told since the last time.
  Messages take_messages() { return std::exchange(messages_, {}); }

 private:
  void open();
  std::optional<Transcript> next_document();
  std::optional<Transcript> parse_text();
  std::size_t give(char* into, std::size_t most);
  void tell(const std::function<void()>& attempt);

  const Input& input_;
  const ConvertRequest& request_;
  bool others_;
  std::optional<FileStream> stream_;
  std::string head_;       ///< what was read to see what it is: all of a text, the first bytes of documents
  std::size_t given_ = 0;  ///< bytes of it that the reader has
  bool is_text_ = false;   ///< and was not parsed yet
  std::unique_ptr<DocumentReader> reader_;
  text::UniqueNames names_;
  std::string document_;
  bool several_ = false;
  bool failed_ = false;
  Messages messages_;
};

}  // namespace shilu::cli
