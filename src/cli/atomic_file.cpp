#include "cli/atomic_file.hpp"

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstdio>
#include <filesystem>
#include <system_error>

#include "cli/write_all.hpp"

namespace shilu::cli {
namespace {

namespace fs = std::filesystem;

[[noreturn]] void fail(const std::string& name) {
  const int reason = errno;
  throw std::system_error(reason, std::generic_category(),
                          "cannot write " + name + (reason == ENOENT ? " (does its folder exist?)" : ""));
}

/// The open descriptor that a name such as /dev/stdout stands for; -1 for ordinary names.
/// Opening such a name anew would lose the position of a file that the shell opened for appending.
int standing_for(const std::string& path) {
  if (path == "-" || path == "/dev/stdout" || path == "/dev/fd/1" || path == "/proc/self/fd/1") return STDOUT_FILENO;
  if (path == "/dev/stderr" || path == "/dev/fd/2" || path == "/proc/self/fd/2") return STDERR_FILENO;
  return -1;
}

/// Where the links end, whether or not something is there.
std::string follow_links(const std::string& path) {
  fs::path at = path;
  for (int depth = 0; depth < 40; ++depth) {
    std::error_code error;
    const fs::path next = fs::read_symlink(at, error);
    if (error) break;
    at = at.parent_path() / next;
  }
  return at.native();
}

}  // namespace

AtomicFile::AtomicFile(const std::string& path) : name_(path) {
  if (const int standing = standing_for(path); standing >= 0) {
    if (standing == STDOUT_FILENO) name_ = "standard output";
    descriptor_ = Descriptor(::fcntl(standing, F_DUPFD_CLOEXEC, 3));
    if (!descriptor_.open()) fail(name_);
    return;
  }
  struct stat status {};
  if (::stat(path.c_str(), &status) == 0 && !S_ISREG(status.st_mode)) {
    descriptor_ = Descriptor(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!descriptor_.open()) fail(name_);
    return;
  }
  target_ = follow_links(path);
  open_beside();
}

void AtomicFile::open_beside() {
  struct stat old {};
  const bool replaces = ::stat(target_.c_str(), &old) == 0;
  // rename() asks only for the folder's permission; a file that is write-protected is meant to stay.
  if (replaces && ::access(target_.c_str(), W_OK) != 0) fail(name_);

  const fs::path folder = fs::path(target_).parent_path();
  for (int number = 0; !descriptor_.open(); ++number) {
    const std::string name = ".shilu-" + std::to_string(::getpid()) + "-" + std::to_string(number) + ".tmp";
    temporary_ = (folder / name).native();
    descriptor_ = Descriptor(::open(temporary_.c_str(), O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0666));
    if (!descriptor_.open() && errno != EEXIST) {
      temporary_.clear();
      fail(name_);
    }
  }
  if (!replaces) return;
  // The owner can be kept by the superuser only. Its failure leaves a file of the user's own, as any editor does;
  // then the old mode must not carry set-user-id over to another owner.
  const bool same_owner = ::fchown(descriptor_.get(), old.st_uid, old.st_gid) == 0;
  const mode_t mode = old.st_mode & static_cast<mode_t>(same_owner ? 07777 : 0777);
  if (::fchmod(descriptor_.get(), mode) != 0) {
    const int reason = errno;
    ::unlink(temporary_.c_str());
    temporary_.clear();
    errno = reason;
    fail(name_);
  }
}

AtomicFile::~AtomicFile() {
  if (!temporary_.empty()) ::unlink(temporary_.c_str());
}

void AtomicFile::write(std::string_view bytes) { write_all(descriptor_.get(), bytes, name_); }

void AtomicFile::close() {
  if (descriptor_.open() && ::close(descriptor_.release()) != 0 && errno != EINTR) fail(name_);
}

void AtomicFile::commit() {
  close();
  if (temporary_.empty()) return;
  if (std::rename(temporary_.c_str(), target_.c_str()) != 0) fail(name_);
  temporary_.clear();
}

}  // namespace shilu::cli
