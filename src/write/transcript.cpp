// A plain transcript in one canonical form: what the record says, in its own order, without the furniture of its page.
//
// One paragraph is one line; a turn begins with its label and the colon of its script; blank lines stand between turns.
// `parse` reads it as it read the source.
#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/unicode.hpp"
#include "text/utf8.hpp"
#include "write/formats.hpp"
#include "write/own_words.hpp"
#include "write/paragraphs.hpp"
#include "write/repair.hpp"
#include "write/rows.hpp"

namespace shilu::write {
namespace {

bool begins_with_digit(std::string_view text) {
  return !text.empty() && text::is_digit(text::decode_at(text, 0).value);
}

class Writer {
 public:
  Writer(const Transcript& transcript, std::string& out)
      : transcript_(transcript), out_(out), colon_(own_colon(transcript.language)) {}

  void all() {
    head();
    auto other = transcript_.other.begin();
    const auto others_before = [&](std::size_t byte) {
      for (; other != transcript_.other.end() && other->bytes.begin < byte; ++other) put(*other);
    };
    for_each_row(transcript_, {}, [&](const Row& row) {
      others_before(row.turn->bytes.begin);
      put(row);
    });
    // What stands behind the record must not become its last speaker's words.
    behind_ = !transcript_.sections.empty();
    for (; other != transcript_.other.end(); ++other) {
      if (!behind_ || !is_furniture_behind(other)) put(*other);
    }
  }

 private:
  using Position = std::vector<Other>::const_iterator;

  /// Behind the record fields are the page's, and so are headings over nothing that is kept.
  bool is_furniture_behind(Position other) const {
    if (other->kind == OtherKind::field) return true;
    if (other->kind != OtherKind::heading) return false;
    const auto next = other + 1;
    return next == transcript_.other.end() || !belongs_to_the_record(next->kind) || is_furniture_behind(next);
  }

  /// What the page said about the event in a place that is left out.
  void head() {
    const Conference& conference = transcript_.conference;
    if (!conference.title.empty() &&
        !is_kept([&](const Other& other) { return other.text.find(conference.title) != std::string::npos; }))
      line(conference.title);
    if (!conference.date.empty() && !is_kept([&](const Other& other) { return has_date(other, conference.date); })) {
      separate();
      const std::string time = conference.time.empty() ? "" : " " + conference.time;
      line(std::string(own_words(transcript_.language).date) + std::string(colon_) + conference.date + time);
    }
  }

  template <class Test>
  bool is_kept(Test test) const {
    return std::any_of(transcript_.other.begin(), transcript_.other.end(),
                       [&](const Other& other) { return belongs_to_the_record(other.kind) && test(other); });
  }

  /// Year and day in digits of any script: what a date in words holds in any language that has no numerals of its own.
  static bool has_date(const Other& other, std::string_view date) {
    const std::string_view text = other.kind == OtherKind::field ? std::string_view(other.value) : other.text;
    std::string_view day = date.substr(std::min<std::size_t>(8, date.size()));
    if (day.starts_with('0')) day.remove_prefix(1);
    return text.find(date.substr(0, 4)) != std::string_view::npos && text.find(day) != std::string_view::npos;
  }

  void put(const Other& other) {
    if (!belongs_to_the_record(other.kind)) return;
    if (behind_ && !drawn_ && other.kind != OtherKind::end && other.kind != OtherKind::note) {
      separate();
      line("----------");
      drawn_ = true;
    }
    // Blank lines tell the entries of a list apart, and one list from the next.
    const bool goes_on = other.kind == previous_ && other.lines.first <= last_line_ + 1;
    if (!goes_on) separate();
    previous_ = other.kind;
    last_line_ = other.lines.last;
    line(shown(other, colon_));
  }

  void put(const Row& row) {
    separate();
    previous_ = OtherKind::metadata;
    const Turn& turn = *row.turn;
    std::string start;
    // １．発言要旨: the heading over somebody's words stands by itself.
    const bool heading = begins_with_digit(turn.label) && turn.role == Role::speaker;
    const bool numbered = row.exchange != nullptr && !row.exchange->printed.empty() &&
                          row.exchange->turns.data() == &turn && !turn.label.empty() &&
                          turn.label.find(row.exchange->printed) == std::string::npos;
    if (numbered) start = row.exchange->printed + "、";
    if (heading) {
      line(turn.label);
    } else if (!turn.label.empty()) {
      start += turn.label + std::string(colon_);
    }
    if (std::any_of(turn.inside.begin(), turn.inside.end(), is_of_label)) {
      put_label_of_several_lines(turn);
      start.clear();
    }
    for_each_paragraph(
        turn,
        [&](std::string_view paragraph) {
          line(start.append(paragraph));
          start.clear();
        },
        [&](const Other& note) {
          if (!start.empty()) line(start);
          start.clear();
          line(shown(note, colon_));
        });
    if (!start.empty()) line(start);
  }

  /// Role and office above the name and its colon, or a bare name and the office below it.
  void put_label_of_several_lines(const Turn& turn) {
    const bool above = turn.inside.front().bytes.begin == turn.bytes.begin;
    if (!above) line(turn.label);
    for (const Other& other : turn.inside) {
      if (is_of_label(other)) line(other.text);
    }
    if (above) line(turn.label + std::string(colon_));
  }

  void separate() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }

  void line(std::string_view text) {
    std::string storage;
    text = as_utf8(text, storage);
    while (text.ends_with(' ')) text.remove_suffix(1);
    out_ += text;
    out_ += '\n';
  }

  const Transcript& transcript_;
  std::string& out_;
  std::string_view colon_;
  OtherKind previous_ = OtherKind::metadata;
  std::size_t last_line_ = 0;
  bool behind_ = false;  ///< behind the last turn
  bool drawn_ = false;   ///< the line between the record and what stands behind it
};

}  // namespace

void put_transcript(const Transcript& transcript, std::string& out, const WriteOptions&) {
  std::string text;
  Writer(transcript, text).all();
  out += text;
}

}  // namespace shilu::write
