#include "worker/line_reader.hpp"

#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <system_error>

namespace shilu::worker {
namespace {

constexpr std::size_t kRead = std::size_t{256} << 10;
constexpr std::string_view kMark = "\xEF\xBB\xBF";

}  // namespace

LineReader::LineReader(int descriptor, std::size_t limit) : descriptor_(descriptor), limit_(limit) {}

LineReader::Got LineReader::next(std::string_view& line) {
  for (;;) {
    const char* const from = buffer_.data() + scanned_;
    const void* const found = end_ > scanned_ ? std::memchr(from, '\n', end_ - scanned_) : nullptr;
    if (found == nullptr) {
      scanned_ = end_;
      if (dropping_) begin_ = end_;
      if (ended_ && begin_ < end_) return cut(end_, end_, line);
      // One byte more may be the CR of the line end.
      if (end_ - begin_ <= limit_ + 1 + (first_ ? kMark.size() : 0)) return Got::nothing;
      dropping_ = true;
      begin_ = end_;
      first_ = false;
      return Got::long_line;
    }
    const auto at = static_cast<std::size_t>(static_cast<const char*>(found) - buffer_.data());
    if (!dropping_) return cut(at, at + 1, line);
    dropping_ = false;
    begin_ = scanned_ = at + 1;
  }
}

LineReader::Got LineReader::cut(std::size_t end, std::size_t next, std::string_view& line) {
  line = std::string_view(buffer_.data() + begin_, end - begin_);
  begin_ = scanned_ = next;
  if (first_ && line.starts_with(kMark)) line.remove_prefix(kMark.size());
  first_ = false;
  if (line.ends_with('\r')) line.remove_suffix(1);
  return line.size() > limit_ ? Got::long_line : Got::line;
}

/// After a line of unusual length its memory is given back.
void LineReader::make_room() {
  const std::size_t kept = end_ - begin_;
  const std::size_t wanted = std::max(2 * kRead, kept + kRead);
  if (buffer_.size() < wanted || (buffer_.size() > 16 * kRead && buffer_.size() > 4 * wanted)) {
    std::vector<char> other(std::max(wanted, kept * 2));
    std::copy_n(buffer_.data() + begin_, kept, other.data());
    buffer_.swap(other);
  } else if (end_ + kRead > buffer_.size()) {
    std::memmove(buffer_.data(), buffer_.data() + begin_, kept);
  } else {
    return;
  }
  scanned_ -= begin_;
  begin_ = 0;
  end_ = kept;
}

void LineReader::fill() {
  if (ended_) return;
  make_room();
  const ssize_t count = ::read(descriptor_, buffer_.data() + end_, kRead);
  if (count < 0) {
    if (errno == EINTR || errno == EAGAIN) return;
    throw std::system_error(errno, std::generic_category(), "cannot read standard input");
  }
  end_ += static_cast<std::size_t>(count);
  bytes_ += static_cast<std::size_t>(count);
  ended_ = count == 0;
}

}  // namespace shilu::worker
