#include "cli/check_settings.hpp"

#include <filesystem>

#include "cli/message_language.hpp"

namespace shilu::cli {

CheckSettings::CheckSettings(const CheckRequest& request) : request_(request) {
  base_.reading.limits = request.limits;
  base_.messages = message_language();
  general_ = options_for(Settings{}, ".", request.settings, base_);
  if (!request.config.empty()) named_ = std::make_shared<const Settings>(load_settings(request.config));
  if (!request.baseline.empty()) baseline_at(request.baseline);
}

const config::Baseline* CheckSettings::baseline_at(const std::string& path) {
  auto found = baselines_.find(path);
  if (found == baselines_.end()) found = baselines_.emplace(path, config::Baseline::load(path)).first;
  return &found->second;
}

CheckSettings::ForText CheckSettings::of(const Input& input) {
  std::shared_ptr<const Settings> settings = named_;
  if (settings == nullptr && !request_.isolated) settings = finder_.find(input.name);
  if (settings == nullptr) settings = std::make_shared<const Settings>();
  ForText result;
  result.options = options_for(*settings, input.name, request_.settings, base_);
  result.options.reading.name = std::filesystem::path(input.name).filename().native();
  // A file that is named is meant, whatever the settings exclude.
  result.excluded = (!input.named || request_.force_exclude) && excluded(*settings, input.name);
  const std::string& baseline = request_.baseline.empty() ? settings->baseline : request_.baseline;
  if (!baseline.empty() && request_.write_baseline.empty()) result.baseline = baseline_at(baseline);
  return result;
}

}  // namespace shilu::cli
