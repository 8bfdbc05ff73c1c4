// The input cut into lines, however it comes: in one piece or byte by byte.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shilu::worker {

/// Keeps no more than one line of the largest size and one read.
class LineReader {
 public:
  /// Lines of more than `limit` bytes are not kept.
  LineReader(int descriptor, std::size_t limit);

  enum class Got {
    line,
    long_line,  ///< more bytes than the limit: they are dropped up to its end
    nothing,    ///< no whole line is there; fill() brings more, unless ended()
  };
  /// `line` has no line end (LF or CRLF), nor, if it is the first, a byte order mark. It lasts until the next call of
  /// fill(). What follows the last line end is a line of its own once the input has ended.
  Got next(std::string_view& line);

  /// One read(), which may wait. Interrupted by a signal, it brings nothing. Throws std::system_error.
  void fill();

  bool ended() const { return ended_; }
  std::size_t bytes() const { return bytes_; }

 private:
  Got cut(std::size_t end, std::size_t next, std::string_view& line);
  void make_room();

  int descriptor_;
  std::size_t limit_;
  std::vector<char> buffer_;
  std::size_t begin_ = 0;    ///< what is not cut yet
  std::size_t scanned_ = 0;  ///< no line end stands before this
  std::size_t end_ = 0;
  std::size_t bytes_ = 0;
  bool first_ = true;
  bool dropping_ = false;  ///< within a line that is too long
  bool ended_ = false;
};

}  // namespace shilu::worker
