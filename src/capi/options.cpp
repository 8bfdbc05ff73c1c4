#include "capi/options.hpp"

#include "capi/guard.hpp"
#include "capi/structs.hpp"

namespace shilu::capi {

std::string taken_string(const shilu_string& given, const char* name) {
  if (given.size == 0) return {};
  need(given.data, name);
  return {given.data, given.size};
}

std::vector<std::string> taken_strings(const shilu_string* given, std::size_t count, const char* name) {
  std::vector<std::string> strings;
  if (count == 0) return strings;
  need(given, name);
  for (std::size_t i = 0; i < count; ++i) strings.push_back(taken_string(given[i], name));
  return strings;
}

std::string_view taken_bytes(const char* bytes, std::size_t size) {
  if (size == 0) return {};
  need(bytes, "bytes");
  return {bytes, size};
}

Options taken_options(const shilu_options* given) {
  const shilu_options from = taken(given, "options");
  Options options;
  options.name = taken_string(from.name, "name");
  options.encoding = taken_string(from.encoding, "encoding");
  options.language = taken_string(from.language, "language");
  options.lexicons = taken_strings(from.lexicons, from.lexicon_count, "lexicons");
  for (const std::string& path : options.lexicons) {
    // Files are opened by C strings: the file that such a path opens would be another one.
    if (path.find('\0') != std::string::npos) throw Failure(SHILU_E_ARGUMENT, "a path in lexicons holds a NUL byte");
  }
  if (from.max_input_bytes != 0) options.limits.input_bytes = from.max_input_bytes;
  if (from.max_turns != 0) options.limits.turns = from.max_turns;
  if (from.max_diagnostics != 0) options.limits.diagnostics = from.max_diagnostics;
  return options;
}

}  // namespace shilu::capi

shilu_status shilu_options_init(shilu_options* options, size_t struct_size) {
  const shilu::Limits limits;
  shilu_options usual{};
  usual.max_input_bytes = limits.input_bytes;
  usual.max_turns = limits.turns;
  usual.max_diagnostics = limits.diagnostics;
  return shilu::capi::initialised(options, struct_size, usual);
}
