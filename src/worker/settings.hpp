// How a run of the worker was asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace shilu::worker {

enum class Raw { none, text, path };
enum class Flush { automatic, line, block };

struct Settings {
  // In.
  std::size_t max_record = std::size_t{64} << 20;  ///< bytes of a line without its end, and of a file
  std::string in_field = "text";                   ///< the member that holds the text
  Raw raw = Raw::none;                             ///< not `none`: a line is no JSON but the text or the path itself
  bool keyed = false;                              ///< a key and TAB stand before each record
  std::string encoding;                            ///< of bytes and files whose record names none; empty: found out
  std::string language;                            ///< of records that name none; empty: found out
  std::vector<std::string> lexicons;

  // Out.
  bool diagnostics = false;  ///< also within the document
  bool explode = false;      ///< a line for each turn
  bool stats = false;        ///< sizes and times; the output is not the same twice then
  bool ascii = false;
  std::string out_field;   ///< not empty: the answer stands in this member of an object
  bool stringify = false;  ///< … as a string

  // The stream.
  std::size_t jobs = 1;
  Flush flush = Flush::automatic;
  std::optional<double> progress;  ///< seconds between lines of JSON on standard error
  bool hadoop_counters = false;
};

}  // namespace shilu::worker
