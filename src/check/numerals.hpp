// Numbers of questions, in the ways in which texts write them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace shilu::checker {

enum class NumeralScript : std::uint8_t { none, arabic, full_width, han, circled };

struct Numeral {
  int value = 0;
  NumeralScript script = NumeralScript::none;
  explicit operator bool() const { return script != NumeralScript::none; }
};

/// The whole text as a numeral up to 9999; none for anything else.
Numeral read_numeral(std::string_view text);

/// A value in a script; empty where the script cannot write it.
std::string write_numeral(int value, NumeralScript script);

}  // namespace shilu::checker
