// Transcripts one after the other in one output: what stands before, between and after them in each format.
#pragma once

#include <string>

#include <shilu/transcript.hpp>
#include <shilu/write.hpp>

namespace shilu::cli {

enum class Format { yaml, json, ndjson };

/// `.yaml`, `.json`, `.ndjson`
const char* extension(Format format);

/// One document stands as it is. Several make a YAML stream, a JSON array, or lines of NDJSON.
/// Whether there are several depends on what was named, not on what was found: a program that reads the output can
/// rely on its shape.
class Documents {
 public:
  Documents(Format format, bool several, WriteOptions options)
      : format_(format), several_(several), options_(options) {}

  /// Appends to `out`.
  void add(const Transcript& transcript, std::string& out);
  void finish(std::string& out) const;

 private:
  Format format_;
  bool several_;
  WriteOptions options_;
  bool empty_ = true;
};

}  // namespace shilu::cli
