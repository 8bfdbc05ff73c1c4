// The values of a YAML file as what they must be, or an error at their place.
#include "yaml/values.hpp"

#include <algorithm>
#include <charconv>

#include "yaml/mapping.hpp"

namespace shilu::yaml {

void wrong_kind(const Document& document, const YAML::Node& node, std::string_view expected) {
  document.fail(document.offset(node), "expected " + std::string(expected) + ", found " + std::string(kind(node)));
}

std::string word(const Document& document, const YAML::Node& node) {
  if (!node.IsScalar()) wrong_kind(document, node, "a word");
  const std::string& text = node.Scalar();
  if (text.find_first_not_of(" \t\r\n") == std::string::npos) document.fail(document.offset(node), "empty word");
  return text;
}

std::size_t choice(const Document& document, const YAML::Node& node, const std::vector<std::string_view>& known) {
  const std::string value = word(document, node);
  const auto found = std::find(known.begin(), known.end(), value);
  if (found == known.end()) document.fail(document.offset(node), unknown("value", value, known));
  return static_cast<std::size_t>(found - known.begin());
}

bool flag(const Document& document, const YAML::Node& node) { return choice(document, node, {"false", "true"}) == 1; }

std::size_t number(const Document& document, const YAML::Node& node, std::size_t least) {
  const std::string value = word(document, node);
  std::size_t result = 0;
  const char* const end = value.data() + value.size();
  const auto [last, error] = std::from_chars(value.data(), end, result);
  if (error == std::errc() && last == end && result >= least) return result;
  document.fail(document.offset(node),
                "expected a whole number of at least " + std::to_string(least) + ", found " + quote(value));
}

void each(const YAML::Node& node, const std::function<void(const YAML::Node& item)>& take) {
  if (node.IsNull()) return;
  if (!node.IsSequence()) return take(node);
  for (const YAML::Node& item : node) take(item);
}

std::vector<std::string> words(const Document& document, const YAML::Node& node) {
  if (node.IsMap()) wrong_kind(document, node, "a list of words");
  std::vector<std::string> result;
  each(node, [&](const YAML::Node& item) { result.push_back(word(document, item)); });
  return result;
}

}  // namespace shilu::yaml
