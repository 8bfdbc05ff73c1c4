// Reported speech: paragraph by paragraph, who is said to have said what.
#include "read/reported.hpp"

#include <algorithm>

#include "read/lead.hpp"
#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::size_t longest_paragraph = 16'000;  // bytes that are looked at
constexpr std::size_t shortest_part = 3;           // bytes of speech that is worth a row
constexpr std::size_t shortest_speech = 12;        // bytes of a paragraph that can hold any

class Reporter {
 public:
  explicit Reporter(Case& c) : c_(c) {}

  void run() {
    const auto tag = std::string_view(c_.language).substr(0, 2);
    attribute_ = tag == "zh"   ? attribute_han
                 : tag == "ja" ? attribute_japanese
                 : tag == "ko" ? attribute_korean
                               : attribute_latin;
    if (tag == "zh" && c_.kind == DocumentKind::article) introduce();
    bool ended = false;  // behind the mark that ends a record stands prose again
    for (std::size_t i = 0; i < c_.scan.segments.size(); ++i) {
      const auto& segment = c_.scan.segments[i];
      if (c_.lines[i].kind == LineKind::end) ended = true;
      if (c_.lines[i].kind == LineKind::label) ended = false;
      if (c_.kind == DocumentKind::transcript && segment.text.begin >= c_.first_label && !ended) continue;
      if (c_.lines[i].kind != LineKind::text || segment.text.end - segment.text.begin < shortest_speech) continue;
      paragraph(i);
    }
  }

 private:
  /// Whom any paragraph names with an office is known in all of them.
  void introduce() {
    for (std::size_t i = 0; i < c_.scan.segments.size(); ++i) {
      if (c_.lines[i].kind != LineKind::text) continue;
      const auto line = text::head(c_.piece(c_.scan.segments[i]), longest_paragraph);
      for (const auto& mention : titled_names(line, c_.lexicon)) {
        if (mention.reports) continue;
        Person person;
        person.name = squeeze(mention.name);
        person.title = std::string(mention.title);
        person.origin = Origin::lead;
        person.first = static_cast<std::uint32_t>(c_.scan.segments[i].text.begin + mention.at);
        c_.people.add(person);
      }
    }
  }

  void paragraph(std::size_t segment) {
    // No article has so many people; a crafted text may.
    if (static_cast<std::size_t>(c_.people.size()) >= People::crowd) return;
    names_.update(c_.people);
    Prose prose;
    prose.names = &names_;
    prose.text = text::head(c_.piece(c_.scan.segments[segment]), longest_paragraph);
    prose.folded = text::fold(prose.text);
    prose.quotations = find_quotations(prose.text);
    prose.segment = static_cast<std::uint32_t>(segment);
    const auto found = attribute_(c_, prose, last_);
    if (found.empty()) {
      go_on(prose);
    } else {
      write(prose, found);
    }
    open_ = !prose.quotations.empty() && !prose.quotations.back().closed;
    spoke_ = !found.empty() || (went_on_ && open_);
    went_on_ = found.empty() && !c_.reported.empty() && c_.reported.back().segment == segment;
    // Whoever is cited in another's speech does not speak on: 他要求 in the next paragraph is the first.
    if (!found.empty()) last_ = found.front().person;
  }

  /// A quotation that began in the paragraph before, or one that is a paragraph by itself right behind a speaker's.
  void go_on(const Prose& prose) {
    if (last_ == People::nobody || prose.quotations.empty() || prose.quotations.front().begin != 0) return;
    const auto& quotation = prose.quotations.front();
    const bool whole = quotation.end + 3 >= prose.text.size();
    if (!whole || !(open_ || spoke_)) return;
    Said said;
    said.segment = prose.segment;
    said.begin = offset(prose, 0);
    said.end = offset(prose, prose.text.size());
    said.person = last_;
    said.quoted = true;
    c_.reported.push_back(std::move(said));
  }

