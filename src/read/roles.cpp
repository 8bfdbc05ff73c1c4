// Who moderates, who asks and who is asked, where the labels do not say: told by what people do.
#include <algorithm>
#include <vector>

#include "read/case.hpp"
#include "read/name.hpp"
#include "read/sentences.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"

namespace shilu::read {

namespace {

using lexicon::bit;
using lexicon::Category;

// Bytes in which a questioner presents himself.
constexpr std::size_t first_words = 200;
// Bytes of a moderator's turn that only calls the next one to ask.
constexpr std::size_t longest_call = 600;

/// One turn as far as roles are concerned.
struct Spoken {
  std::size_t segment = 0;  ///< of its label
  int person = People::nobody;
  Role role = Role::unknown;
  std::size_t bytes = 0;
  bool asks = false;         ///< has a question mark
  bool ends_asking = false;  ///< its last paragraph ends with one
};

std::vector<Spoken> turns_of(const Case& c) {
  std::vector<Spoken> turns;
  for (std::size_t i = 0; i < c.lines.size(); ++i) {
    const auto& line = c.lines[i];
    if (line.kind == LineKind::label && !line.continues) {
      turns.push_back({i, line.person, line.role});
    }
    if (turns.empty() || (line.kind != LineKind::label && line.kind != LineKind::text)) continue;
    const auto text = c.speech(i);
    if (text.empty()) continue;
    turns.back().bytes += text.size();
    turns.back().asks = turns.back().asks || has_question_mark(text);
    turns.back().ends_asking = ends_asking(text::trim_end(text));
  }
  return turns;
}

/// What one person does over the whole record.
struct Conduct {
  std::size_t turns = 0;
  std::size_t asking = 0;          ///< turns with a question mark
  std::size_t ends_asking = 0;     ///< turns that end with one
  std::size_t after_question = 0;  ///< turns right behind a question
  std::size_t answering = 0;       ///< … that no other speaker takes up
  std::size_t handing_over = 0;    ///< turns followed by another speaker's answer, or by a question
  std::size_t called = 0;          ///< turns right behind a moderator's who names the person and a question
  std::size_t bytes = 0;
  std::size_t first = 0;  ///< index of the first turn
  std::size_t last = 0;
};

class Roles {
 public:
  explicit Roles(Case& c) : c_(c), turns_(turns_of(c)), conduct_(c.people.all().size()) {}

  void run() {
    if (turns_.empty() || conduct_.empty()) return;
    watch();
    main_speaker_ = main_speaker();
    const auto askers = static_cast<std::size_t>(
        std::count_if(turns_.begin(), turns_.end(), [](const Spoken& t) { return t.role == Role::reporter; }));
    if (askers >= 2 && askers * 10 >= turns_.size()) {
      spokesmen_who_moderate();
      moderators_by_conduct();
    } else {
      without_marks();
    }
    write();
  }

 private:
  void watch() {
    for (std::size_t i = 0; i < turns_.size(); ++i) {
      const auto& turn = turns_[i];
      if (turn.person == People::nobody) continue;
      auto& conduct = conduct_[static_cast<std::size_t>(turn.person)];
      if (conduct.turns == 0) conduct.first = i;
      conduct.last = i;
      ++conduct.turns;
      conduct.bytes += turn.bytes;
      if (turn.asks) ++conduct.asking;
      if (turn.ends_asking) ++conduct.ends_asking;
      const bool after_question = i > 0 && turns_[i - 1].role == Role::reporter;
      const bool before_speaker = i + 1 < turns_.size() && turns_[i + 1].role == Role::speaker;
      const bool before_question = i + 1 < turns_.size() && turns_[i + 1].role == Role::reporter;
      if (i > 0 && turns_[i - 1].role == Role::host && calls(turns_[i - 1], c_.people[turn.person].name))
        ++conduct.called;
      if (after_question) ++conduct.after_question;
      if (after_question && !before_speaker) ++conduct.answering;
      if (before_speaker || (before_question && !after_question)) ++conduct.handing_over;
    }
  }

  /// "Our next question comes from Arjun Bhatia": a moderator's short turn with the name and a word for question.
  bool calls(const Spoken& host, const std::string& name) const {
    if (host.bytes > longest_call) return false;
    const auto& line = c_.lines[host.segment];
    const auto from = c_.scan.readings[static_cast<std::size_t>(line.reading)].speech;
    const auto folded = text::fold(text::head(c_.text().substr(from), host.bytes + 2));
    return folded.find(last_name(name)) != std::string::npos &&
           c_.lexicon.search(folded, bit(Category::question_number)) != std::string::npos;
  }

  std::size_t count(Role role) const {
    return static_cast<std::size_t>(std::count_if(c_.people.all().begin(), c_.people.all().end(),
                                                  [&](const Person& p) { return p.heard && p.role == role; }));
  }

  /// 发言人…主持例行记者会: he calls on reporters and answers them himself.
  void spokesmen_who_moderate() {
    if (count(Role::speaker) != 0) return;
    for (std::size_t i = 0; i < conduct_.size(); ++i) {
      auto& person = c_.people[static_cast<int>(i)];
      if (!person.heard || person.role != Role::host) continue;
      const bool answers = std::any_of(turns_.begin(), turns_.end(), [](const Spoken& t) {
        return t.role == Role::speaker && t.person == People::nobody;
      });
      if (!answers && conduct_[i].answering * 2 >= conduct_[i].turns) person.role = Role::speaker;
    }
  }

