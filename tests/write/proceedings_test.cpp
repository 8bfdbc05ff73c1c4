// The order in which a record is told.
#include "write/proceedings.hpp"

#include <string>

#include "catch.hpp"
#include "write/lines.hpp"
#include "write/records.hpp"

using namespace shilu;
using namespace shilu::testing;

namespace {

/// Writes down what it hears.
struct Listener {
  std::string heard;
  void say(const std::string& what) { heard += (heard.empty() ? "" : " ") + what; }
  static std::string list(write::Others others) {
    std::string all;
    for (const Other* other : others) all += "," + other->text;
    return all.empty() ? "" : ":" + all.substr(1);
  }
  void front(write::Others others) { say("front" + list(others)); }
  void open_section(const Section& section, std::size_t, write::Others headings) {
    say(std::string("[") + to_string(section.kind) + list(headings));
  }
  void close_section() { say("]"); }
  void open_exchange(const Exchange&, std::size_t number, write::Others headings) {
    say("(" + std::to_string(number) + list(headings));
  }
  void close_exchange() { say(")"); }
  void turn(const write::Spoken& spoken) {
    say("t" + std::to_string(spoken.number) +
        (spoken.reply_to == nullptr ? "" : ">" + std::to_string(spoken.reply_number)));
  }
  void between(const Other& other) { say("-" + other.text); }
  void back(write::Others others) { say("back" + list(others)); }
  void prose(write::Others others) { say("prose" + list(others)); }
};

std::string heard(const Transcript& transcript) {
  Listener listener;
  write::tell_proceedings(transcript, listener);
  return listener.heard;
}

}  // namespace

TEST_CASE("turns come in their sections and exchanges, answers with their question") {
  CHECK(heard(record()) == "front [opening t1 ] [questions (1 t2 t3>2 t4>2 t5>2 ) (2 t6 t7>6 ) ] [closing t8 ] back");
}

TEST_CASE("what is no speech comes at its place, and furniture of the page not at all") {
  Transcript t = record();
  using enum OtherKind;
  t.other = {other_at(1, title, "T"),
             other_at(2, chrome, "menu"),
             other_at(3, lead, "L"),
             other_at(21, note, "a"),
             other_at(28, note, "b"),
             other_at(29, heading, "H2"),
             other_at(31, note, "c"),
             other_at(35, heading, "H3"),
             other_at(36, prose, "p"),
             other_at(41, metadata, "m"),
             other_at(42, OtherKind::end, "END")};
  CHECK(heard(t) ==
        "front:T,L [opening t1 ] [questions (1 t2 -a t3>2 t4>2 t5>2 -b ) (2:H2 t6 -c t7>6 ) ] [closing:H3 -p t8 ] "
        "back:END");
}

TEST_CASE("headings right before a section belong to it and not to its first exchange") {
  Transcript t = record();
  t.other = {other_at(11, OtherKind::note, "n"), other_at(12, OtherKind::heading, "Q&A"),
             other_at(13, OtherKind::heading, "On prices")};
  CHECK(heard(t).find("t1 -n ] [questions:Q&A,On prices (1 t2") != std::string::npos);
}

TEST_CASE("a heading above the document's own head does not open a section") {
  Transcript t = record();
  t.other = {other_at(1, OtherKind::heading, "H"), other_at(2, OtherKind::title, "T"),
             other_at(3, OtherKind::heading, "Record"), other_at(4, OtherKind::note, "n")};
  CHECK(heard(t).starts_with("front:H,T [opening:Record -n t1 ]"));
}

TEST_CASE("sections and exchanges without turns are left out") {
  Transcript t = record();
  t.sections[0].turns.clear();
  t.sections[1].exchanges[0].turns.clear();
  t.sections.push_back({});
  CHECK(heard(t) == "front [questions (1 t1 t2>1 ) ] [closing t3 ] back");
}

TEST_CASE("a document without turns is prose") {
  CHECK(heard({}) == "prose");
  Transcript t;
  t.sections.resize(2);
  t.other = {other_at(0, OtherKind::prose, "p"), other_at(1, OtherKind::rule, "---")};
  CHECK(heard(t) == "prose:p");
}

TEST_CASE("a question knows the turns until the next one, across neither exchanges nor sections") {
  struct : Listener {
    void turn(const write::Spoken& spoken) { say(std::to_string(spoken.until_next.size())); }
  } listener;
  write::tell_proceedings(record(), listener);
  CHECK(listener.heard == "front [opening 0 ] [questions (1 3 0 0 0 ) (2 1 0 ) ] [closing 0 ] back");
}

TEST_CASE("a text has at least one line") {
  int count = 0;
  write::for_each_line("", [&](std::string_view line) { count += line.empty() ? 1 : 100; });
  CHECK(count == 1);
  write::for_each_line("\n", [&](std::string_view line) { count += line.empty() ? 1 : 100; });
  CHECK(count == 3);
}