  void write(const Prose& prose, const std::vector<Attribution>& found) {
    std::size_t from = 0;  // what stands before belongs to the one before
    for (std::size_t i = 0; i < found.size(); ++i) {
      const auto& each = found[i];
      auto& role = c_.people[each.person].role;
      if (c_.kind == DocumentKind::article && role == Role::unknown) role = Role::speaker;
      Said said;
      said.segment = prose.segment;
      said.person = each.person;
      said.verb = std::string(each.verb);
      auto begin = each.end;
      auto end = i + 1 < found.size() ? sentence_before(prose, found[i + 1].at) : prose.text.size();
      // “…”X说。 / “…”X说，…: the quotation before is the speaker's, too.
      for (const auto& quotation : prose.quotations) {
        if (quotation.begin < from || quotation.end > each.at) continue;
        if (prose.text.substr(quotation.end, each.at - quotation.end).find("。") != std::string_view::npos) continue;
        if (is_sentence(prose.text.substr(quotation.begin, quotation.end - quotation.begin)))
          begin = std::min(begin, quotation.begin);
      }
      if (each.behind) {
        // The words alone, and those that go on behind the verb: “…,” X said. “…”
        auto last = begin < each.at ? begin : each.end;
        for (const auto& quotation : prose.quotations) {
          if (quotation.begin >= begin && quotation.end <= end) last = std::max(last, quotation.end);
        }
        end = last;
      } else {
        end = std::max(end, std::min(each.end, prose.text.size()));
      }
      begin = behind_signs(prose.text, std::min(begin, end), end);
      if (end - begin < shortest_part) {
        if (!each.behind) continue;
        // 「…」。Xさんはそう指摘した。
        begin = sentence_before(prose, each.at);
        end = std::max(each.end, begin);
      }
      said.begin = offset(prose, begin);
      said.end = offset(prose, end);
      said.quoted = std::any_of(prose.quotations.begin(), prose.quotations.end(), [&](const Quotation& quotation) {
        return quotation.begin >= begin && quotation.begin <= begin + 3 && quotation.begin < end;
      });
      from = end;
      c_.reported.push_back(std::move(said));
    }
  }

  /// Not a term in quotation marks: it is long, or has a sign of its own.
  static bool is_sentence(std::string_view quoted) {
    constexpr std::size_t long_enough = 24;
    return quoted.size() >= long_enough || quoted.find_first_of(",.!?") != std::string_view::npos ||
           quoted.find("，") != std::string_view::npos || quoted.find("。") != std::string_view::npos;
  }

  /// Behind commas, colons and blanks.
  static std::size_t behind_signs(std::string_view text, std::size_t begin, std::size_t end) {
    constexpr std::u32string_view signs = U"，,：:、。 　";
    while (begin < end && signs.find(text::decode_at(text, begin).value) != std::u32string_view::npos)
      begin += text::decode_at(text, begin).length;
    return begin;
  }

  /// Where the sentence of an attribution begins.
  std::size_t sentence_before(const Prose& prose, std::size_t at) const {
    for (std::size_t p = at; p > 0;) {
      const auto c = text::decode_before(prose.text, p);
      if ((c.value == U'。' || c.value == U'！' || c.value == U'？' || c.value == U'.') &&
          prose.quotation_at(p - c.length) == nullptr)
        return p;
      p -= c.length;
    }
    return at;
  }

  std::uint32_t offset(const Prose& prose, std::size_t at) const {
    return c_.scan.segments[prose.segment].text.begin + static_cast<std::uint32_t>(at);
  }

  Case& c_;
  std::vector<Attribution> (*attribute_)(Case&, const Prose&, int) = nullptr;
  LastNames names_;
  int last_ = People::nobody;
  bool open_ = false;   ///< a quotation goes on
  bool spoke_ = false;  ///< the paragraph before has speech
  bool went_on_ = false;
};

}  // namespace

void read_reported(Case& c) { Reporter(c).run(); }

}  // namespace shilu::read
