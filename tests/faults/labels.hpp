// What the families that change labels ask about them.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "faults/sample.hpp"

namespace shilu::faults {

using TurnTest = std::function<bool(const TurnAt&)>;

/// Labelled turns for which the test holds.
std::vector<const TurnAt*> labelled(const Sample& sample, const TurnTest& test);

/// All labelled turns of a person.
std::vector<const TurnAt*> turns_of(const Sample& sample, const Participant* person);

/// The colon behind the label, where the sign is one; empty elsewhere.
Span colon_of(const Sample& sample, const TurnAt& turn);

/// Han, kana or Hangul throughout.
bool is_asian(std::string_view text);
bool is_han(std::string_view text);

/// True where another turn has the same label.
bool is_used_elsewhere(const Sample& sample, const TurnAt& turn);

/// The label as printed without brackets or signs before it, on a line of its own or followed by a colon.
bool is_plain(const Sample& sample, const TurnAt& turn);

}  // namespace shilu::faults
