// Writing, from C.
#include <shilu/write.hpp>

#include <memory>
#include <optional>
#include <string>

#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/options.hpp"
#include "capi/structs.hpp"
#include "capi/views.hpp"
#include "write/formats.hpp"

namespace capi = shilu::capi;

namespace {

static_assert(static_cast<int>(shilu::ChatShape::messages) == SHILU_CHAT_MESSAGES &&
              static_cast<int>(shilu::ChatShape::sharegpt) == SHILU_CHAT_SHAREGPT);

shilu::Format taken_format(const char* name) {
  capi::need(name, "format");
  const std::optional<shilu::Format> format = shilu::format_named(name);
  if (!format) throw capi::Failure(SHILU_E_FORMAT, "no output format '" + std::string(name) + "'");
  if (shilu::write::info(*format).extension.empty()) {
    throw capi::Failure(SHILU_E_FORMAT, "the output format '" + std::string(name) +
                                            "' is a folder; the command `shilu convert` makes it");
  }
  return *format;
}

shilu::WriteOptions taken_write_options(const shilu_write_options* given) {
  const shilu_write_options from = capi::taken(given, "options");
  shilu::WriteOptions options;
  options.diagnostics = from.diagnostics != 0;
  options.bom = from.bom != 0;
  if (from.chat_shape < SHILU_CHAT_MESSAGES || from.chat_shape > SHILU_CHAT_SHAREGPT) {
    throw capi::Failure(SHILU_E_ARGUMENT, "chat_shape is none of those that there are");
  }
  options.chat_shape = static_cast<shilu::ChatShape>(from.chat_shape);
  options.chat_remarks = from.chat_remarks != 0;
  options.document = capi::taken_string(from.document, "document");
  return options;
}

}  // namespace

shilu_status shilu_write_options_init(shilu_write_options* options, size_t struct_size) {
  return capi::initialised(options, struct_size, {});
}

size_t shilu_format_count() {
  return capi::guarded_value([] { return shilu::format_names().size(); }, size_t{0});
}

shilu_string shilu_format_name(size_t index) {
  return capi::guarded_value([&] { return capi::view_at(shilu::format_names(), index); }, capi::view(""));
}

shilu_status shilu_write(const shilu_transcript* transcript, const char* format, const shilu_write_options* options,
                         shilu_buffer** buffer, shilu_error** error) {
  if (buffer != nullptr) *buffer = nullptr;
  return capi::guarded(error, [&] {
    capi::need(transcript, "transcript");
    capi::need(buffer, "buffer");
    auto written = std::make_unique<shilu_buffer>();
    shilu::write_as(taken_format(format), transcript->tree, written->text, taken_write_options(options));
    *buffer = written.release();
  });
}
