// The settings of each text of a run: looked for, named, or none.
#pragma once

#include <map>
#include <memory>
#include <optional>
#include <string>

#include <shilu/settings.hpp>

#include "cli/inputs.hpp"
#include "cli/request.hpp"
#include "config/baseline.hpp"

namespace shilu::cli {

class CheckSettings {
 public:
  /// Throws SettingsError where the settings or baseline that the command line names cannot be used.
  explicit CheckSettings(const CheckRequest& request);

  /// What it takes to check a text.
  struct ForText {
    CheckOptions options;
    const config::Baseline* baseline = nullptr;  ///< null: none
    bool excluded = false;
  };
  /// Throws SettingsError for settings that were found and cannot be used.
  ForText of(const Input& input);

  /// Options for what is said about no text: those of the command line alone.
  const CheckOptions& general() const { return general_; }

 private:
  const config::Baseline* baseline_at(const std::string& path);

  const CheckRequest& request_;
  SettingsFinder finder_;
  std::shared_ptr<const Settings> named_;
  std::map<std::string, config::Baseline> baselines_;
  CheckOptions base_;
  CheckOptions general_;
};

}  // namespace shilu::cli
