// A whole file, or all of standard input, as bytes; or piece by piece.
#pragma once

#include <cstddef>
#include <string>

#include "cli/descriptor.hpp"

namespace shilu::cli {

/// An input that is read from its begin to its end. Pipes and devices are fine. All throw std::system_error that says
/// `NAME: cannot read: …`.
class FileStream {
 public:
  /// `-` is standard input.
  FileStream(const std::string& path, std::string name);

  /// Fills up to `most` bytes and returns how many, as soon as there are some; 0 at the end.
  std::size_t read(char* into, std::size_t most);
  /// Appends what comes until `bytes` has `limit` + 1 bytes, which is enough to see that the input is too large.
  void read_up_to(std::size_t limit, std::string& bytes);

 private:
  std::size_t first_guess() const;

  std::string name_;
  Descriptor opened_;
  int descriptor_;
};

/// No more than `limit` + 1 bytes of a file. `-` is standard input. Throws as FileStream.
std::string read_file(const std::string& path, const std::string& name, std::size_t limit);

}  // namespace shilu::cli
