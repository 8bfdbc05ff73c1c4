// Small changes of a text, and where they show afterwards.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "faults/fault.hpp"

namespace shilu::faults {

std::string replaced(std::string_view text, Span span, std::string_view with);

/// Several places at once, in order of the text.
std::string removed(std::string_view text, const std::vector<Span>& spans);

/// Line of an offset, counted from 1.
std::size_t line_of(std::string_view text, std::size_t offset);

/// The sample with one place changed; the finding is expected on the line where the change begins.
Mutant changed(const Sample& sample, Span span, std::string_view with);

/// The line of a place of the clean text, once `spans` have gone from it.
std::size_t line_without(const Sample& sample, std::size_t offset, const std::vector<Span>& spans);

/// Beginnings of characters in a span.
std::vector<std::size_t> characters(std::string_view text, Span span);

/// The character at an offset, as it is printed.
std::string_view character_at(std::string_view text, std::size_t offset);

bool is_han_at(std::string_view text, std::size_t offset);
bool is_han_before(std::string_view text, std::size_t offset);

}  // namespace shilu::faults
