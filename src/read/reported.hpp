// Reported speech in prose: what the steps that look for it share.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "read/case.hpp"

namespace shilu::read {

/// A stretch inside quotation marks, the marks included.
struct Quotation {
  std::size_t begin = 0;
  std::size_t end = 0;
  bool closed = true;
};

/// People by the last word of their names, where names are written in words.
class LastNames {
 public:
  /// Takes in whoever came since the last time.
  void update(const People& people);
  /// The only person whose last name is that of `name`; nobody where none or several are.
  int find(std::string_view name) const;

 private:
  std::unordered_map<std::string, int> people_;  ///< nobody: several
  int known_ = 0;
};

/// One paragraph of prose.
struct Prose {
  std::string_view text;
  std::string folded;
  std::vector<Quotation> quotations;
  std::uint32_t segment = 0;
  LastNames* names = nullptr;

  /// The quotation in which an offset stands; null outside.
  const Quotation* quotation_at(std::size_t offset) const;
};

/// The quotations of a paragraph, the outermost only.
std::vector<Quotation> find_quotations(std::string_view text);

/// The last verb of saying between two offsets, outside of quotations.
struct Verb {
  std::size_t begin = 0;
  std::size_t length = 0;  ///< 0: there is none
};
Verb last_verb(const Case& c, const Prose& prose, std::size_t begin, std::size_t end);

/// Bytes of the word of a category at `at`; 0 where there is none.
std::size_t word_at(const Case& c, const Prose& prose, std::size_t at, std::size_t end, lexicon::Category category);

/// Takes in somebody whom the prose names at an offset; who that is, known before or not. Nobody in a record: it has
/// its people in its labels and its roster. `office_only`: the name is what somebody is, 市产业振兴课负责人.
int add_speaker(Case& c, const Prose& prose, std::size_t at, std::string_view name, std::string_view title,
                bool office_only);

/// Speech that the prose ascribes to somebody.
struct Attribution {
  std::size_t at = 0;   ///< offset of the verb
  std::size_t end = 0;  ///< behind the verb and its sign
  std::string_view verb;
  int person = People::nobody;
  bool behind = false;  ///< the speech stands before: “…”张三说。
};

/// Where speech is ascribed in a paragraph, in order. `last`: who was heard last, for pronouns.
std::vector<Attribution> attribute_han(Case& c, const Prose& prose, int last);
std::vector<Attribution> attribute_latin(Case& c, const Prose& prose, int last);
std::vector<Attribution> attribute_japanese(Case& c, const Prose& prose, int last);
std::vector<Attribution> attribute_korean(Case& c, const Prose& prose, int last);

}  // namespace shilu::read
