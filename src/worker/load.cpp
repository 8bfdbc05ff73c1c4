#include "worker/load.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "worker/error.hpp"

namespace shilu::worker {
namespace {

class OpenFile {
 public:
  // A pipe without a writer would keep an open() waiting that may block.
  explicit OpenFile(const std::string& path) : descriptor_(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK)) {}
  OpenFile(const OpenFile&) = delete;
  OpenFile& operator=(const OpenFile&) = delete;
  ~OpenFile() {
    if (descriptor_ >= 0) ::close(descriptor_);
  }
  int get() const { return descriptor_; }

 private:
  int descriptor_;
};

[[noreturn]] void refuse(const std::string& path, const std::string& why) {
  throw RecordError(Code::file, (path.empty() ? "''" : path) + ": " + why);
}

[[noreturn]] void refuse(const std::string& path, int error) {
  refuse(path, "cannot read: " + std::generic_category().message(error));
}

}  // namespace

std::string load(std::string_view name, std::size_t limit) {
  const std::string path(name);
  if (name.find('\0') != std::string_view::npos) refuse(path, "no path holds NUL");
  const OpenFile file(path);
  struct stat status {};
  if (file.get() < 0 || ::fstat(file.get(), &status) != 0) refuse(path, errno);
  if (S_ISDIR(status.st_mode)) refuse(path, "cannot read: is a folder");
  if (!S_ISREG(status.st_mode)) refuse(path, "cannot read: not a regular file");

  std::string bytes;
  std::size_t size = 0;
  std::size_t want = static_cast<std::size_t>(status.st_size) + 1;  // one more, so that the end is seen
  while (size <= limit) {
    if (size == bytes.size()) bytes.resize(std::min(std::max(want, size * 2), limit + 1));
    const ssize_t count = ::read(file.get(), bytes.data() + size, bytes.size() - size);
    if (count == 0) break;
    if (count > 0) size += static_cast<std::size_t>(count);
    if (count < 0 && errno != EINTR) refuse(path, errno);
  }
  if (size > limit) {
    throw RecordError(Code::too_large,
                      path + ": the file has more than " + std::to_string(limit) + " bytes (--max-record)");
  }
  bytes.resize(size);
  return bytes;
}

}  // namespace shilu::worker
