// The output: whole lines, gathered and written when it is time.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::worker {

/// A line is not divided between two writes unless it alone is longer than this.
inline constexpr std::size_t kWrite = std::size_t{64} << 10;

class Output {
 public:
  explicit Output(int descriptor) : descriptor_(descriptor) {}

  /// `lines` ends with a newline. Writes where more than `kWrite` bytes wait. Throws std::system_error; EPIPE is
  /// errc::broken_pipe.
  void append(std::string_view lines);
  void flush();
  int descriptor() const { return descriptor_; }

 private:
  void write(std::string_view bytes);

  int descriptor_;
  std::string waiting_;
};

}  // namespace shilu::worker
