// Who can be the speaker in a paragraph of Chinese prose: names, pronouns, 该负责人, offices without a name.
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "read/reported.hpp"

namespace shilu::read {

enum class Form : std::uint8_t { name, pronoun, stand_in };

struct Subject {
  std::size_t begin = 0;
  std::size_t end = 0;
  int person = People::nobody;
  Form form = Form::name;
};

/// The word at `at` of a short list; 0 where there is none.
template <std::size_t N>
std::size_t word_at(std::string_view text, std::size_t at, const std::array<std::string_view, N>& words) {
  for (const auto word : words) {
    if (text.compare(at, word.size(), word) == 0) return word.size();
  }
  return 0;
}

/// True at the beginning of the text, and behind a sign that parts clauses.
bool begins_clause(std::string_view text, std::size_t at);

struct Subjects {
  std::vector<Subject> known;  ///< in order of the text
  std::vector<Subject> roles;  ///< 省科技厅相关负责人: persons only once they are said to speak
};

/// People who are not known yet, and stand right before a verb of saying, are added to the case.
Subjects find_subjects(Case& c, const Prose& prose);

}  // namespace shilu::read
