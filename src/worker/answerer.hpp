// One record after the other: read, transcribed, answered. Nothing that a record can be makes it throw.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "lexicon/extras.hpp"
#include "worker/answer.hpp"
#include "worker/counts.hpp"
#include "worker/record_reader.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

/// For one thread.
class Answerer {
 public:
  Answerer(const Settings& settings, const lexicon::Extras& lexicons)
      : settings_(settings), lexicons_(lexicons), reader_(settings), writer_(settings) {}

  /// Appends the answer. `line` has RecordReader::padding() bytes behind it that may be read.
  void answer(std::string_view line, std::size_t ordinal, std::string& out, Counts& counts);
  /// Appends the answer to a line that was too long to be kept.
  void refuse_long(std::size_t ordinal, std::string& out, Counts& counts);

 private:
  const Settings& settings_;
  const lexicon::Extras& lexicons_;
  RecordReader reader_;
  AnswerWriter writer_;
  Record record_;
};

}  // namespace shilu::worker
