// Layers of settings, one upon the other, down to the options of a check.
#include <shilu/rules.hpp>

#include "config/paths.hpp"
#include "text/fold.hpp"

namespace shilu {

namespace {

template <typename T>
void replace(std::optional<T>& below, const std::optional<T>& above) {
  if (above) below = above;
}

void replace(std::string& below, const std::string& above) {
  if (!above.empty()) below = above;
}

void add(std::vector<std::string>& below, const std::vector<std::string>& above) {
  below.insert(below.end(), above.begin(), above.end());
}

void lay(TextSettings& below, const TextSettings& above) {
  replace(below.language, above.language);
  replace(below.encoding, above.encoding);
  replace(below.messages, above.messages);
  add(below.lexicons, above.lexicons);
  replace(below.select, above.select);
  add(below.ignore, above.ignore);
  for (const auto& [word, severity] : above.severity) below.severity[word] = severity;
  replace(below.expect, above.expect);
  replace(below.require, above.require);
  replace(below.cast, above.cast);
  replace(below.style.colon, above.style.colon);
  replace(below.style.label, above.style.label);
  replace(below.style.numbering, above.style.numbering);
  replace(below.line_length, above.line_length);
}

/// How closely a word names a rule; 0 where it does not. The word of the whole rule outweighs beginnings of its code.
std::size_t closeness(const std::string& word, const RuleInfo& rule) {
  if (find_rule(word) == &rule) return 100;
  if (word == "all") return 1;
  const auto folded = text::fold(word);
  return folded.size() > 2 && text::fold(rule.code).starts_with(folded) ? folded.size() : 0;
}

/// A rule is off where the word that names it most closely says so.
void set_severities(const TextSettings& texts, CheckOptions& options) {
  for (const auto& rule : rules()) {
    std::size_t closest = 0;
    bool off = false;
    for (const auto& [word, severity] : texts.severity) {
      const auto near = closeness(word, rule);
      if (near <= closest) continue;
      closest = near;
      off = !severity;
    }
    if (off) options.ignore.emplace_back(rule.code);
  }
  for (const auto& [word, severity] : texts.severity) {
    if (severity) options.severity[word] = *severity;
  }
}

template <typename T>
void set(T& option, const std::optional<T>& value) {
  if (value) option = *value;
}

void write(const TextSettings& texts, CheckOptions& options) {
  set(options.reading.language, texts.language);
  set(options.reading.encoding, texts.encoding);
  set(options.messages, texts.messages);
  add(options.reading.lexicons, texts.lexicons);
  set(options.select, texts.select);
  add(options.ignore, texts.ignore);
  set_severities(texts, options);
  set(options.expect, texts.expect);
  set(options.require, texts.require);
  set(options.cast, texts.cast);
  replace(options.style.colon, texts.style.colon);
  replace(options.style.label, texts.style.label);
  replace(options.style.numbering, texts.style.numbering);
  set(options.line_length, texts.line_length);
}

}  // namespace

bool excluded(const Settings& settings, const std::string& text_path) {
  return config::mean(settings.exclude, config::path_below(settings.path, text_path));
}

CheckOptions options_for(const Settings& settings, const std::string& text_path, const TextSettings& command_line,
                         CheckOptions base) {
  const auto path = config::path_below(settings.path, text_path);
  TextSettings texts;
  for (const auto& layer : settings.layers) {
    if (layer.paths.empty() || config::mean(layer.paths, path)) lay(texts, layer.texts);
  }
  lay(texts, command_line);
  write(texts, base);
  for (const auto& [paths, suppression] : settings.suppress) {
    if (!paths.empty() && !config::mean(paths, path)) continue;
    base.suppressions.push_back(suppression);
    base.suppressions.back().one_text = config::mean_only(paths, path);
  }
  return base;
}

}  // namespace shilu
