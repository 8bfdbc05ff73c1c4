// No exception passes through the C interface: what is thrown becomes a status and, where it is wanted, a message.
#pragma once

#include <shilu/c.h>

#include <string>
#include <utility>

struct shilu_error {
  shilu_status status = SHILU_OK;
  std::string message;
};

namespace shilu::capi {

/// What is wrong with a call.
class Failure {
 public:
  Failure(shilu_status status, std::string message) : status_(status), message_(std::move(message)) {}
  shilu_status status() const { return status_; }
  const std::string& message() const { return message_; }

 private:
  shilu_status status_;
  std::string message_;
};

/// Called while an exception is handled: its status; its message goes into `error` where that is not null.
shilu_status status_of_exception(shilu_error** error) noexcept;

/// Runs `work`.
template <class Work>
shilu_status guarded(shilu_error** error, Work&& work) noexcept {
  if (error != nullptr) *error = nullptr;
  try {
    std::forward<Work>(work)();
    return SHILU_OK;
  } catch (...) {
    return status_of_exception(error);
  }
}

/// What `work` gives, or `otherwise` where it throws: for functions that have no status.
template <class Work, class Result>
Result guarded_value(Work&& work, Result otherwise) noexcept {
  try {
    return std::forward<Work>(work)();
  } catch (...) {
    return otherwise;
  }
}

/// Throws where a pointer that a call needs is null.
inline void need(const void* pointer, const char* name) {
  if (pointer == nullptr) throw Failure(SHILU_E_ARGUMENT, std::string(name) + " is null");
}

}  // namespace shilu::capi
