#include "worker/batch.hpp"

#include "worker/forget.hpp"
#include "worker/signals.hpp"

namespace shilu::worker {
void Batch::begin(std::size_t first_ordinal) {
  first_ordinal_ = first_ordinal;
  lines_.clear();
  counts_ = {};
  forget(bytes_);
  forget(answers_);
}

void Batch::add(std::string_view line) {
  lines_.push_back({bytes_.size(), line.size(), false});
  bytes_ += line;
}

void Batch::add_long() { lines_.push_back({bytes_.size(), 0, true}); }

void Batch::answer(Answerer& answerer) {
  bytes_.append(RecordReader::padding(), '\0');
  std::size_t ordinal = first_ordinal_;
  for (const Line& line : lines_) {
    if (Signals::caught() != 0) break;
    if (line.too_long) {
      answerer.refuse_long(ordinal, answers_, counts_);
    } else {
      answerer.answer(std::string_view(bytes_).substr(line.begin, line.size), ordinal, answers_, counts_);
    }
    ++ordinal;
  }
}

}  // namespace shilu::worker
