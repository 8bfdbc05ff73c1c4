// The bytes of an input from a place on, as many as are needed: a view of memory, or what a callback reads.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

namespace shilu::loading {

class Window {
 public:
  using Read = std::function<std::size_t(char* into, std::size_t most)>;

  explicit Window(std::string_view bytes) : view_(bytes) {}
  explicit Window(Read read) : read_(std::move(read)) {}

  /// What is held, from the place on. Valid until the next `more` or `drop`.
  std::string_view bytes() const { return view_; }
  /// Holds more at the end; false where the input ends.
  bool more();
  /// Moves the place on.
  void drop(std::size_t count) { view_.remove_prefix(count); }

 private:
  std::string_view view_;
  Read read_;           ///< none: all is there
  std::string buffer_;  ///< `view_` is a part of it where there is `read_`
};

}  // namespace shilu::loading
