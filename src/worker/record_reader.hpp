// Lines to records.
#pragma once

#include <cstddef>
#include <memory>
#include <string_view>

#include "worker/record.hpp"
#include "worker/settings.hpp"

namespace shilu::worker {

class RecordReader {
 public:
  explicit RecordReader(const Settings& settings);
  ~RecordReader();
  RecordReader(const RecordReader&) = delete;
  RecordReader& operator=(const RecordReader&) = delete;

  /// Bytes behind each line that may be read, whatever they are.
  static std::size_t padding();

  /// `ordinal` counts the records from 1. Throws RecordError; `record` has what could be understood until then.
  void read(std::string_view line, std::size_t ordinal, Record& record);

 private:
  struct Inside;
  std::unique_ptr<Inside> inside_;
};

}  // namespace shilu::worker
