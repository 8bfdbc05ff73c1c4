// A pipe whose ends close themselves.
#pragma once

#include <unistd.h>

#include <stdexcept>
#include <string>
#include <string_view>

namespace shilu::worker::test {

class Pipe {
 public:
  Pipe() {
    if (::pipe(ends_) != 0) throw std::runtime_error("no pipe");
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  ~Pipe() {
    close(0);
    close(1);
  }
  int out() const { return ends_[0]; }
  int in() const { return ends_[1]; }
  void close(int end) {
    if (ends_[end] >= 0) ::close(ends_[end]);
    ends_[end] = -1;
  }
  void put(std::string_view bytes) {
    if (::write(ends_[1], bytes.data(), bytes.size()) != static_cast<ssize_t>(bytes.size()))
      throw std::runtime_error("short write");
  }
  void end() { close(1); }
  /// One read of at most so many bytes.
  std::string get(std::size_t most = 1 << 20) {
    std::string bytes(most, '\0');
    const ssize_t count = ::read(ends_[0], bytes.data(), most);
    bytes.resize(count > 0 ? static_cast<std::size_t>(count) : 0);
    return bytes;
  }

 private:
  int ends_[2] = {-1, -1};
};

}  // namespace shilu::worker::test
