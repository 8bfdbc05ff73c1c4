// Looks out for the number of the format while a document goes by. A document of a later format may break every rule of
// this one before its number comes, where a tool has sorted the keys; its number is then what is to be told.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "load/fault.hpp"
#include "load/forms.hpp"
#include "load/words.hpp"

namespace shilu::loading {

/// Hears all that stands within a document, from its own map on.
class FormatWatch {
 public:
  void open() { ++depth_; }
  void close() {
    if (--depth_ == 1) at_key_ = true;
  }
  /// Throws Fault for a number of another format.
  void scalar(std::string_view text, std::size_t at) {
    if (depth_ != 1) return;
    if (!at_key_) {
      if (is_format_) hear(text, at);
    } else {
      is_format_ = text == "shilu";
    }
    at_key_ = !at_key_;
  }

  bool known() const { return known_; }
  std::size_t depth() const { return depth_; }

 private:
  void hear(std::string_view text, std::size_t at) {
    known_ = true;
    if (whole_number(text) == 1) return;
    throw Fault(at, "shilu: this document has the format " + quoted(text) +
                        ", and this version of shilu reads format 1; use a version that knows that format");
  }

  std::size_t depth_ = 0;
  bool at_key_ = true;
  bool is_format_ = false;
  bool known_ = false;
};

}  // namespace shilu::loading
