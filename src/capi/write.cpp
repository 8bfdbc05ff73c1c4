// Writing, from C.
#include <shilu/write.hpp>

#include <array>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/structs.hpp"
#include "capi/views.hpp"

namespace capi = shilu::capi;

namespace {

using Write = void (*)(const shilu::Transcript&, std::string&, const shilu::WriteOptions&);

constexpr std::array<std::pair<std::string_view, Write>, 3> formats{{
    {"yaml", shilu::write_yaml},
    {"json", shilu::write_json},
    {"ndjson", shilu::write_ndjson},
}};

}  // namespace

shilu_status shilu_write_options_init(shilu_write_options* options, size_t struct_size) {
  return capi::initialised(options, struct_size, {});
}

size_t shilu_format_count() { return formats.size(); }

shilu_string shilu_format_name(size_t index) {
  return index < formats.size() ? capi::view_of_literal(formats[index].first) : capi::view("");
}

shilu_status shilu_write(const shilu_transcript* transcript, const char* format, const shilu_write_options* options,
                         shilu_buffer** buffer, shilu_error** error) {
  if (buffer != nullptr) *buffer = nullptr;
  return capi::guarded(error, [&] {
    capi::need(transcript, "transcript");
    capi::need(format, "format");
    capi::need(buffer, "buffer");
    const shilu_write_options from = capi::taken(options, "options");
    auto written = std::make_unique<shilu_buffer>();
    for (const auto& [name, write] : formats) {
      if (name != format) continue;
      write(transcript->tree, written->text, {.diagnostics = from.diagnostics != 0});
      *buffer = written.release();
      return;
    }
    throw capi::Failure(SHILU_E_FORMAT, "no output format '" + std::string(format) + "'");
  });
}
