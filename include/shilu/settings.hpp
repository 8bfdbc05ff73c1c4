// Settings of a folder of texts, `.shilu.yaml`: found, read, and turned into the options of a check.
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/check.hpp>

namespace shilu {

/// A settings file, or one that it names, that cannot be used. `what()` is `file:line:column: message`, or
/// `file: message` with line 0 when the file as a whole is meant.
class SHILU_API SettingsError : public std::runtime_error {
 public:
  SettingsError(const std::string& file, std::size_t line, std::size_t column, const std::string& message);
  std::size_t line() const { return line_; }      ///< counted from 1; 0: the whole file
  std::size_t column() const { return column_; }  ///< counted from 1, in bytes

 private:
  std::size_t line_;
  std::size_t column_;
};

/// What is said about texts. One layer upon another: a value replaces the one below; lexicons and ignored rules add to
/// those below; severities and styles replace those below word by word.
struct TextSettings {
  std::optional<std::string> language;
  std::optional<std::string> encoding;
  std::optional<std::string> messages;
  std::vector<std::string> lexicons;
  std::optional<std::vector<std::string>> select;
  std::vector<std::string> ignore;
  std::map<std::string, std::optional<Severity>> severity;  ///< nothing: off
  std::optional<Expectation> expect;
  std::optional<std::vector<std::string>> require;
  std::optional<std::vector<CastMember>> cast;
  HouseStyle style;
  std::optional<std::size_t> line_length;
};

/// Patterns of paths are relative to the folder of the settings. One without `/` means files and folders of that name
/// at any depth; one that means a folder means all that is in it.
using Paths = std::vector<std::string>;

struct SettingsLayer {
  Paths paths;  ///< none: all texts
  TextSettings texts;
};

struct SettingsSuppression {
  Paths paths;  ///< none: all texts
  Suppression suppression;
};

struct Settings {
  std::string path;                   ///< of the file
  bool root = false;                  ///< no settings are looked for further up; they are not anyway
  std::vector<SettingsLayer> layers;  ///< the lowest first: what is extended, the file's own, its overrides
  Paths exclude;
  std::vector<SettingsSuppression> suppress;
  std::string baseline;  ///< path of the file; empty: none
};

/// With all that the file extends. Paths in it are relative to it. Throws SettingsError.
SHILU_API Settings load_settings(const std::string& path);
/// The same for a file whose content is `yaml`.
SHILU_API Settings read_settings(std::string_view yaml, const std::string& path);

/// The nearest `.shilu.yaml` in the text's folder or above, no further up than a folder with `.git` in it. The text
/// need not exist. The path is relative where the text's is.
SHILU_API std::optional<std::string> find_settings(const std::string& text_path);

/// Finds and reads settings for many texts, each folder and file once. Not for several threads at once.
class SHILU_API SettingsFinder {
 public:
  SettingsFinder();
  ~SettingsFinder();
  SettingsFinder(const SettingsFinder&) = delete;
  SettingsFinder& operator=(const SettingsFinder&) = delete;

  /// Null where there are none. Throws SettingsError, every time that it is asked.
  std::shared_ptr<const Settings> find(const std::string& text_path);

 private:
  struct Known;
  std::unique_ptr<Known> known_;
};

/// `exclude` means it.
SHILU_API bool excluded(const Settings& settings, const std::string& text_path);

/// How a text is to be checked. The lowest layer is `base`, from which limits come; then the layers of the settings
/// that mean the text, in order; on top the command line. Suppressions that mean the text add to those of `base`.
SHILU_API CheckOptions options_for(const Settings& settings, const std::string& text_path,
                                   const TextSettings& command_line = {}, CheckOptions base = {});

}  // namespace shilu
