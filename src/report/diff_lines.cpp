// Patience: lines that stand once in both versions hold them together, and what lies between is looked at again.
#include "report/diff_lines.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>
#include <utility>

namespace shilu::report {

namespace {

using Number = std::size_t;
using Numbers = std::vector<Number>;
using Pair = std::pair<std::size_t, std::size_t>;

/// Ranges of lines in both versions that have nothing outside them in common.
struct Open {
  Hunk lines;
  int depth = 0;
};

class Comparison {
 public:
  Comparison(Numbers before, Numbers after, std::size_t numbers)
      : before_(std::move(before)), after_(std::move(after)), counts_(numbers) {}

  std::vector<Hunk> run() {
    std::vector<Open> open{{{0, before_.size(), 0, after_.size()}, 0}};
    while (!open.empty()) {
      Open next = open.back();
      open.pop_back();
      Hunk& lines = next.lines;
      trim(lines);
      const auto removed = lines.before_end - lines.before_begin;
      const auto added = lines.after_end - lines.after_begin;
      if (removed == 0 && added == 0) continue;
      constexpr std::size_t small = 1u << 14;
      constexpr int deepest = 24;
      std::vector<Pair> common;
      if (removed > 0 && added > 0 && next.depth < deepest) common = anchors(lines);
      if (common.empty() && removed * added <= small) common = longest(lines);
      if (common.empty()) {
        hunks_.push_back(lines);
        continue;
      }
      split(lines, common, next.depth + 1, open);
    }
    std::sort(hunks_.begin(), hunks_.end(), [](const Hunk& a, const Hunk& b) {
      return a.before_begin < b.before_begin || (a.before_begin == b.before_begin && a.after_begin < b.after_begin);
    });
    return std::move(hunks_);
  }

 private:
  void trim(Hunk& lines) const {
    while (lines.before_begin < lines.before_end && lines.after_begin < lines.after_end &&
           before_[lines.before_begin] == after_[lines.after_begin]) {
      ++lines.before_begin;
      ++lines.after_begin;
    }
    while (lines.before_begin < lines.before_end && lines.after_begin < lines.after_end &&
           before_[lines.before_end - 1] == after_[lines.after_end - 1]) {
      --lines.before_end;
      --lines.after_end;
    }
  }

  /// Lines that stand once in each version here, the longest row of them that is in the same order in both.
  std::vector<Pair> anchors(const Hunk& lines) {
    for (auto i = lines.before_begin; i < lines.before_end; ++i) ++counts_[before_[i]].before;
    for (auto i = lines.after_begin; i < lines.after_end; ++i) {
      ++counts_[after_[i]].after;
      counts_[after_[i]].place = i;
    }
    std::vector<Pair> once;
    for (auto i = lines.before_begin; i < lines.before_end; ++i) {
      const auto& count = counts_[before_[i]];
      if (count.before == 1 && count.after == 1) once.emplace_back(i, count.place);
    }
    for (auto i = lines.before_begin; i < lines.before_end; ++i) counts_[before_[i]] = {};
    for (auto i = lines.after_begin; i < lines.after_end; ++i) counts_[after_[i]] = {};
    return rising(once);
  }

  /// The longest row of pairs whose second numbers rise.
  static std::vector<Pair> rising(const std::vector<Pair>& pairs) {
    std::vector<std::size_t> tops;  // by length, the pair with the least second number that ends such a row
    std::vector<std::size_t> previous(pairs.size());
    for (std::size_t i = 0; i < pairs.size(); ++i) {
      const auto top =
          std::lower_bound(tops.begin(), tops.end(), pairs[i].second,
                           [&](std::size_t each, std::size_t value) { return pairs[each].second < value; });
      previous[i] = top == tops.begin() ? i : *std::prev(top);
      if (top == tops.end()) {
        tops.push_back(i);
      } else {
        *top = i;
      }
    }
    std::vector<Pair> row(tops.size());
    for (std::size_t i = tops.empty() ? 0 : tops.back(), k = tops.size(); k > 0; i = previous[i]) row[--k] = pairs[i];
    return row;
  }

  /// The longest common subsequence of a few lines.
  std::vector<Pair> longest(const Hunk& lines) const {
    const auto rows = lines.before_end - lines.before_begin;
    const auto columns = lines.after_end - lines.after_begin;
    std::vector<std::size_t> best((rows + 1) * (columns + 1));
    const auto at = [&](std::size_t i, std::size_t j) -> std::size_t& { return best[i * (columns + 1) + j]; };
    const auto same = [&](std::size_t i, std::size_t j) {
      return before_[lines.before_begin + i] == after_[lines.after_begin + j];
    };
    for (auto i = rows; i-- > 0;) {
      for (auto j = columns; j-- > 0;)
        at(i, j) = same(i, j) ? at(i + 1, j + 1) + 1 : std::max(at(i + 1, j), at(i, j + 1));
    }
    std::vector<Pair> common;
    for (std::size_t i = 0, j = 0; i < rows && j < columns;) {
      if (same(i, j)) {
        common.emplace_back(lines.before_begin + i++, lines.after_begin + j++);
      } else {
        ++(at(i + 1, j) >= at(i, j + 1) ? i : j);
      }
    }
    return common;
  }

  static void split(const Hunk& lines, const std::vector<Pair>& common, int depth, std::vector<Open>& open) {
    Hunk gap{lines.before_begin, 0, lines.after_begin, 0};
    for (const auto& [before, after] : common) {
      gap.before_end = before;
      gap.after_end = after;
      open.push_back({gap, depth});
      gap.before_begin = before + 1;
      gap.after_begin = after + 1;
    }
    gap.before_end = lines.before_end;
    gap.after_end = lines.after_end;
    open.push_back({gap, depth});
  }

  struct Count {
    std::size_t before = 0;
    std::size_t after = 0;
    std::size_t place = 0;  ///< in the version after
  };
  Numbers before_;
  Numbers after_;
  std::vector<Count> counts_;
  std::vector<Hunk> hunks_;
};

}  // namespace

std::vector<Hunk> changed_lines(const std::vector<std::string_view>& before,
                                const std::vector<std::string_view>& after) {
  std::unordered_map<std::string_view, Number> known;
  const auto numbered = [&](const std::vector<std::string_view>& lines) {
    Numbers numbers;
    numbers.reserve(lines.size());
    for (const auto line : lines) numbers.push_back(known.emplace(line, known.size()).first->second);
    return numbers;
  };
  auto first = numbered(before);
  auto second = numbered(after);
  return Comparison(std::move(first), std::move(second), known.size()).run();
}

}  // namespace shilu::report
