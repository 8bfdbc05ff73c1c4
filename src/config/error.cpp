// What is wrong with a settings file, and where.
#include <shilu/settings.hpp>

namespace shilu {

namespace {

std::string place(const std::string& file, std::size_t line, std::size_t column) {
  if (line == 0) return file + ": ";
  return file + ':' + std::to_string(line) + ':' + std::to_string(column) + ": ";
}

}  // namespace

SettingsError::SettingsError(const std::string& file, std::size_t line, std::size_t column, const std::string& message)
    : std::runtime_error(place(file, line, column) + message), line_(line), column_(column) {}

}  // namespace shilu
