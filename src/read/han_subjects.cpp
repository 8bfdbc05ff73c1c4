#include "read/han_subjects.hpp"

#include <algorithm>
#include <string>
#include <utility>

#include "read/lead.hpp"
#include "read/name.hpp"
#include "read/scan_attribution.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t most_people = 200;    // whose names are looked for in every paragraph
constexpr std::size_t most_subjects = 128;  // in a paragraph
constexpr std::size_t longest_role = 90;    // bytes of 市自然资源和规划局相关负责人

bool is_boundary(char32_t c) {
  constexpr std::u32string_view signs = U"，,。；;：:！!？?“”「」『』\"（）() 　\t";
  return signs.find(c) != std::u32string_view::npos;
}

class Collector {
 public:
  Collector(Case& c, const Prose& prose) : c_(c), prose_(prose), text_(prose.text) {}

  Subjects run() {
    for (const auto& mention : titled_names(text_, c_.lexicon)) {
      if (mention.reports) continue;
      add(mention.at, mention.at + mention.name.size(), c_.people.find_name(squeeze(mention.name)));
    }
    const auto people = std::min<int>(c_.people.size(), static_cast<int>(most_people));
    for (int i = 0; i < people; ++i) {
      const auto& name = c_.people[i].name;
      if (c_.people[i].role == Role::reporter || text::count_code_points(name) < 2) continue;
      for (auto at = text_.find(name); at != std::string_view::npos; at = text_.find(name, at + name.size()))
        add(at, at + name.size(), i);
    }
    for (std::size_t at = 0; at < text_.size(); at += text::decode_at(text_, at).length) {
      find_pronoun(at);
      find_office(at);
      find_short_name(at);
    }
    find_roles();
    std::sort(subjects_.begin(), subjects_.end(), [](const Subject& a, const Subject& b) { return a.begin < b.begin; });
    return {std::move(subjects_), std::move(roles_)};
  }

 private:
  /// Bytes of the word of a category at `at`; 0 where there is none.
  std::size_t longest(std::size_t at, Category category) const {
    return c_.lexicon.longest_prefix(std::string_view(prose_.folded).substr(at), bit(category)).length;
  }

  bool at_clause(std::size_t at) const { return begins_clause(text_, at); }

  void add(std::size_t begin, std::size_t end, int person, Form form = Form::name) {
    if ((person == People::nobody && form == Form::name) || subjects_.size() >= most_subjects) return;
    for (auto& other : subjects_) {
      if (begin < other.end && other.begin < end) {
        if (end - begin > other.end - other.begin) other = {begin, end, person, form};
        return;
      }
    }
    subjects_.push_back({begin, end, person, form});
  }

  void find_pronoun(std::size_t at) {
    const auto length = longest(at, Category::pronoun);
    if (length == 0) return;
    const bool by = at >= 3 && (text_.compare(at - 3, 3, "据") == 0 || text_.compare(at - 3, 3, "據") == 0);
    if (!at_clause(at) && !by) return;
    // 他们, 其中
    if (word_at(text_, at + length, std::array<std::string_view, 4>{"们", "們", "中", "他"}) != 0) return;
    add(at, at + length, People::nobody, Form::pronoun);
  }

  /// 副總統表示: an office that one person alone has.
  void find_office(std::size_t at) {
    if (!at_clause(at)) return;
    const auto office = c_.lexicon.longest_prefix(std::string_view(prose_.folded).substr(at), bit(Category::title));
    if (office.length < 6 || static_cast<std::size_t>(c_.people.size()) > most_people) return;
    const auto title = text_.substr(at, office.length);
    int who = People::nobody;
    for (int i = 0; i < c_.people.size(); ++i) {
      if (c_.people[i].title.empty() || !std::string_view(c_.people[i].title).ends_with(title)) continue;
      if (who != People::nobody) return;
      who = i;
    }
    add(at, at + office.length, who);
  }

