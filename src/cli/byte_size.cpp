#include "cli/byte_size.hpp"

#include <charconv>
#include <limits>
#include <string>
#include <system_error>

namespace shilu::cli {

std::optional<std::size_t> byte_size(std::string_view text) {
  std::size_t number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  if (error != std::errc{}) return std::nullopt;
  std::string unit(text.substr(static_cast<std::size_t>(end - text.data())));
  for (char& c : unit) {
    if (c >= 'A' && c <= 'Z') c = static_cast<char>(c - 'A' + 'a');
  }
  if (unit.empty() || unit == "b") return number;
  const std::size_t power = std::string_view("kmg").find(unit.front()) + 1;
  unit.erase(0, 1);
  const bool decimal = unit == "b";
  if (power == 0 || !(decimal || unit.empty() || unit == "ib")) return std::nullopt;
  for (std::size_t i = 0; i < power; ++i) {
    const std::size_t factor = decimal ? 1000 : 1024;
    if (number > std::numeric_limits<std::size_t>::max() / factor) return std::nullopt;
    number *= factor;
  }
  return number;
}

}  // namespace shilu::cli
