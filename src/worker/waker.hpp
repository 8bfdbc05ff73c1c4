// A pipe to oneself: ends a wait in poll() from another thread or from a signal's handler.
#pragma once

namespace shilu::worker {

class Waker {
 public:
  /// Throws std::system_error.
  Waker();
  ~Waker();
  Waker(const Waker&) = delete;
  Waker& operator=(const Waker&) = delete;

  /// Safe in a signal's handler.
  void wake() const;
  /// Forgets earlier calls of wake().
  void clear() const;
  int descriptor() const { return ends_[0]; }

 private:
  int ends_[2] = {-1, -1};
};

}  // namespace shilu::worker
