// The list `suppress` of a settings file: what is meant to be there, and why.
#include "config/suppress_keys.hpp"

#include "yaml/mapping.hpp"
#include "yaml/values.hpp"

namespace shilu::config {

namespace {

/// Fails at the word that is no rule.
std::vector<std::string> rules_of(const File& file, const YAML::Node& node) {
  auto all = yaml::words(file.document, node);
  yaml::each(node, [&](const YAML::Node& item) {
    CheckOptions options;
    options.suppressions.emplace_back();
    options.suppressions.back().rules = {item.Scalar()};
    options.suppressions.back().origin = "suppress";
    file.hold(item, options);
  });
  return all;
}

SettingsSuppression suppression_of(const File& file, const YAML::Node& node) {
  const auto& document = file.document;
  SettingsSuppression result;
  auto& suppression = result.suppression;
  const auto rules = [&](const YAML::Node& value) {
    if (!suppression.rules.empty()) file.fail(value, "'rule' and 'rules' in one suppression");
    suppression.rules = rules_of(file, value);
  };
  yaml::read_mapping(document, node,
                     {{"rules", rules},
                      {"rule", rules},
                      {"paths", [&](const auto& value) { result.paths = file.patterns_of(value); }},
                      {"turn", [&](const auto& value) { suppression.turn = yaml::word(document, value); }},
                      {"line", [&](const auto& value) { suppression.line = yaml::number(document, value, 1); }},
                      {"text", [&](const auto& value) { suppression.text = yaml::word(document, value); }},
                      {"reason", [&](const auto& value) { suppression.reason = yaml::word(document, value); }}});
  if (suppression.rules.empty()) file.fail(node, "missing key 'rules'");
  if (suppression.reason.empty()) file.fail(node, "missing key 'reason': say why this is meant to be there");
  const auto place = document.place(document.offset(node));
  suppression.file = file.path;
  suppression.file_line = place.line;
  suppression.file_column = place.column;
  suppression.origin = file.path + ':' + std::to_string(place.line);
  return result;
}

}  // namespace

std::vector<SettingsSuppression> read_suppressions(const File& file, const YAML::Node& node) {
  if (!node.IsSequence() && !node.IsNull()) yaml::wrong_kind(file.document, node, "a list of suppressions");
  std::vector<SettingsSuppression> all;
  yaml::each(node, [&](const YAML::Node& item) { all.push_back(suppression_of(file, item)); });
  return all;
}

}  // namespace shilu::config
