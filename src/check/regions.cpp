#include "check/regions.hpp"

#include <algorithm>

namespace shilu::checker {

namespace {

RegionKind kind_of(OtherKind kind) {
  switch (kind) {
    case OtherKind::lead:
    case OtherKind::prose: return RegionKind::prose;
    case OtherKind::field: return RegionKind::field;
    case OtherKind::chrome:
    case OtherKind::rule:
    case OtherKind::metadata: return RegionKind::foreign;
    default: return RegionKind::line;
  }
}

/// Prose, and lines without an empty one between them: a bracket may open in one and close in the next.
bool goes_on(const Subject& subject, const Region& before, const Region& region) {
  if (before.kind == RegionKind::prose && region.kind == RegionKind::prose) return true;
  const auto between = subject.piece({before.range.end, std::max(before.range.end, region.range.begin)});
  return std::count(between.begin(), between.end(), '\n') <= 1;
}

}  // namespace

Regions::Regions(const Subject& subject) {
  const auto add = [&](Range range, RegionKind kind, std::size_t owner) {
    if (!range.empty()) regions_.push_back({range, kind, owner});
  };
  // The turns have the lower numbers.
  for (std::size_t i = 0; i < subject.turns.size(); ++i) {
    const auto& view = subject.turns[i];
    add({view.whole.begin, view.behind.end}, RegionKind::label, i);
    auto from = view.behind.end;
    for (const auto& inside : view.turn->inside) {
      if (kind_of(inside.kind) != RegionKind::foreign) continue;
      const auto place = subject.decoded(inside.bytes);
      if (place.begin < from) continue;
      add({from, place.begin}, RegionKind::speech, i);
      add(place, RegionKind::foreign, i);
      from = place.end;
    }
    add({from, std::max(from, view.whole.end)}, RegionKind::speech, i);
  }
  for (const auto& other : subject.transcript.other) add(subject.decoded(other.bytes), kind_of(other.kind), 0);
  std::stable_sort(regions_.begin(), regions_.end(),
                   [](const Region& a, const Region& b) { return a.range.begin < b.range.begin; });
  auto owner = subject.turns.size();
  const Region* before = nullptr;
  for (auto& region : regions_) {
    const bool of_turn = region.kind == RegionKind::speech || region.kind == RegionKind::label || region.owner != 0;
    if (!of_turn) region.owner = before != nullptr && goes_on(subject, *before, region) ? owner : ++owner;
    before = &region;
  }
  if (regions_.empty()) regions_.push_back({{0, subject.text().size()}, RegionKind::prose, 0});
}

std::uint32_t Regions::at(std::size_t offset) const {
  const auto after =
      std::upper_bound(regions_.begin(), regions_.end(), offset,
                       [](std::size_t value, const Region& region) { return value < region.range.begin; });
  return after == regions_.begin() ? 0 : static_cast<std::uint32_t>(after - regions_.begin() - 1);
}

void Regions::assign(std::span<Sign> signs) const {
  if (signs.empty()) return;
  auto region = at(signs.front().at);
  for (auto& sign : signs) {
    while (region + 1 < regions_.size() && regions_[region + 1].range.begin <= sign.at) ++region;
    sign.region = region;
  }
}

}  // namespace shilu::checker
