#include "worker/answerer.hpp"

#include <chrono>
#include <exception>
#include <new>

#include "worker/transcribe.hpp"

namespace shilu::worker {
namespace {

using Clock = std::chrono::steady_clock;

std::uint64_t microseconds_since(Clock::time_point begin) {
  return static_cast<std::uint64_t>(
      std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - begin).count());
}

}  // namespace

void Answerer::answer(std::string_view line, std::size_t ordinal, std::string& out, Counts& counts) {
  const std::size_t begin = out.size();
  const auto start = Clock::now();
  Stats stats;
  const auto failed = [&](const RecordError& error) {
    out.resize(begin);
    stats.us = microseconds_since(start);
    writer_.refuse(record_, error, ordinal, stats, out);
    ++counts.failed;
  };
  ++counts.records;
  try {
    reader_.read(line, ordinal, record_);
    const Transcript transcript = transcribe(record_, settings_, lexicons_, stats.bytes);
    stats.us = microseconds_since(start);
    writer_.answer(record_, transcript, stats, out);
    ++counts.ok;
  } catch (const RecordError& error) {
    failed(error);
  } catch (const std::bad_alloc&) {
    failed(RecordError(Code::internal, "not enough memory for this record"));
  } catch (const std::exception& error) {
    failed(RecordError(Code::internal, std::string("internal error: ") + error.what() + "; please report this"));
  }
  counts.max_us = std::max(counts.max_us, microseconds_since(start));
}

void Answerer::refuse_long(std::size_t ordinal, std::string& out, Counts& counts) {
  ++counts.records;
  ++counts.failed;
  record_ = {};
  const RecordError error(Code::too_large,
                          "the line has more than " + std::to_string(settings_.max_record) + " bytes (--max-record)");
  writer_.refuse(record_, error, ordinal, {}, out);
}

}  // namespace shilu::worker
