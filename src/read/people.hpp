// The cast: who takes part, by every name, title and label that the text gives.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include <shilu/transcript.hpp>

#include "lexicon/lexicon.hpp"
#include "read/who.hpp"

namespace shilu::read {

/// How a person became known, best first.
enum class Origin : std::uint8_t { roster, lead, metadata, title, label };
const char* to_string(Origin origin);

struct Person {
  std::string name;
  std::string title;
  std::string outlet;
  Role role = Role::unknown;
  Origin origin = Origin::label;
  std::vector<std::string> labels;
  std::uint32_t first = 0;   ///< offset of the first mention
  bool heard = false;        ///< has a turn
  bool interviews = false;   ///< moderates by asking
  bool presenter = false;    ///< the only one under the first key of the cast: 发布人：, 발표자 :
  bool office_only = false;  ///< name is an office: 대통령, THE PRESIDENT
};

class People {
 public:
  static constexpr int nobody = -1;
  /// Among more people than this only whole names are matched: no conference has so many, a crafted text may.
  static constexpr std::size_t crowd = 400;

  const std::vector<Person>& all() const { return people_; }
  /// Names change through rename, so that they are found again.
  Person& operator[](int index) { return people_[static_cast<std::size_t>(index)]; }
  const Person& operator[](int index) const { return people_[static_cast<std::size_t>(index)]; }
  int size() const { return static_cast<int>(people_.size()); }

  /// Adds a person, or completes the one of the same name. Returns the index.
  int add(const Person& person);
  void rename(int index, std::string name);
  /// Whom a label means among those known; nobody where none or several fit.
  int find(const Who& who, const lexicon::Lexicon& lexicon) const;
  int find_name(std::string_view name) const;
  /// The only person of a role, or nobody.
  int only(Role role) const;

 private:
  int find_latin(const Who& who) const;
  int find_family(const Who& who, const lexicon::Lexicon& lexicon) const;
  int find_office(const Who& who, const lexicon::Lexicon& lexicon) const;

  std::vector<Person> people_;
  std::unordered_map<std::string, int> by_name_;    // folded; the first of a name
  std::unordered_map<std::string, int> by_outlet_;  // reporters without a name
};

/// True where two titles can mean one office: one ends with the other, or shares its last word.
bool same_office(std::string_view full, std::string_view printed, const lexicon::Lexicon& lexicon);

}  // namespace shilu::read
