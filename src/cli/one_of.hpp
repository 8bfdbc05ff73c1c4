// The value of an option that takes one of a few words.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "cli/usage_error.hpp"
#include "text/suggest.hpp"

namespace shilu::cli {

/// What the word `value` means. Throws UnknownValue where it is none of the known ones.
template <typename T>
T one_of(const std::string& option, const std::string& value, const std::vector<std::pair<std::string, T>>& known) {
  std::vector<std::string> words;
  std::string all;
  for (const auto& [word, meaning] : known) {
    if (word == value) return meaning;
    words.push_back(word);
    all += (all.empty() ? "" : ", ") + word;
  }
  throw UnknownValue(option + ": unknown value '" + value + "'" + text::did_you_mean(value, words),
                     "Values: " + all + ".\n", words);
}

}  // namespace shilu::cli
