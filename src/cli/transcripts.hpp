// The transcripts of one input: that of a text, or those of a document of ours, read back.
#pragma once

#include <shilu/load.hpp>

#include <memory>
#include <optional>
#include <string>

#include "cli/exit_code.hpp"
#include "cli/inputs.hpp"
#include "cli/request.hpp"

namespace shilu::cli {

/// Reads an input; whatever is wrong with it is said on standard error. Both must outlive this.
class Transcripts {
 public:
  Transcripts(const Input& input, const ConvertRequest& request);

  /// Nothing when there are no more. Passes on LexiconError.
  std::optional<Transcript> next();

  /// Whether the input has the form of a list, even of one or none.
  bool several() const { return several_; }
  /// `incomplete` once something could not be read.
  ExitCode status() const { return status_; }

 private:
  std::optional<Transcript> next_document();

  const Input& input_;
  const ConvertRequest& request_;
  std::optional<std::string> text_;  ///< not parsed yet
  std::string document_;
  std::unique_ptr<DocumentReader> reader_;
  bool several_ = false;
  ExitCode status_ = ExitCode::done;
};

}  // namespace shilu::cli
