// Reported speech in Chinese prose: X表示，… / “…”X说。 / 他强调，… / 省科技厅相关负责人介绍，…
#include <algorithm>
#include <array>
#include <string>

#include "read/lead.hpp"
#include "read/name.hpp"
#include "read/reported.hpp"
#include "read/scan_attribution.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

constexpr std::size_t most_between = 150;  // bytes between speaker and verb
constexpr std::size_t most_adverb = 12;    // bytes between a speaker and a verb that no sign follows
constexpr std::size_t longest_role = 90;   // bytes of 市自然资源和规划局相关负责人
constexpr std::size_t shortest_quotation = 30;  // bytes: “十四五” is shorter
constexpr std::size_t most_people = 200;   // whose names are looked for in every paragraph

enum class Form : std::uint8_t { name, pronoun, stand_in };

struct Subject {
  std::size_t begin = 0;
  std::size_t end = 0;
  int person = People::nobody;
  Form form = Form::name;
};

/// The word at `at` of a short list; 0 where there is none.
template <std::size_t N>
std::size_t word_at(std::string_view text, std::size_t at, const std::array<std::string_view, N>& words) {
  for (const auto word : words) {
    if (text.compare(at, word.size(), word) == 0) return word.size();
  }
  return 0;
}

constexpr std::array<std::string_view, 6> clause_verbs{"强调", "強調", "认为", "認為", "指出", "透露"};
constexpr std::array<std::string_view, 4> pronouns{"他", "她", "其", "它"};
constexpr std::array<std::string_view, 8> pointing{"该", "这位", "这名", "这个", "這位", "這名", "上述", "前述"};
constexpr std::array<std::string_view, 14> role_words{"负责人", "負責人", "业内人士", "業內人士", "知情人士",
                                                      "工作人员", "工作人員", "专家", "專家", "发言人", "發言人",
                                                      "有关人士", "相关人士", "人士"};
/// Behind a person these make of it an object, or the owner of something else.
constexpr std::array<std::string_view, 12> before_object{"对", "對", "向", "与", "與", "为", "為", "被", "由", "请", "請", "和"};

bool is_boundary(char32_t c) {
  constexpr std::u32string_view signs = U"，,。；;：:！!？?“”「」『』\"（）() 　\t";
  return signs.find(c) != std::u32string_view::npos;
}

bool ends_sentence(char32_t c) {
  constexpr std::u32string_view signs = U"。！!？?；;";
  return signs.find(c) != std::u32string_view::npos;
}

class Finder {
 public:
  Finder(Case& c, const Prose& prose, int last) : c_(c), prose_(prose), text_(prose.text), last_(last) {}

  std::vector<Attribution> run() {
    find_subjects();
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
    if (length == 0 || at + length >= text_.size() || !text::is_han(text::decode_at(text_, at + length).value)) return false;
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

  bool at_clause(std::size_t at) const { return at == 0 || is_boundary(text::decode_before(text_, at).value); }

  void add(std::size_t begin, std::size_t end, int person, Form form = Form::name) {
    if (person == People::nobody && form == Form::name) return;
    for (auto& other : subjects_) {
      if (begin < other.end && other.begin < end) {
        if (end - begin > other.end - other.begin) other = {begin, end, person, form};
        return;
      }
    }
    subjects_.push_back({begin, end, person, form});
  }

  void find_subjects() {
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
  }

  void find_pronoun(std::size_t at) {
    const auto length = word_at(text_, at, pronouns);
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
    if (office.length < 6) return;
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
    for (const std::string_view filler : {"还", "也", "则", "又", "都", "笑着", "举例", "補充", "补充", "解释", "回忆"}) {
      if (text_.substr(0, end).ends_with(filler)) end -= filler.size();
    }
    const auto begin = name_before(end);
    if (begin == end) return;
    const auto name = text_.substr(begin, end - begin);
    for (const auto& subject : subjects_) {
      if (begin < subject.end && subject.begin < end) return;
    }
    // A record has its people in its labels and its roster.
    if (c_.kind == DocumentKind::transcript) return;
    Person person;
    person.name = std::string(name);
    person.origin = Origin::lead;
    person.role = Role::unknown;
    person.first = static_cast<std::uint32_t>(c_.scan.segments[prose_.segment].text.begin + begin);
    add(begin, end, c_.people.add(person));
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
    if (before.ends_with("的") || before.ends_with("读者") || before.ends_with("市民") || before.ends_with("居民")) return true;
    return static_cast<bool>(c_.lexicon.longest_suffix(prose_.folded.substr(begin > 60 ? begin - 60 : 0, begin > 60 ? 60 : begin),
                                                       bit(Category::title)));
  }

  /// 省科技厅相关负责人: nobody is named.
  void find_roles() {
    for (const auto word : role_words) {
      for (auto at = text_.find(word); at != std::string_view::npos; at = text_.find(word, at + word.size())) {
        const auto end = at + word.size();
        auto begin = at;
        while (begin > 0 && end - begin < longest_role && !is_boundary(text::decode_before(text_, begin).value))
          begin -= text::decode_before(text_, begin).length;
        for (const std::string_view article : {"据", "有", "一位", "一名", "一些", "不少", "对此"}) {
          if (text_.compare(begin, article.size(), article) == 0 && begin + article.size() < end) begin += article.size();
        }
        if (word_at(text_, begin, pointing) != 0) {
          add(begin, end, People::nobody, Form::stand_in);
          continue;
        }
        const auto role = text_.substr(begin, end - begin);
        if (role == word && word != "业内人士" && word != "業內人士" && word != "知情人士") continue;
        if (role.find("记者") != std::string_view::npos || role.find("記者") != std::string_view::npos) continue;
        roles_.push_back({begin, end, People::nobody, Form::name});
      }
    }
  }

  /// Whom a verb at `at` has for its subject.
  const Subject* subject_of(std::size_t at) {
    const auto* quotation = prose_.quotation_at(at);
    const Subject* best = nullptr;
    for (const auto& subject : subjects_) {
      if (subject.end > at) break;
      if (fits(subject, at, quotation)) best = &subject;
    }
    for (const auto& role : roles_) {
      if (role.end > at || !fits(role, at, quotation)) continue;
      if (c_.kind == DocumentKind::transcript || (best != nullptr && best->begin > role.begin)) continue;
      Person person;
      person.name = std::string(text_.substr(role.begin, role.end - role.begin));
      person.origin = Origin::lead;
      person.office_only = true;
      person.first = static_cast<std::uint32_t>(c_.scan.segments[prose_.segment].text.begin + role.begin);
      found_role_ = {role.begin, role.end, c_.people.add(person), Form::name};
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
      if (before.ends_with(word) && !at_clause(subject.begin)) return false;
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
    if (commas == 0) return !names_another(subject.end, at);
    // 他没有念稿子，只讲了三句话：the verb's clause has no subject of its own.
    constexpr std::size_t short_clause = 18;
    return commas <= 2 && between.size() - last_comma <= short_clause && !names_another(subject.end, at);
  }

  /// Somebody, or a paper, that speaks stands nearer.
  bool names_another(std::size_t from, std::size_t to) const {
    constexpr std::array<std::string_view, 8> papers{"报告", "公报", "文件", "方案", "数据", "办法", "调查", "資料"};
    const auto between = text_.substr(from, to - from);
    for (const auto paper : papers) {
      const auto at = between.find(paper);
      if (at != std::string_view::npos && at + paper.size() == between.size()) return true;
    }
    return false;
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
        found.push_back({subject.end, subject.end + words.size(), text_.substr(subject.end, words.size()), subject.person, true});
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
