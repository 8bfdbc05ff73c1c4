// How far apart two words are, to guess what a misspelt one was meant to be.
#pragma once

#include <cstddef>
#include <span>
#include <string_view>

namespace shilu::text {

/// The number of characters to insert, delete or replace to make one of the other (Levenshtein).
/// Texts that are not UTF-8 are taken byte by byte.
std::size_t edit_distance(std::string_view a, std::string_view b);

/// The candidate nearest to the word, the first of several; empty where none is near enough to be meant:
/// within a third of the word's characters, or within two of them for short words.
std::string_view nearest(std::string_view word, std::span<const std::string_view> candidates);

}  // namespace shilu::text
