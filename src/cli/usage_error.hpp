// The command line cannot be understood: what is wrong, and what to type instead.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>

namespace shilu::cli {

class UsageError : public std::runtime_error {
 public:
  UsageError(const std::string& message, std::string hint) : std::runtime_error(message), hint_(std::move(hint)) {}
  /// Lines to print below the message; ends with a newline.
  const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

}  // namespace shilu::cli
