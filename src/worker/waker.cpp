#include "worker/waker.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <array>
#include <cerrno>
#include <system_error>

namespace shilu::worker {

Waker::Waker() {
  if (::pipe(ends_) != 0) throw std::system_error(errno, std::generic_category(), "cannot make a pipe");
  for (const int end : ends_) {
    ::fcntl(end, F_SETFD, FD_CLOEXEC);
    ::fcntl(end, F_SETFL, O_NONBLOCK);
  }
}

Waker::~Waker() {
  for (const int end : ends_) ::close(end);
}

void Waker::wake() const {
  const int before = errno;
  // A full pipe wakes as well.
  if (::write(ends_[1], "!", 1) < 0) errno = before;
}

void Waker::clear() const {
  std::array<char, 64> bytes{};
  while (::read(ends_[0], bytes.data(), bytes.size()) > 0) {
  }
}

}  // namespace shilu::worker
