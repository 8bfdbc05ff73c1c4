#include "cli/read_file.hpp"

#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <system_error>
#include <utility>

namespace shilu::cli {
namespace {

[[noreturn]] void fail(const std::string& name) {
  throw std::system_error(errno, std::generic_category(), (name.empty() ? "''" : name) + ": cannot read");
}

}  // namespace

FileStream::FileStream(const std::string& path, std::string name) : name_(std::move(name)), descriptor_(STDIN_FILENO) {
  if (path == "-") return;
  opened_ = Descriptor(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (!opened_.open()) fail(name_);
  descriptor_ = opened_.get();
}

std::size_t FileStream::read(char* into, std::size_t most) {
  for (;;) {
    const ssize_t count = ::read(descriptor_, into, most);
    if (count >= 0) return static_cast<std::size_t>(count);
    if (errno == EAGAIN) {
      pollfd ready{descriptor_, POLLIN, 0};
      ::poll(&ready, 1, -1);
    } else if (errno != EINTR) {
      fail(name_);
    }
  }
}

/// One byte more than the size that a regular file has, so that its end is seen without growing.
std::size_t FileStream::first_guess() const {
  struct stat status {};
  if (::fstat(descriptor_, &status) == 0 && S_ISREG(status.st_mode) && status.st_size > 0) {
    return static_cast<std::size_t>(status.st_size) + 1;
  }
  return std::size_t{1} << 16;
}

void FileStream::read_up_to(std::size_t limit, std::string& bytes) {
  std::size_t size = bytes.size();
  bytes.resize(std::max(size, std::min(first_guess(), limit + 1)));
  while (size < limit + 1) {
    if (size == bytes.size()) bytes.resize(std::min(std::max<std::size_t>(bytes.size() * 2, 1), limit + 1));
    const std::size_t count = read(bytes.data() + size, bytes.size() - size);
    if (count == 0) break;
    size += count;
  }
  bytes.resize(size);
}

std::string read_file(const std::string& path, const std::string& name, std::size_t limit) {
  std::string bytes;
  FileStream(path, name).read_up_to(limit, bytes);
  return bytes;
}

}  // namespace shilu::cli
