// Where the settings of a text are: the nearest on the way up.
#include <shilu/settings.hpp>

#include <filesystem>
#include <map>

namespace shilu {

namespace {

namespace fs = std::filesystem;

constexpr const char* name = ".shilu.yaml";

fs::path folder_of(const std::string& text_path) { return fs::absolute(text_path).lexically_normal().parent_path(); }

bool has_settings(const fs::path& folder) {
  std::error_code ignored;
  return fs::is_regular_file(folder / name, ignored);
}

/// The top of a repository, or of all folders.
bool is_top(const fs::path& folder) {
  std::error_code ignored;
  return folder == folder.parent_path() || fs::exists(folder / ".git", ignored);
}

/// As one would write it from here, where the text was named so.
std::string shown(const fs::path& found, const std::string& text_path) {
  return fs::path(text_path).is_absolute() ? found.string() : found.lexically_proximate(fs::current_path()).string();
}

}  // namespace

std::optional<std::string> find_settings(const std::string& text_path) {
  for (auto folder = folder_of(text_path);; folder = folder.parent_path()) {
    if (has_settings(folder)) return shown(folder / name, text_path);
    if (is_top(folder)) return std::nullopt;
  }
}

struct SettingsFinder::Known {
  std::map<fs::path, std::optional<fs::path>> files;  ///< by folder
  std::map<fs::path, std::shared_ptr<const Settings>> settings;

  const std::optional<fs::path>& file_for(const fs::path& folder) {
    if (const auto known = files.find(folder); known != files.end()) return known->second;
    std::optional<fs::path> found;
    if (has_settings(folder)) {
      found = folder / name;
    } else if (!is_top(folder)) {
      found = file_for(folder.parent_path());
    }
    return files.emplace(folder, std::move(found)).first->second;
  }
};

SettingsFinder::SettingsFinder() : known_(std::make_unique<Known>()) {}
SettingsFinder::~SettingsFinder() = default;

std::shared_ptr<const Settings> SettingsFinder::find(const std::string& text_path) {
  const auto& file = known_->file_for(folder_of(text_path));
  if (!file) return nullptr;
  auto& settings = known_->settings[*file];
  if (!settings) settings = std::make_shared<const Settings>(load_settings(shown(*file, text_path)));
  return settings;
}

}  // namespace shilu
