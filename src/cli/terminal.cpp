#include "cli/terminal.hpp"

#include <sys/ioctl.h>
#include <unistd.h>

#include <cstdlib>
#include <string_view>

namespace shilu::cli {

bool is_terminal(int descriptor) { return ::isatty(descriptor) == 1; }

bool wants_control(int descriptor) {
  if (!is_terminal(descriptor)) return false;
  const char* term = std::getenv("TERM");
  return term != nullptr && std::string_view(term) != "dumb";
}

bool wants_colour(int descriptor) {
  const char* no_color = std::getenv("NO_COLOR");
  if (no_color != nullptr && *no_color != '\0') return false;
  return wants_control(descriptor);
}

std::size_t columns(int descriptor, std::size_t otherwise) {
  winsize size{};
  if (!is_terminal(descriptor) || ::ioctl(descriptor, TIOCGWINSZ, &size) != 0 || size.ws_col == 0) return otherwise;
  return size.ws_col;
}

}  // namespace shilu::cli
