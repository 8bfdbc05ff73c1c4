#include "cli/read_file.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "cli/descriptor.hpp"

namespace shilu::cli {
namespace {

[[noreturn]] void fail(const std::string& name) {
  throw std::system_error(errno, std::generic_category(), (name.empty() ? "''" : name) + ": cannot read");
}

/// One byte more than the size that a regular file has, so that its end is seen without growing.
std::size_t first_guess(int descriptor) {
  struct stat status {};
  if (::fstat(descriptor, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    return static_cast<std::size_t>(status.st_size) + 1;
  }
  return std::size_t{1} << 16;
}

}  // namespace

std::string read_file(const std::string& path, const std::string& name, std::size_t limit) {
  Descriptor opened;
  if (path != "-") {
    opened = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!opened.open()) fail(name);
  }
  const int descriptor = path == "-" ? STDIN_FILENO : opened.get();

  std::string bytes(std::min(first_guess(descriptor), limit + 1), '\0');
  std::size_t size = 0;
  while (size < limit + 1) {
    if (size == bytes.size()) bytes.resize(std::min(bytes.size() * 2, limit + 1));
    const ssize_t count = ::read(descriptor, bytes.data() + size, bytes.size() - size);
    if (count == 0) break;
    if (count > 0) {
      size += static_cast<std::size_t>(count);
    } else if (errno == EAGAIN) {
      pollfd ready{descriptor, POLLIN, 0};
      ::poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      fail(name);
    }
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace shilu::cli
