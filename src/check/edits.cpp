// A set of replacements in one text that do not get into each other's way.
#include "check/edits.hpp"

#include <algorithm>
#include <iterator>

namespace shilu::checker {

namespace {

bool same(const Edit& a, const Edit& b) {
  return a.bytes == b.bytes && a.text == b.text && a.replacement == b.replacement;
}

}  // namespace

/// Two that begin at one place are never both done, not even where one only inserts: which comes first is not known.
bool Edits::fits(const Edit& edit) const {
  const auto after = taken_.lower_bound(edit.bytes.begin);
  if (after != taken_.end()) {
    const auto& next = after->second.edit.bytes;
    if (next.begin == edit.bytes.begin || next.begin < edit.bytes.end) return same(after->second.edit, edit);
  }
  return after == taken_.begin() || std::prev(after)->second.edit.bytes.end <= edit.bytes.begin;
}

bool Edits::take(const std::vector<Encoded>& edits) {
  if (!std::all_of(edits.begin(), edits.end(), [this](const Encoded& each) { return fits(each.edit); })) return false;
  for (const auto& each : edits) taken_.emplace(each.edit.bytes.begin, each);
  return true;
}

std::string Edits::bytes(std::string_view original) const {
  std::string result;
  std::size_t at = 0;
  for (const auto& [begin, each] : taken_) {
    result.append(original.substr(at, begin - at)).append(each.bytes);
    at = each.edit.bytes.end;
  }
  return result.append(original.substr(at));
}

std::string Edits::text(std::string_view original) const {
  std::string result;
  std::size_t at = 0;
  for (const auto& [begin, each] : taken_) {
    result.append(original.substr(at, each.edit.text.begin - at)).append(each.edit.replacement);
    at = each.edit.text.end;
  }
  return result.append(original.substr(at));
}

}  // namespace shilu::checker
