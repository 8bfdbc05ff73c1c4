// The writer of XML elements, and the names that it gives to things.
#include "write/xml.hpp"

#include <set>
#include <string>

#include "catch.hpp"
#include "write/dates.hpp"
#include "write/identifiers.hpp"

using namespace shilu::write;

namespace {

/// A letter or `_` first, then also digits, `-`; ids have no dot, so that one can be put between two of them.
bool is_name_without_dot(const std::string& id) {
  const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_'; };
  if (id.empty() || !letter(id[0])) return false;
  for (const char c : id) {
    if (!letter(c) && !(c >= '0' && c <= '9') && c != '-') return false;
  }
  return true;
}

}  // namespace

TEST_CASE("elements stand one on a line, and text fills its element without blanks of ours") {
  std::string out;
  XmlWriter xml(out);
  xml.start("a").attribute("n", "1 < 2").known("left-out", "").open();
  xml.start("b").text(" x & y ");
  xml.start("c").number("k", 7).empty();
  xml.start("d").text("");
  xml.close();
  CHECK(out ==
        "<a n=\"1 &lt; 2\">\n"
        "  <b> x &amp; y </b>\n"
        "  <c k=\"7\"/>\n"
        "  <d/>\n"
        "</a>\n");
}

TEST_CASE("inside a mixed element nothing but what is given is written") {
  std::string out;
  XmlWriter xml(out, 1);
  xml.start("from").mixed();
  xml.words("<");
  xml.start("person").attribute("to", "#x").mixed();
  xml.start("i").text("b");
  xml.words("c");
  xml.close();
  xml.start("e").empty();
  xml.close();
  xml.start("next").empty();
  CHECK(out == "  <from>&lt;<person to=\"#x\"><i>b</i>c</person><e/></from>\n  <next/>\n");
}

TEST_CASE("a document's id is its name where that can be one") {
  CHECK(document_id("briefing.txt") == "briefing_txt");
  CHECK(document_id("Talk-7") == "Talk-7");
}

TEST_CASE("every name has an id of its own, which is a name of XML") {
  std::set<std::string> ids;
  for (const char* const name : {"briefing.txt",
                                 "briefing_txt",
                                 "briefing txt",
                                 "2024/a.txt",
                                 "2024-a.txt",
                                 "a.txt",
                                 "发布会.txt",
                                 "发布会。txt",
                                 "fa bu hui",
                                 "",
                                 "chair",
                                 "turn.types",
                                 "guest",
                                 "1",
                                 "-",
                                 "\xFF\xFE",
                                 "é",
                                 "a:b",
                                 "a/b",
                                 ".x"}) {
    INFO(name);
    const std::string id = document_id(name);
    CHECK(is_name_without_dot(id));
    CHECK(ids.insert(id).second);
    CHECK(id == document_id(name));
    CHECK(id != "chair");
    CHECK(id != "guest");
    CHECK(id != "turn_types");
  }
  CHECK(document_id("发布会.txt").starts_with("doc_fabuhui"));
  CHECK(document_id(std::string(100000, 'x') + " ").size() < 100);
}

TEST_CASE("a participant keeps the id, save where it is no name or could be a turn's") {
  CHECK(person_id("lin-yue") == "lin-yue");
  CHECK(person_id("t") == "t");
  CHECK(person_id("t1-x") == "t1-x");
  CHECK(person_id("reporter-2") == "reporter-2");
  std::set<std::string> ids;
  for (const char* const id : {"t1", "t22", "1", "林越", "a b", "a.b", "a_b", "", "-", "section_1"}) {
    INFO(id);
    CHECK(person_id(id).starts_with("person_"));
    CHECK(is_name_without_dot(person_id(id)));
    CHECK(ids.insert(person_id(id)).second);
  }
}

TEST_CASE("what looks like no language is und") {
  for (const std::string_view tag : {"zh-Hans", "en", "zh-Hant-TW", "de-1996", "und"})
    CHECK(language_or_und(tag) == tag);
  for (const std::string_view tag : {"", "-", "zh-", "-zh", "zh--x", "中文", "a b", "abcdefghi", "z1", "en\"/>"}) {
    INFO(tag);
    CHECK(language_or_und(tag) == "und");
  }
}

TEST_CASE("a day is one of the calendar") {
  for (const std::string_view day : {"2024-03-07", "2024-02-29", "2000-02-29", "0001-01-01", "2023-12-31"}) {
    CHECK(is_day(day));
  }
  for (const std::string_view day :
       {"", "2023-02-29", "1900-02-29", "2023-13-01", "2023-00-10", "2023-04-31", "2023-01-00", "0000-01-01",
        "2023-1-1", "2023/01/01", "2023-01-0x", "2023-01-011"}) {
    INFO(day);
    CHECK_FALSE(is_day(day));
  }
}

TEST_CASE("a time of the day gets its seconds") {
  CHECK(time_of_day("14:00") == "14:00:00");
  CHECK(time_of_day("00:59") == "00:59:00");
  for (const std::string_view time : {"", "24:00", "12:60", "9:30", "12.30", "aa:bb", "12:00:00"}) {
    CHECK(time_of_day(time).empty());
  }
}
