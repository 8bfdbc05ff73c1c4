// Transcripts one after the other in one output: what stands before, between and after them in each format.
#pragma once

#include <shilu/format.hpp>
#include <shilu/transcript.hpp>
#include <shilu/write.hpp>

#include <string>

#include "write/formats.hpp"

namespace shilu::write {

/// One document stands as it is. Several make a YAML stream, a JSON array, lines, a table, a TEI corpus.
/// Whether there are several depends on what was asked for, not on what was found: a program that reads the output can
/// rely on its shape.
class Documents {
 public:
  Documents(Format format, bool several, const WriteOptions& options) : joint_(joint(format, several, options)) {}

  /// Appends a document's own text, as `put` makes it, and what belongs before it.
  /// A document that the format has no place for has no text, and leaves no trace.
  void add(const std::string& text, std::string& out) {
    if (text.empty()) return;
    out += empty_ ? joint_.open : joint_.between;
    out += joint_.before;
    out += text;
    empty_ = false;
  }
  /// Once, after everything else.
  void finish(std::string& out) const { out += empty_ ? joint_.none : joint_.close; }

 private:
  Joint joint_;
  bool empty_ = true;
};

}  // namespace shilu::write
