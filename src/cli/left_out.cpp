#include "cli/left_out.hpp"

#include <fmt/format.h>

#include "cli/messages.hpp"

namespace shilu::cli {

void print_left_out(Format format, std::size_t count) {
  if (count == 0) return;
  if (format == Format::chat) {
    print_note(fmt::format("left out: {} exchange{} without a question or an answer", count, count == 1 ? "" : "s"));
  } else {
    print_note(fmt::format("left out: {} text{} without turns", count, count == 1 ? "" : "s"));
  }
}

}  // namespace shilu::cli
