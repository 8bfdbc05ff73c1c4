#include "worker/output.hpp"

#include <poll.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

namespace shilu::worker {
namespace {

/// The whole lines with which `text` begins, up to `kWrite` bytes of them; one line where that is longer.
std::size_t one_write(std::string_view text) {
  if (text.size() <= kWrite) return text.size();
  const std::size_t last = text.rfind('\n', kWrite - 1);
  return (last == std::string_view::npos ? text.find('\n', kWrite) : last) + 1;
}

}  // namespace

void Output::append(std::string_view lines) {
  if (waiting_.size() + lines.size() > kWrite) {
    flush();
    if (lines.size() > kWrite) return write(lines);
  }
  waiting_ += lines;
}

void Output::flush() {
  write(waiting_);
  waiting_.clear();
}

void Output::write(std::string_view bytes) {
  while (!bytes.empty()) {
    std::string_view piece = bytes.substr(0, one_write(bytes));
    bytes.remove_prefix(piece.size());
    while (!piece.empty()) {
      const ssize_t written = ::write(descriptor_, piece.data(), piece.size());
      if (written >= 0) {
        piece.remove_prefix(static_cast<std::size_t>(written));
      } else if (errno == EAGAIN) {
        // A reader may have made our end of the pipe non-blocking.
        pollfd ready{descriptor_, POLLOUT, 0};
        ::poll(&ready, 1, -1);
      } else if (errno != EINTR) {
        throw std::system_error(errno, std::generic_category(), "cannot write standard output");
      }
    }
  }
}

}  // namespace shilu::worker
