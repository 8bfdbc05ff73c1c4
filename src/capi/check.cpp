// Checking, from C: the options, and the check itself.
#include <shilu/check.hpp>

#include <shilu/settings.hpp>
#include <string>
#include <utility>
#include <vector>

#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/options.hpp"
#include "capi/structs.hpp"

namespace capi = shilu::capi;

namespace {

using shilu::capi::taken_strings;

void set(std::optional<std::string>& option, std::string value) {
  if (!value.empty()) option = std::move(value);
}

void set(std::optional<std::vector<std::string>>& option, std::vector<std::string> value) {
  if (!value.empty()) option = std::move(value);
}

/// What the caller says stands above the settings, as a command line does.
shilu::TextSettings above(const shilu_check_options& from, const shilu::Options& reading) {
  shilu::TextSettings texts;
  set(texts.language, reading.language);
  set(texts.encoding, reading.encoding);
  set(texts.messages, capi::taken_string(from.messages, "messages"));
  texts.lexicons = reading.lexicons;
  set(texts.select, taken_strings(from.select, from.select_count, "select"));
  texts.ignore = taken_strings(from.ignore, from.ignore_count, "ignore");
  set(texts.require, taken_strings(from.require, from.require_count, "require"));
  if (from.expect_transcript != 0) texts.expect = shilu::Expectation::transcript;
  if (from.line_length != 0) texts.line_length = from.line_length == SHILU_NONE ? 0 : from.line_length;
  return texts;
}

shilu::Settings settings(const shilu_check_options& from) {
  const std::string yaml = capi::taken_string(from.settings, "settings");
  if (yaml.empty()) return {};
  std::string path = capi::taken_string(from.settings_path, "settings_path");
  return shilu::read_settings(yaml, path.empty() ? ".shilu.yaml" : path);
}

shilu::CheckOptions taken_check_options(const shilu_check_options* given) {
  const shilu_check_options from = capi::taken(given, "options");
  const shilu::Options reading = capi::taken_options(from.reading);
  shilu::CheckOptions base;
  base.reading.limits = reading.limits;
  const std::string name = reading.name.empty() ? "." : reading.name;
  shilu::CheckOptions options = shilu::options_for(settings(from), name, above(from, reading), std::move(base));
  options.reading.name = reading.name;
  if (options.messages != "en" && options.messages != "zh") {
    throw capi::Failure(SHILU_E_ARGUMENT, "messages: '" + options.messages + "' is none of en, zh");
  }
  return options;
}

}  // namespace

shilu_status shilu_check_options_init(shilu_check_options* options, size_t struct_size) {
  return capi::initialised(options, struct_size, shilu_check_options{});
}

shilu_status shilu_check(const char* bytes, size_t size, const shilu_check_options* options, shilu_findings** findings,
                         shilu_error** error) {
  if (findings != nullptr) *findings = nullptr;
  return capi::guarded(error, [&] {
    capi::need(findings, "findings");
    *findings = new shilu_findings(shilu::check(capi::taken_bytes(bytes, size), taken_check_options(options)));
  });
}