  /// Right before a verb of saying: 骆一鸣说, 卜先生说, 小薛说. Nobody has introduced them.
  void find_short_name(std::size_t at) {
    VerbTail tail;
    if (at == 0 || !match_verb_tail(text_, prose_.folded, at, c_.lexicon, tail)) return;
    auto end = at;
    for (const std::string_view filler :
         {"还", "也", "则", "又", "都", "笑着", "举例", "補充", "补充", "解释", "回忆"}) {
      if (text_.substr(0, end).ends_with(filler)) end -= filler.size();
    }
    const auto begin = name_before(end);
    if (begin == end) return;
    const auto name = text_.substr(begin, end - begin);
    for (const auto& subject : subjects_) {
      if (begin < subject.end && subject.begin < end) return;
    }
    add(begin, end, add_speaker(c_, prose_, begin, name, {}, false));
  }

  /// Where a name that ends at `end` begins; `end` where there is none.
  std::size_t name_before(std::size_t end) const {
    constexpr std::array<std::string_view, 7> addresses{"先生", "女士", "小姐", "师傅", "師傅", "大爷", "阿姨"};
    for (const auto address : addresses) {
      if (!text_.substr(0, end).ends_with(address) || end < address.size() + 3) continue;
      const auto begin = end - address.size() - 3;
      if (surname_length(std::string_view(prose_.folded).substr(begin), c_.lexicon) == 3) return begin;
    }
    if (end >= 6 && (text_.compare(end - 6, 3, "小") == 0 || text_.compare(end - 6, 3, "老") == 0) &&
        !c_.lexicon.find(text_.substr(end - 6, 6)) && is_free(end - 6))
      return end - 6;
    for (const std::size_t bytes : {9u, 6u, 12u}) {
      if (end < bytes) continue;
      const auto begin = end - bytes;
      if ((static_cast<unsigned char>(text_[begin]) & 0xC0u) == 0x80u) continue;
      if (!is_han_name(text_.substr(begin, bytes), c_.lexicon) || !is_free(begin)) continue;
      return begin;
    }
    return end;
  }

  /// A name begins a clause, or follows 的 or what somebody is: 读者小薛, 采购总监骆一鸣.
  bool is_free(std::size_t begin) const {
    if (at_clause(begin)) return true;
    const auto before = text_.substr(0, begin);
    if (before.ends_with("的") || before.ends_with("读者") || before.ends_with("市民") || before.ends_with("居民"))
      return true;
    return static_cast<bool>(c_.lexicon.longest_suffix(
        prose_.folded.substr(begin > 60 ? begin - 60 : 0, begin > 60 ? 60 : begin), bit(Category::title)));
  }

  /// 省科技厅相关负责人: nobody is named.
  void find_roles() {
    // Bytes: 业内人士 says who is meant, 专家 does not.
    constexpr std::size_t says_who = 12;
    for (std::size_t at = 0; at < text_.size(); at += text::decode_at(text_, at).length) {
      if (const auto length = longest(at, Category::unnamed); length != 0) {
        const auto end = at + length;
        auto begin = at;
        while (begin > 0 && end - begin < longest_role && !is_boundary(text::decode_before(text_, begin).value))
          begin -= text::decode_before(text_, begin).length;
        for (const std::string_view article : {"据", "有", "一位", "一名", "一些", "不少", "对此"}) {
          if (text_.compare(begin, article.size(), article) == 0 && begin + article.size() < end)
            begin += article.size();
        }
        if (longest(begin, Category::pointing_word) != 0) {
          add(begin, end, People::nobody, Form::stand_in);
          continue;
        }
        const auto role = text_.substr(begin, end - begin);
        if (role.size() == length && length < says_who) continue;
        if (role.find("记者") != std::string_view::npos || role.find("記者") != std::string_view::npos) continue;
        if (roles_.size() < most_subjects) roles_.push_back({begin, end, People::nobody, Form::name});
      }
    }
  }

  Case& c_;
  const Prose& prose_;
  std::string_view text_;
  std::vector<Subject> subjects_;
  std::vector<Subject> roles_;
};

}  // namespace

bool begins_clause(std::string_view text, std::size_t at) {
  return at == 0 || is_boundary(text::decode_before(text, at).value);
}

Subjects find_subjects(Case& c, const Prose& prose) { return Collector(c, prose).run(); }

}  // namespace shilu::read
