// Reports of what checks found, from C.
#include <shilu/report.hpp>

#include <memory>
#include <string>

#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/options.hpp"
#include "capi/structs.hpp"
#include "capi/views.hpp"

namespace capi = shilu::capi;

namespace {

shilu::ReportStyle taken_style(const shilu_report_options* given) {
  const shilu_report_options from = capi::taken(given, "options");
  shilu::ReportStyle style;
  style.colour = from.colour != 0;
  if (from.columns != 0) style.columns = from.columns;
  if (from.messages.size != 0) style.messages = capi::taken_string(from.messages, "messages");
  if (style.messages != "en" && style.messages != "zh") {
    throw capi::Failure(SHILU_E_ARGUMENT, "messages: '" + style.messages + "' is none of en, zh");
  }
  return style;
}

}  // namespace

shilu_status shilu_report_options_init(shilu_report_options* options, size_t struct_size) {
  shilu_report_options usual{};
  usual.columns = shilu::ReportStyle{}.columns;
  return capi::initialised(options, struct_size, usual);
}

size_t shilu_report_format_count() {
  return capi::guarded_value([] { return shilu::report_format_names().size(); }, size_t{0});
}

shilu_string shilu_report_format_name(size_t index) {
  return capi::guarded_value([&] { return capi::view_at(shilu::report_format_names(), index); }, capi::view(""));
}

shilu_status shilu_report(const shilu_findings* const* findings, size_t count, const char* format,
                          const shilu_report_options* options, shilu_buffer** buffer, shilu_error** error) {
  if (buffer != nullptr) *buffer = nullptr;
  return capi::guarded(error, [&] {
    if (count != 0) capi::need(findings, "findings");
    for (size_t i = 0; i < count; ++i) capi::need(findings[i], "one of the findings");
    capi::need(format, "format");
    capi::need(buffer, "buffer");
    const auto known = shilu::report_format(format);
    if (!known) throw capi::Failure(SHILU_E_FORMAT, "no report format '" + std::string(format) + "'");
    const auto report = shilu::make_report(*known, taken_style(options));
    auto written = std::make_unique<shilu_buffer>();
    for (size_t i = 0; i < count; ++i) report->add(findings[i]->checked, written->text);
    report->finish(written->text);
    *buffer = written.release();
  });
}
