// Reported speech in Chinese prose: X表示，… / “…”X说。 / 他强调，… / 省科技厅相关负责人介绍，…
#include <algorithm>
#include <array>
#include <string>
#include <utility>

#include "read/han_subjects.hpp"
#include "read/reported.hpp"
#include "read/scan_attribution.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::size_t most_between = 150;       // bytes between speaker and verb
constexpr std::size_t most_adverb = 12;         // bytes between a speaker and a verb that no sign follows
constexpr std::size_t shortest_quotation = 30;  // bytes: “十四五” is shorter

constexpr std::array<std::string_view, 6> clause_verbs{"强调", "強調", "认为", "認為", "指出", "透露"};
/// Behind a person these make of it an object, or the owner of something else.
constexpr std::array<std::string_view, 12> before_object{"对", "對", "向", "与", "與", "为",
                                                         "為", "被", "由", "请", "請", "和"};

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view signs = U"。！!？?；;";
  return signs.find(c) != std::u32string_view::npos;
}

class Finder {
 public:
  Finder(Case& c, const Prose& prose, int last) : c_(c), prose_(prose), text_(prose.text), last_(last) {
    auto found = find_subjects(c, prose);
    subjects_ = std::move(found.known);
    roles_ = std::move(found.roles);
  }

  std::vector<Attribution> run() {
    std::vector<Attribution> found;
    for (std::size_t at = 0; at < text_.size(); at += text::decode_at(text_, at).length) {
      VerbTail tail;
      const bool has_sign = match_verb_tail(text_, prose_.folded, at, c_.lexicon, tail);
      if (!has_sign && !takes_clause(at, tail)) continue;
      const auto end = at + tail.length;
      if (names_term(end)) continue;
      const auto* subject = subject_of(at);
      if (subject == nullptr) continue;
      if (!has_sign && at - subject->end > most_adverb) continue;
      const int person = person_of(*subject);
      if (person == People::nobody) continue;
      const bool quoted_before = quotation_ends_before(subject->begin);
      if (tail.ends && !quoted_before) continue;
      found.push_back({at, end, text_.substr(at, tail.verb), person, quoted_before && tail.ends});
      last_ = person;
    }
    find_remarks(found);
    std::sort(found.begin(), found.end(), [](const Attribution& a, const Attribution& b) { return a.at < b.at; });
    return found;
  }

 private:
  /// 他再次强调要…: what is said follows these verbs without a sign.
  bool takes_clause(std::size_t at, VerbTail& tail) const {
    const auto length = word_at(text_, at, clause_verbs);
    if (length == 0 || at + length >= text_.size() || !text::is_han(text::decode_at(text_, at + length).value))
      return false;
    if (text_.compare(at + length, 3, "的") == 0) return false;
    tail = {length, length, false};
    return true;
  }

  /// 介绍“十四五”以来…: what is quoted is a term.
  bool names_term(std::size_t at) const {
    const auto* quotation = prose_.quotation_at(at);
    if (quotation == nullptr || quotation->begin != at || !quotation->closed) return false;
    constexpr std::u32string_view signs = U"，,：:、";
    if (signs.find(text::decode_before(text_, at).value) != std::u32string_view::npos) return false;
    return quotation->end - quotation->begin < shortest_quotation;
  }

  /// Whom a verb at `at` has for its subject.
  const Subject* subject_of(std::size_t at) {
    const auto* quotation = prose_.quotation_at(at);
    const Subject* best = nullptr;
    for (auto subject = subjects_.rbegin(); subject != subjects_.rend(); ++subject) {
      if (subject->end > at) continue;
      if (at - subject->end > most_between) break;
      if (!fits(*subject, at, quotation)) continue;
      best = &*subject;
      break;
    }
    for (const auto& role : roles_) {
      if (role.end > at || at - role.end > most_between || !fits(role, at, quotation)) continue;
      if (c_.kind == DocumentKind::transcript || (best != nullptr && best->begin > role.begin)) continue;
      const auto name = text_.substr(role.begin, role.end - role.begin);
      found_role_ = {role.begin, role.end, add_speaker(c_, prose_, role.begin, name, {}, true), Form::name};
      best = &found_role_;
    }
    return best;
  }

