// The few words that a report says by itself, in the languages of the messages.
#pragma once

#include <string>
#include <string_view>

#include <shilu/finding.hpp>

namespace shilu::report {

/// `safe_fix`, `unsafe_fix` and `more` are patterns of fmt with one argument.
struct Words {
  std::string_view error;
  std::string_view warning;
  std::string_view note;
  std::string_view help;        ///< before the advice
  std::string_view remark;      ///< before what is no advice
  std::string_view safe_fix;    ///< what it does
  std::string_view unsafe_fix;  ///< what it does
  std::string_view join;        ///< between message and advice on one line
  std::string_view more;        ///< how many findings GitHub does not show
  std::string_view bad;         ///< heading of a bad example
  std::string_view good;        ///< heading of a good example

  std::string_view of(Severity severity) const;
};

/// Those of a language, `en` or `zh`.
const Words& words(std::string_view language);

/// Message and advice on one line.
std::string sentence(const Finding& finding, const Words& words);

}  // namespace shilu::report