  /// Opens, gives others the floor, and leaves the answers to them.
  void moderators_by_conduct() {
    if (count(Role::host) != 0) return;
    std::size_t after_questions = 0;
    for (const auto& conduct : conduct_) after_questions += conduct.after_question;
    for (std::size_t i = 0; i < conduct_.size(); ++i) {
      auto& person = c_.people[static_cast<int>(i)];
      const auto& conduct = conduct_[i];
      if (!person.heard || person.role != Role::speaker || conduct.turns < 2 || person.origin == Origin::roster)
        continue;
      const bool opens = conduct.first == 0;
      const bool others_answer = after_questions - conduct.after_question >= 2;
      if (opens && others_answer && conduct.answering * 4 <= conduct.turns &&
          conduct.after_question * 3 <= conduct.turns && conduct.handing_over * 2 >= conduct.turns) {
        person.role = Role::host;
        return;
      }
    }
  }

  /// No label says who asks. Whoever is announced with an office is asked; whoever puts questions, or is called by the
  /// moderator for the next one, asks.
  void without_marks() {
    std::vector<std::size_t> askers;
    // Where one person has much of the floor, those who take turns with him mostly ask, also without question marks.
    const auto& main = conduct_[main_speaker_];
    std::size_t bytes = 0;
    for (const auto& conduct : conduct_) bytes += conduct.bytes;
    const bool dominated = main.turns * 10 >= turns_.size() * 3 && main.bytes * 2 >= bytes;
    for (std::size_t i = 0; i < conduct_.size(); ++i) {
      const auto& person = c_.people[static_cast<int>(i)];
      const auto& conduct = conduct_[i];
      if (!person.heard || person.role != Role::speaker || conduct.turns == 0 || main_speaker_ == i) continue;
      if (person.origin != Origin::label && !person.title.empty()) continue;
      const bool often_asks = conduct.asking * 10 >= conduct.turns * (dominated ? 3 : 6) && conduct.asking > 0;
      if (often_asks || conduct.called * 2 >= conduct.turns || presents_outlet(conduct)) {
        askers.push_back(i);
      }
    }
    if (askers.empty()) return;
    // One or two who ask throughout are interviewers, unless the page calls them journalists.
    const bool interview = askers.size() <= 2 && turns_.size() >= 6 && count(Role::host) == 0 && !press_in_header();
    for (const auto i : askers) {
      auto& person = c_.people[static_cast<int>(i)];
      person.role = interview ? Role::host : Role::reporter;
      person.interviews = interview;
    }
    if (count(Role::host) != 0) return;
    for (std::size_t i = 0; i < conduct_.size(); ++i) {
      auto& person = c_.people[static_cast<int>(i)];
      const auto& conduct = conduct_[i];
      if (!person.heard || person.role != Role::speaker || person.origin != Origin::label || main_speaker_ == i)
        continue;
      // Short turns that name the next one to ask.
      if (person.title.empty() && conduct.turns >= 3 && conduct.bytes / conduct.turns < 80) {
        person.role = Role::host;
        return;
      }
    }
  }

  /// "Hi, Steve Liesman, CNBC": the first words of somebody's first turn name an outlet.
  bool presents_outlet(const Conduct& conduct) const {
    const auto& turn = turns_[conduct.first];
    const auto& line = c_.lines[turn.segment];
    const auto from = c_.scan.readings[static_cast<std::size_t>(line.reading)].speech;
    const auto text = text::head(c_.text().substr(from), std::min(turn.bytes, first_words));
    return c_.lexicon.search(text::fold(text), bit(Category::outlet)) != std::string::npos;
  }

  /// The header speaks of a reporter.
  bool press_in_header() const {
    for (std::size_t i = 0; i < c_.lines.size() && c_.lines[i].kind != LineKind::label; ++i) {
      if (c_.lines[i].kind == LineKind::metadata) continue;
      const auto text = text::fold(c_.piece(c_.scan.segments[i]));
      if (c_.lexicon.search(text, bit(Category::label_reporter)) != std::string::npos) return true;
    }
    return false;
  }

  /// Whoever says most.
  std::size_t main_speaker() const {
    std::size_t best = 0;
    for (std::size_t i = 0; i < conduct_.size(); ++i) {
      if (conduct_[i].bytes > conduct_[best].bytes) best = i;
    }
    return best;
  }

  void write() {
    for (auto& line : c_.lines) {
      if (line.kind != LineKind::label || line.person == People::nobody) continue;
      const auto role = c_.people[line.person].role;
      if (line.role == Role::speaker || line.role == Role::host) line.role = role;
    }
  }

  Case& c_;
  std::vector<Spoken> turns_;
  std::vector<Conduct> conduct_;
  std::size_t main_speaker_ = 0;
};

}  // namespace

void infer_roles(Case& c) { Roles(c).run(); }

}  // namespace shilu::read
