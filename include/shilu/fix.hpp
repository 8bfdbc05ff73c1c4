// Mends a text by the fixes of its findings, in its own encoding.
#pragma once

#include <cstddef>
#include <functional>
#include <string>
#include <string_view>

#include <shilu/api.hpp>
#include <shilu/check.hpp>
#include <shilu/finding.hpp>

namespace shilu {

struct Fixed {
  std::string bytes;
  std::size_t applied = 0;  ///< fixes
  std::size_t left = 0;     ///< of those asked for: they overlap others, or the encoding lacks a character of theirs
};

/// `original` is what was checked. A fix is applied whole or not at all; of two that overlap the first is; two that do
/// the same at a place both are. Everything else stays byte for byte. `unsafe`: those as well.
SHILU_API Fixed fix(std::string_view original, const Checked& checked, bool unsafe);

struct FixedText {
  std::string bytes;
  Checked checked;          ///< of `bytes`: what is still found
  std::size_t applied = 0;  ///< fixes of all rounds
  std::size_t left = 0;     ///< after the last round
  bool stable = true;       ///< false: ten rounds were not enough
};

/// Checks and mends until nothing is left that a fix can do, so that to fix the result again changes nothing.
/// `after_check` may take findings away before they are mended, such as those of a baseline.
SHILU_API FixedText fix_until_stable(std::string bytes, const CheckOptions& options, bool unsafe,
                                     const std::function<void(Checked&)>& after_check = {});

}  // namespace shilu
