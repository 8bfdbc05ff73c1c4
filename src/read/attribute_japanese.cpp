// Reported speech in Japanese prose: Xさんは「…」と話す。 / X氏によると、… / そう語るのは、…Xさん。
#include <algorithm>
#include <array>
#include <string>

#include "read/reported.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t longest_name = 45;  // bytes of a name and what an office begins with
constexpr std::size_t longest_role = 60;  // bytes of 市産業振興課の担当者

constexpr std::array<std::string_view, 3> subject_signs{"は", "が", "も"};

struct Speaker {
  std::size_t begin = 0;
  std::size_t end = 0;  ///< behind honorific or office
  int person = People::nobody;
};

bool starts_with_one(std::string_view text, const auto& words) {
  return std::any_of(words.begin(), words.end(), [&](std::string_view word) { return text.starts_with(word); });
}

class Finder {
 public:
  Finder(Case& c, const Prose& prose) : c_(c), prose_(prose), text_(prose.text) {}

  std::vector<Attribution> run() {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text_.size();) {
      const auto ch = text::decode_at(text_, at);
      at += ch.length;
      const bool ends = ch.value == U'。' && prose_.quotation_at(at - ch.length) == nullptr;
      if (!ends && at < text_.size()) continue;
      sentence(begin, at);
      begin = at;
    }
    return std::move(found_);
  }

 private:
  void sentence(std::size_t begin, std::size_t end) {
    const auto verb = last_verb(c_, prose_, begin, end);
    for (auto at = begin; at < end; at += text::decode_at(text_, at).length) {
      if (prose_.quotation_at(at) != nullptr) continue;
      const auto person = person_at(begin, at, end);
      if (person.person == People::nobody) continue;
      const auto behind = text_.substr(person.end, end - person.end);
      const auto source = word_at(c_, prose_, person.end, end, Category::source_word);
      const bool presented =
          behind.starts_with("。") && text_.substr(begin, at - begin).find("のは") != std::string_view::npos;
      if (source != 0) {
        found_.push_back({person.end, person.end + source, text_.substr(person.end, source), person.person, false});
      } else if (verb.length != 0 && (presented || (verb.begin > at && starts_with_one(behind, subject_signs)))) {
        found_.push_back({verb.begin, verb.begin + verb.length, text_.substr(verb.begin, verb.length), person.person,
                          verb.begin > at});
      }
      at = person.end - text::decode_before(text_, person.end).length;
    }
  }

  /// Somebody whose honorific, office or role begins at `at`.
  Speaker person_at(std::size_t begin, std::size_t at, std::size_t end) {
    if (const auto role = word_at(c_, prose_, at, end, Category::unnamed); role != 0) {
      auto from = at;
      while (from > begin && at - from < longest_role && !is_break(text::decode_before(text_, from).value))
        from -= text::decode_before(text_, from).length;
      return {from, at + role, add_speaker(c_, prose_, from, text_.substr(from, at + role - from), {}, true)};
    }
    constexpr auto words = any_of(Category::honorific_after, Category::title);
    const auto match = c_.lexicon.longest_prefix(std::string_view(prose_.folded).substr(at, end - at), words);
    if (!match || at == begin) return {};
    auto from = at;
    bool kana = false;
    while (from > begin && at - from < longest_name) {
      const auto before = text::decode_before(text_, from);
      if (!text::is_han(before.value) && !text::is_kana(before.value) && before.value != U'々' && before.value != U'ー')
        break;
      // 潮見市の鴨志田, 担当する久我山: a small word or the end of a verb before a family name; 八重樫みのり has kana.
      constexpr std::u32string_view small = U"るたいなうくすむのにでがはをと";
      const bool family = from < at && text::is_han(text::decode_at(text_, from).value);
      if (family && small.find(before.value) != std::u32string_view::npos) break;
      kana = kana || text::is_kana(before.value);
      from -= before.length;
    }
    auto name = text_.substr(from, at - from);
    // 八重樫みのり最高技術責任者: the office begins behind the kana of the name.
    if (kana) {
      auto last = name.size();
      while (last > 0 && !text::is_kana(text::decode_before(name, last).value))
        last -= text::decode_before(name, last).length;
      name = name.substr(0, last);
    }
    const auto characters = text::count_code_points(name);
    if (characters < 2 || characters > 7 || !text::is_han(text::decode_at(name, 0).value)) return {};
    const auto title = text_.substr(from + name.size(), at + match.length - from - name.size());
    const bool office = (match.categories & bit(Category::title)) != 0;
    const int who = by_beginning(name);
    if (who != People::nobody) return {from, at + match.length, who};
    // A house or a group: 同社, 市教育委員会.
    if (c_.lexicon.find(text::fold(name)) != 0 ||
        c_.lexicon.longest_suffix(text::fold(name), bit(Category::organisation_ending)))
      return {};
    if (characters < 3) return {};
    return {from, at + match.length, add_speaker(c_, prose_, from, name, office ? title : std::string_view(), false)};
  }

  static bool is_break(char32_t c) {
    constexpr std::u32string_view signs = U"、。「」『』（）　 ，・";
    return signs.find(c) != std::u32string_view::npos;
  }

  /// 鴨志田市長: whose name begins so.
  int by_beginning(std::string_view name) const {
    int who = People::nobody;
    for (int i = 0; i < c_.people.size(); ++i) {
      if (c_.people[i].office_only || !std::string_view(c_.people[i].name).starts_with(name)) continue;
      if (c_.people[i].name == name) return i;
      if (who != People::nobody) return People::nobody;
      who = i;
    }
    return who;
  }

  Case& c_;
  const Prose& prose_;
  std::string_view text_;
  std::vector<Attribution> found_;
};

}  // namespace

std::vector<Attribution> attribute_japanese(Case& c, const Prose& prose, int) { return Finder(c, prose).run(); }

}  // namespace shilu::read
