// The lines that answer a record.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "worker/error.hpp"
#include "worker/record.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

/// The version of what passes between worker and driver: the member `v` of answers.
inline constexpr int kProtocol = 1;

/// With --stats.
struct Stats {
  std::size_t bytes = 0;  ///< of the text
  std::uint64_t us = 0;   ///< microseconds
};

class AnswerWriter {
 public:
  explicit AnswerWriter(const Settings& settings) : settings_(settings) {}

  /// Appends one line, or with --explode one for each turn and one that ends them.
  void answer(const Record& record, const Transcript& transcript, const Stats& stats, std::string& out);
  /// Appends one line. `ordinal` counts the records from 1.
  void refuse(const Record& record, const RecordError& error, std::size_t ordinal, const Stats& stats,
              std::string& out);

 private:
  void whole(const Record& record, const Transcript& transcript, const Stats& stats, std::string& out);
  void turns(const Record& record, const Transcript& transcript, const Stats& stats, std::string& out);
  void open(const Record& record, std::string& line);
  void meta(const Record& record, std::string& line);
  void open_verdict(const Record& record, bool ok, std::string& line);
  void close(const Stats& stats, std::string& line);
  std::string& begin_line(const Record& record, std::string& out);
  void end_line(std::string& out);

  const Settings& settings_;
  std::string line_;       ///< where it cannot go straight to the output
  std::size_t begin_ = 0;  ///< of the line, in the output
};

}  // namespace shilu::worker
