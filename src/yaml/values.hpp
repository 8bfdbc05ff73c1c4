// The values of a YAML file as what they must be, or an error at their place.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "yaml/document.hpp"

namespace shilu::yaml {

/// `expected a list, found a mapping`.
[[noreturn]] void wrong_kind(const Document& document, const YAML::Node& node, std::string_view expected);

/// A scalar that is not empty.
std::string word(const Document& document, const YAML::Node& node);
/// One of these.
std::size_t choice(const Document& document, const YAML::Node& node, const std::vector<std::string_view>& known);
bool flag(const Document& document, const YAML::Node& node);
std::size_t number(const Document& document, const YAML::Node& node, std::size_t least);

/// Each item of a list. A key without anything is an empty list, and one word a list of one.
void each(const YAML::Node& node, const std::function<void(const YAML::Node& item)>& take);
std::vector<std::string> words(const Document& document, const YAML::Node& node);

}  // namespace shilu::yaml
