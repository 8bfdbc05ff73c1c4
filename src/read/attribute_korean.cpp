// Reported speech in Korean prose: X 시장은 “…”고 말했다. / X 씨에 따르면 … / 시 관계자는 …고 밝혔다.
#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "read/reported.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::array<std::string_view, 5> subject_signs{"은", "는", "이", "가", "도"};

struct Word {
  std::size_t begin = 0;
  std::size_t end = 0;
};

bool is_hangul_name(std::string_view word) {
  const auto length = text::count_code_points(word);
  if (length < 2 || length > 4) return false;
  for (std::size_t at = 0; at < word.size(); at += text::decode_at(word, at).length) {
    if (!text::is_hangul(text::decode_at(word, at).value)) return false;
  }
  return true;
}

class Finder {
 public:
  Finder(Case& c, const Prose& prose) : c_(c), prose_(prose), text_(prose.text) {}

  std::vector<Attribution> run() {
    std::size_t begin = 0;
    for (std::size_t at = 0; at < text_.size(); ++at) {
      const bool ends =
          text_[at] == '.' && (at + 1 == text_.size() || text_[at + 1] == ' ') && prose_.quotation_at(at) == nullptr;
      if (!ends) continue;
      sentence(begin, at + 1);
      begin = at + 1;
    }
    if (begin < text_.size()) sentence(begin, text_.size());
    return std::move(found_);
  }

 private:
  void sentence(std::size_t begin, std::size_t end) {
    const auto verb = last_verb(c_, prose_, begin, end);
    const auto words = words_in(begin, end);
    for (std::size_t i = 0; i < words.size(); ++i) {
      std::size_t behind = 0;
      const int person = person_at(words, i, behind);
      if (person == People::nobody) continue;
      const auto rest = text_.substr(behind, end - behind);
      const auto begins = [&](std::string_view sign) { return rest.starts_with(sign); };
      const auto source = word_at(c_, prose_, behind, end, Category::source_word);
      if (source != 0) {
        found_.push_back({behind, behind + source, text_.substr(behind, source), person, false});
      } else if (verb.length != 0 && verb.begin > behind &&
                 std::any_of(subject_signs.begin(), subject_signs.end(), begins)) {
        found_.push_back({verb.begin, verb.begin + verb.length, text_.substr(verb.begin, verb.length), person, true});
        return;
      }
    }
  }

  std::vector<Word> words_in(std::size_t begin, std::size_t end) const {
    std::vector<Word> words;
    for (auto at = begin; at < end;) {
      const auto space = std::min(text_.find(' ', at), end);
      if (space > at && prose_.quotation_at(at) == nullptr) words.push_back({at, space});
      at = space + 1;
    }
    return words;
  }

  /// 홍길동 시장은, 홍길동 씨는, 시 관계자는: `behind` is where the particle begins.
  int person_at(const std::vector<Word>& words, std::size_t i, std::size_t& behind) {
    const auto word = text_.substr(words[i].begin, words[i].end - words[i].begin);
    if (const auto role = word_at(c_, prose_, words[i].begin, words[i].end, Category::unnamed); role != 0 && i > 0) {
      behind = words[i].begin + role;
      const auto from = words[i - 1].begin;
      return add(text_.substr(from, behind - from), from, {}, true);
    }
    if (i + 1 >= words.size() || words[i + 1].begin != words[i].end + 1 || !is_hangul_name(word)) return People::nobody;
    constexpr auto wanted = any_of(Category::title, Category::honorific_after);
    const auto next = std::string_view(prose_.folded).substr(words[i + 1].begin, words[i + 1].end - words[i + 1].begin);
    const auto match = c_.lexicon.longest_prefix(next, wanted);
    if (!match || !c_.lexicon.longest_prefix(word, bit(Category::surname)) || c_.lexicon.find(word) != 0)
      return People::nobody;
    behind = words[i + 1].begin + match.length;
    const bool office = (match.categories & bit(Category::title)) != 0;
    return add(word, words[i].begin, office ? text_.substr(words[i + 1].begin, match.length) : std::string_view(),
               false);
  }

  int add(std::string_view name, std::size_t at, std::string_view title, bool office) {
    if (const int known = c_.people.find_name(name); known != People::nobody) return known;
    return add_speaker(c_, prose_, at, name, title, office);
  }

  Case& c_;
  const Prose& prose_;
  std::string_view text_;
  std::vector<Attribution> found_;
};

}  // namespace

std::vector<Attribution> attribute_korean(Case& c, const Prose& prose, int) { return Finder(c, prose).run(); }

}  // namespace shilu::read
