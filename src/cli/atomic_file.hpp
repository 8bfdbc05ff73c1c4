// An output that is there whole or not at all.
#pragma once

#include <string>
#include <string_view>

#include "cli/descriptor.hpp"

namespace shilu::cli {

/// Bytes go to a hidden file beside the target, which commit() renames over the target. Without commit() the target
/// stays as it was. Keeps the mode of a file that is replaced and follows symbolic links.
/// Standard output (`-`), devices and pipes cannot be replaced: they are written straight.
/// Everything throws std::system_error that names the target.
class AtomicFile {
 public:
  explicit AtomicFile(const std::string& path);
  ~AtomicFile();
  AtomicFile(const AtomicFile&) = delete;
  AtomicFile& operator=(const AtomicFile&) = delete;

  /// Where it will be, symbolic links resolved; empty where it is written straight.
  const std::string& target() const { return target_; }

  void write(std::string_view bytes);
  /// Everything is written. Some file systems tell of a full disk only here.
  void close();
  /// Closes where that has not been done.
  void commit();

 private:
  void open_beside();

  std::string name_;       ///< for messages
  std::string target_;     ///< with symbolic links resolved
  std::string temporary_;  ///< empty: written straight, or nothing left to remove
  Descriptor descriptor_;
};

}  // namespace shilu::cli
