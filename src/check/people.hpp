// The participants as the rules about names see them.
#pragma once

#include <string_view>
#include <vector>

#include "check/subject.hpp"

namespace shilu::checker {

struct PersonView {
  const Participant* participant = nullptr;
  bool announced = false;              ///< by the roster, the lead or the settings
  const CastMember* member = nullptr;  ///< of the settings' cast
  std::size_t turns = 0;
  const TurnView* first = nullptr;  ///< first labelled turn
};

/// One for each participant of the transcript, in its order.
std::vector<PersonView> people_of(const Subject& s);

/// How many of those who speak are announced: most of them, the one who says nearly all, or few. A list that names most
/// of them means to name all.
enum class Announced : unsigned char { few, main, most };
Announced how_announced(const std::vector<PersonView>& people);

/// The member of the settings' cast that has this name or label; null where there is none.
const CastMember* member_named(const CheckOptions& options, const Participant& participant);

/// A personal name, not an office: 林越, Jane Doe. Han names have two to four characters.
bool is_personal_name(const Subject& s, std::string_view name);

/// Name and label are written in Han characters, kana or Hangul throughout.
bool is_east_asian(std::string_view text);

/// Names without the blanks inside: 华 亮 is 华亮.
std::string squeezed(std::string_view name);

}  // namespace shilu::checker