  bool fits(const Subject& subject, std::size_t at, const Quotation* quotation) const {
    // What is quoted may quote in its turn, by a full name.
    if (prose_.quotation_at(subject.begin) != quotation) return false;
    if (quotation != nullptr && subject.form != Form::name) return false;
    const auto before = text_.substr(0, subject.begin);
    for (const auto word : before_object) {
      if (before.ends_with(word) && !begins_clause(text_, subject.begin)) return false;
    }
    const auto between = text_.substr(subject.end, at - subject.end);
    if (between.size() > most_between) return false;
    if (between.starts_with("的") || between.starts_with("、") || between.starts_with("们")) return false;
    std::size_t commas = 0;
    std::size_t last_comma = 0;
    for (std::size_t i = 0; i < between.size();) {
      const auto c = text::decode_at(between, i);
      const bool hidden = prose_.quotation_at(subject.end + i) != quotation;
      if (!hidden && ends_sentence(c.value)) return false;
      if (!hidden && (c.value == U'：' || c.value == U':')) return false;
      if (!hidden && (c.value == U'，' || c.value == U',')) {
        ++commas;
        last_comma = i + c.length;
      }
      i += c.length;
    }
    if (quotation != nullptr && commas > 0) return false;
    if (paper_speaks(between)) return false;
    if (commas == 0) return true;
    // 他没有念稿子，只讲了三句话：the verb's clause has no subject of its own.
    constexpr std::size_t short_clause = 18;
    return commas <= 2 && between.size() - last_comma <= short_clause;
  }

  /// 他带来的报告指出: a paper stands nearer to the verb than the person.
  static bool paper_speaks(std::string_view between) {
    constexpr std::array<std::string_view, 8> papers{"报告", "公报", "文件", "方案", "数据", "办法", "调查", "資料"};
    return std::any_of(papers.begin(), papers.end(), [&](std::string_view paper) { return between.ends_with(paper); });
  }

  int person_of(const Subject& subject) const {
    if (subject.form == Form::name) return subject.person;
    int who = last_;
    for (const auto& other : subjects_) {
      if (other.begin >= subject.begin) break;
      if (other.form == Form::name && prose_.quotation_at(other.begin) == nullptr) who = other.person;
    }
    // An office without a name is taken up by 该负责人, not by 他.
    if (who != People::nobody && subject.form == Form::pronoun && c_.people[who].office_only) return People::nobody;
    return who;
  }

  bool quotation_ends_before(std::size_t at) const {
    return std::any_of(prose_.quotations.begin(), prose_.quotations.end(), [&](const Quotation& quotation) {
      if (quotation.end > at || !quotation.closed) return false;
      const auto between = text_.substr(quotation.end, at - quotation.end);
      return between.find("。") == std::string_view::npos;
    });
  }

  /// “…”市委书记封晓春的一席话…: a noun for the verb.
  void find_remarks(std::vector<Attribution>& found) const {
    for (const std::string_view words : {"的一席话", "的这番话", "的一番话", "的话"}) {
      for (const auto& subject : subjects_) {
        if (subject.form != Form::name || text_.compare(subject.end, words.size(), words) != 0) continue;
        if (!quotation_ends_before(subject.begin)) continue;
        found.push_back(
            {subject.end, subject.end + words.size(), text_.substr(subject.end, words.size()), subject.person, true});
      }
    }
  }

  Case& c_;
  const Prose& prose_;
  std::string_view text_;
  int last_;
  std::vector<Subject> subjects_;
  std::vector<Subject> roles_;
  Subject found_role_;
};

}  // namespace

std::vector<Attribution> attribute_han(Case& c, const Prose& prose, int last) { return Finder(c, prose, last).run(); }

}  // namespace shilu::read
