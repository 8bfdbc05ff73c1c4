// The command line cannot be understood: what is wrong, and what to type instead.
#pragma once

#include <stdexcept>
#include <string>
#include <utility>
#include <vector>

namespace shilu::cli {

class UsageError : public std::runtime_error {
 public:
  UsageError(const std::string& message, std::string hint) : std::runtime_error(message), hint_(std::move(hint)) {}
  /// Lines to print below the message; ends with a newline.
  const std::string& hint() const { return hint_; }

 private:
  std::string hint_;
};

/// An option takes one of a few words, and got another one.
class UnknownValue : public UsageError {
 public:
  UnknownValue(const std::string& message, std::string hint, std::vector<std::string> known)
      : UsageError(message, std::move(hint)), known_(std::move(known)) {}
  /// The words that it takes.
  const std::vector<std::string>& known() const { return known_; }

 private:
  std::vector<std::string> known_;
};

}  // namespace shilu::cli
