// Whether somebody gives others the floor.
#pragma once

#include <string_view>

#include "check/subject.hpp"

namespace shilu::checker {

/// 下面请大家提问, 现在进入提问环节: calls for a question, anywhere in the text.
bool calls_for_question(const Subject& s, std::string_view text);

/// The last clause of a paragraph: 下面，请张局长介绍情况。 gives the floor in what follows the comma.
std::string_view last_clause(std::string_view text);

/// 下面请张局长介绍情况. The clause hands over to somebody.
bool hands_over(const Subject& s, std::string_view clause);

/// Without the punctuation that ends it.
std::string_view without_stop(std::string_view text);

}  // namespace shilu::checker
