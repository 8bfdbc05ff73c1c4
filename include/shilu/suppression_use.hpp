// Which suppressions of the settings silence nothing. That is a question to a whole run: one that helps a single text
// of a hundred is of use.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <tuple>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/check.hpp>

namespace shilu {

/// Collects over the texts of a run, in any order. Not for several threads at once.
class SHILU_API SuppressionUse {
 public:
  /// `checked` is what came of `options`, before any baseline.
  void add(const CheckOptions& options, const Checked& checked);

  /// For each settings file that has suppressions of no use, the file as a checked text whose findings say so, in order
  /// of their paths. Only those are judged of which the run can tell: written for one text that was checked, or
  /// standing in a file of, or below, one of the `folders`, of which all texts were checked. `options` say whether
  /// unused-suppression is wanted, how severe it is, and in which language.
  std::vector<Checked> unused(const std::vector<std::string>& folders, const CheckOptions& options) const;

 private:
  using Key = std::tuple<std::string, std::size_t, std::size_t>;  // file, line, column
  struct Seen {
    Suppression suppression;
    SuppressionState state = SuppressionState::not_judged;
  };
  std::map<Key, Seen> seen_;
};

}  // namespace shilu
