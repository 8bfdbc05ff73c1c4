// Whoever the lead lists among people who speak, or as attending, is meant to speak, though no turn is theirs.
#include <algorithm>
#include <array>

#include "read/case.hpp"
#include "read/cast.hpp"
#include "read/lead.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

namespace {

using lexicon::bit;
using lexicon::Category;

constexpr std::size_t lead_lines = 60;    // filled lines from the top
constexpr std::size_t lead_bytes = 4096;  // of each of them

/// Nothing but a joint, an honorific and the second one's office stands between two names of one list.
bool is_one_list(std::string_view between, std::string_view title, const lexicon::Lexicon& lexicon) {
  between = text::trim(between);
  if (const auto honorific = lexicon.longest_prefix(text::fold(between), bit(Category::honorific_after)))
    between = text::trim(between.substr(honorific.length));
  if (!between.ends_with(title)) return false;
  between = text::trim(between.substr(0, between.size() - title.size()));
  constexpr std::array<std::string_view, 9> joints{"、", "，", ",", "；", "和", "与", "及", "以及", "與"};
  return std::find(joints.begin(), joints.end(), between) != joints.end();
}

class Lists {
 public:
  explicit Lists(Case& c) : c_(c) {}

  void run() {
    std::size_t seen = 0;
    for (std::size_t i = 0; i < c_.scan.segments.size() && seen < lead_lines; ++i) {
      const auto& segment = c_.scan.segments[i];
      if (segment.text.begin >= c_.first_label) return;
      if (segment.text.empty() || c_.lines[i].kind != LineKind::text) continue;
      ++seen;
      read(text::head(c_.piece(segment), lead_bytes));
    }
  }

 private:
  void read(std::string_view line) {
    const auto mentions = titled_names(line, c_.lexicon);
    for (std::size_t first = 0; first < mentions.size();) {
      auto last = first + 1;
      while (last < mentions.size() && joined(line, mentions[last - 1], mentions[last])) ++last;
      settle(line, {mentions.begin() + static_cast<std::ptrdiff_t>(first),
                    mentions.begin() + static_cast<std::ptrdiff_t>(last)});
      first = last;
    }
  }

  bool joined(std::string_view line, const Mention& a, const Mention& b) const {
    const auto end = a.at + a.name.size();
    return end < b.at && is_one_list(line.substr(end, b.at - end), b.title, c_.lexicon);
  }

  void settle(std::string_view line, const std::vector<Mention>& list) {
    const auto speaks = [&](const Mention& mention) {
      const int index = c_.people.find_name(squeeze(mention.name));
      return index != People::nobody && c_.people[index].heard && c_.people[index].role == Role::speaker;
    };
    const auto& last = list.back();
    const auto behind = text::fold(text::head(line.substr(last.at + last.name.size()), 48));
    const bool attend = static_cast<bool>(c_.lexicon.longest_prefix(behind, bit(Category::verb_attend)));
    if (!attend && std::none_of(list.begin(), list.end(), speaks)) return;
    for (const auto& mention : list) {
      const int index = c_.people.find_name(squeeze(mention.name));
      if (index == People::nobody) continue;
      auto& person = c_.people[index];
      if (!person.heard && person.origin == Origin::lead && person.role == Role::unknown) person.role = Role::speaker;
    }
  }

  Case& c_;
};

}  // namespace

void read_announced(Case& c) { Lists(c).run(); }

}  // namespace shilu::read
