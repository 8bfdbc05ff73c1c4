// Akoma Ntoso: which element says what.
#include <shilu/write.hpp>

#include <string>
#include <vector>

#include "catch.hpp"
#include "write/records.hpp"
#include "write/sample.hpp"
#include "write/xml_reader.hpp"

using namespace shilu;
using namespace shilu::testing;

namespace {

XmlElement akn(const Transcript& transcript, const std::string& document = "") {
  WriteOptions options;
  options.document = document;
  return read_xml(to_text(transcript, Format::akn, options));
}

std::vector<std::string> names(const XmlElement& element) {
  std::vector<std::string> all;
  for (const XmlElement& child : element.children) all.push_back(child.name);
  return all;
}

const XmlElement& with_id(const XmlElement& root, const std::string& name, const std::string& id) {
  for (const XmlElement* each : root.all(name)) {
    if (each->at("eId") == id) return *each;
  }
  throw std::runtime_error("no " + name + " " + id);
}

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("a question and its answers name who speaks to whom") {
  const XmlElement root = akn(record());
  const XmlElement& question = with_id(root, "question", "t2");
  CHECK(question.at("by") == "#ann");
  CHECK(question.at("to") == "#bob");
  const auto answers = root.all("answer");
  REQUIRE(answers.size() == 4);
  CHECK(answers[0]->at("by") == "#bob");
  CHECK(answers[0]->at("to") == "#ann");
  CHECK(answers[1]->at("by") == "#cyd");
  CHECK(answers[1]->at("to") == "#ann");
  CHECK(with_id(root, "TLCPerson", "ann").at("showAs") == "Ann");
  CHECK(with_id(root, "TLCPerson", "ann").at("href") == "/akn/ontology/person/record_txt.ann");
}

TEST_CASE("somebody unknown is nobody, and nothing is said to nobody") {
  const XmlElement root = akn(record());
  const XmlElement& question = with_id(root, "question", "t6");
  CHECK(question.has("by"));
  CHECK(question.at("by").empty());
  CHECK(question.at("status") == "undefined");
  CHECK(question.at("to") == "#cyd");
  const XmlElement& answer = with_id(root, "answer", "t7");
  CHECK_FALSE(answer.has("to"));
  CHECK_FALSE(answer.has("status"));
  Transcript t = record();
  t.sections[0].turns[0].speaker = "not-in-the-list";
  CHECK(with_id(akn(t), "speech", "t1").at("status") == "undefined");
}

TEST_CASE("exchanges are sections of their section, with the number that is printed") {
  const XmlElement root = akn(record());
  const XmlElement& body = root.only("debateBody");
  REQUIRE(names(body) == Names{"debateSection", "debateSection", "debateSection"});
  CHECK(body.children[0].at("name") == "opening");
  CHECK(body.children[1].at("name") == "questions");
  CHECK(names(body.children[1]) == Names{"debateSection", "debateSection"});
  const XmlElement& second = body.children[1].children[1];
  CHECK(second.at("name") == "exchange");
  CHECK(second.at("eId") == "exchange_2");
  CHECK(names(second) == Names{"num", "question", "answer"});
  CHECK(second.children[0].words == "II");
}

TEST_CASE("statements and remarks are speech, told apart by their class") {
  Transcript t = record();
  t.sections[0].turns.push_back(turn_at(11, TurnKind::statement, "bob", "First."));
  const XmlElement root = akn(t);
  CHECK(with_id(root, "speech", "t1").at("class") == "remark");
  CHECK(with_id(root, "speech", "t2").at("class") == "statement");
  CHECK_FALSE(with_id(root, "question", "t3").has("class"));
}

TEST_CASE("the role of a turn is a role of the references") {
  const XmlElement root = akn(sample_transcript());
  CHECK(with_id(root, "question", "t2").at("as") == "#role_reporter");
  CHECK(with_id(root, "TLCRole", "role_reporter").at("showAs") == "reporter");
  CHECK_FALSE(with_id(root, "answer", "t3").has("as"));
}

TEST_CASE("a label is kept as printed, with the person, office and outlet that it means") {
  const XmlElement root = akn(sample_transcript());
  const XmlElement& host = with_id(root, "speech", "t1").only("from");
  CHECK(host.words == "林越");
  CHECK(host.only("person").at("refersTo") == "#lin-yue");
  CHECK(host.only("person").at("as") == "#title_1");
  CHECK(with_id(root, "TLCRole", "title_1").at("showAs") == "新闻办主任");
  const XmlElement& reporter = with_id(root, "question", "t2").only("from");
  CHECK(reporter.words == "海州日报记者");
  CHECK(reporter.only("organization").words == "海州日报");
  CHECK(reporter.only("organization").at("refersTo") == "#outlet_1");
  CHECK(with_id(root, "TLCOrganization", "outlet_1").at("showAs") == "海州日报");
  CHECK(with_id(root, "answer", "t3").all("from").empty());
  Transcript t = record();
  t.sections[1].exchanges[1].turns[0].label = "Q <1>";
  CHECK(with_id(akn(t), "question", "t6").only("from").words == "Q <1>");
}

TEST_CASE("paragraphs stand in p, and notes between them in a block of their own") {
  Transcript t = record();
  Turn& turn = t.sections[0].turns[0];
  turn.text = "one\n\ntwo";
  turn.inside = {other_at(0, OtherKind::note, "(Applause)"), other_at(0, OtherKind::caption, "picture")};
  turn.inside[0].after = 1;
  const XmlElement root = akn(t);
  const XmlElement& speech = with_id(root, "speech", "t1");
  CHECK(names(speech) == Names{"p", "block", "p", "p"});
  CHECK(speech.children[0].words == "one");
  CHECK(speech.children[1].at("name") == "note");
  CHECK(speech.children[1].only("remark").words == "(Applause)");
  CHECK(speech.children[2].words.empty());
  CHECK(speech.children[3].words == "two");
}

TEST_CASE("further lines of a label stand before the paragraphs") {
  Transcript t = record();
  Turn& turn = t.sections[0].turns[0];
  turn.inside = {other_at(0, OtherKind::roster, "Deputy <Mayor>")};
  const XmlElement root = akn(t);
  const XmlElement& speech = with_id(root, "speech", "t1");
  CHECK(names(speech) == Names{"block", "p"});
  CHECK(speech.children[0].at("name") == "roster");
  CHECK(speech.children[0].words == "Deputy <Mayor>");
}

TEST_CASE("a turn without words has an empty paragraph, because speech must have one") {
  Transcript t = record();
  t.sections[0].turns[0].text.clear();
  const XmlElement root = akn(t);
  CHECK(names(with_id(root, "speech", "t1")) == Names{"p"});
  CHECK(with_id(root, "speech", "t1").only("p").words.empty());
}

TEST_CASE("what is no speech keeps its place, and the page's furniture is left out") {
  Transcript t = record();
  using enum OtherKind;
  t.other = {other_at(1, title, "The <Harbour>"), other_at(2, chrome, "Share"),      other_at(3, lead, "On Monday"),
             other_at(25, note, "(Laughter)"),    other_at(28, prose, "Some left."), other_at(29, heading, "Prices"),
             other_at(50, OtherKind::end, "END"), other_at(51, rule, "----")};
  const XmlElement root = akn(t);
  CHECK(names(root.children[0]) == Names{"meta", "preface", "debateBody", "conclusions"});
  const XmlElement& preface = root.only("preface");
  CHECK(names(preface) == Names{"longTitle", "block"});
  CHECK(preface.only("docTitle").words == "The <Harbour>");
  CHECK(preface.children[1].at("name") == "lead");
  const XmlElement& first = with_id(root, "debateSection", "exchange_1");
  CHECK(names(first) == Names{"question", "answer", "answer", "scene", "answer", "other"});
  CHECK(first.children[3].words == "(Laughter)");
  CHECK(first.children[5].at("class") == "prose");
  const XmlElement& second = with_id(root, "debateSection", "exchange_2");
  CHECK(names(second) == Names{"num", "heading", "question", "answer"});
  CHECK(root.only("conclusions").only("block").words == "END");
  CHECK(to_text(t, Format::akn).find("Share") == std::string::npos);
  CHECK(to_text(t, Format::akn).find("----") == std::string::npos);
}

TEST_CASE("a field is a key and a value") {
  const XmlElement root = akn(sample_transcript());
  const auto parts = root.only("preface").all("inline");
  REQUIRE(parts.size() == 2);
  CHECK(parts[0]->at("name") == "key");
  CHECK(parts[0]->words == "时间");
  CHECK(parts[1]->words == "2024-03-07");
}

TEST_CASE("the document is identified by its date and name, and by nothing that the text does not say") {
  const XmlElement root = akn(sample_transcript(), "2024/港.txt");
  const XmlElement& work = root.only("FRBRWork");
  CHECK(names(work) == Names{"FRBRthis", "FRBRuri", "FRBRalias", "FRBRdate", "FRBRauthor", "FRBRcountry"});
  CHECK(work.only("FRBRuri").at("value").starts_with("/akn/zz/debate/2024-03-07/doc_2024-gang-txt_"));
  CHECK(work.only("FRBRdate").at("date") == "2024-03-07T10:00:00");
  CHECK(work.only("FRBRauthor").at("href").empty());
  CHECK(root.only("FRBRlanguage").at("language") == "zho");
  CHECK(root.only("FRBRManifestation").only("FRBRalias").at("value") == "发布会.txt");
  Transcript t = record();
  t.conference.date = "2023-02-30";
  t.conference.time = "10:00";
  CHECK(akn(t).only("FRBRWork").only("FRBRdate").at("date") == "0001-01-01");
  CHECK(akn(t).only("FRBRWork").only("FRBRdate").at("name") == "unknown");
}

TEST_CASE("an article is its prose, and who is reported to have said what") {
  Transcript t;
  t.language = "en";
  t.participants = {participant("ann", "Ann", Role::unknown)};
  t.other = {other_at(0, OtherKind::title, "T"), other_at(1, OtherKind::prose, "Ann said \"yes\" & left."),
             other_at(2, OtherKind::note, "(ed.)")};
  t.reported.resize(3);
  t.reported[0] = {"ann", "said", true, {}, {}, "\"yes\""};
  t.reported[1] = {"ann", "added", false, {}, {}, "that it was late"};
  t.reported[2] = {"", "said", true, {}, {}, "\"no\""};
  const XmlElement root = akn(t);
  CHECK(root.only("debate").at("name") == "article");
  const XmlElement& body = root.only("debateBody");
  REQUIRE(names(body) == Names{"debateSection", "debateSection"});
  CHECK(body.children[0].at("name") == "article");
  CHECK(names(body.children[0]) == Names{"other", "scene"});
  const XmlElement& reported = body.children[1];
  CHECK(reported.at("name") == "reported");
  CHECK(names(reported) == Names{"speech", "summary", "speech"});
  CHECK(reported.children[0].at("by") == "#ann");
  CHECK(reported.children[1].at("refersTo") == "#ann");
  CHECK(reported.children[2].at("status") == "undefined");
}

TEST_CASE("a document of which nothing is known is still one") {
  const XmlElement root = akn({});
  CHECK(names(root.children[0]) == Names{"meta", "debateBody"});
  CHECK(root.only("debateSection").children.empty());
  CHECK(root.only("FRBRlanguage").at("language") == "und");
}

TEST_CASE("ids that are no names of XML, or those of turns, still meet") {
  Transcript t = record();
  for (const std::string id : {"t2", "1", "林 越", "a\"b", "\xFF", "section_1", "software_shilu", "role_host"}) {
    INFO(id);
    t.participants[1].id = id;
    t.sections[1].exchanges[0].turns[0].speaker = id;
    const XmlElement root = akn(t);
    const std::string by = with_id(root, "question", "t2").at("by");
    CHECK(by.starts_with("#person_"));
    CHECK(with_id(root, "TLCPerson", by.substr(1)).at("showAs") == "Ann");
  }
}

TEST_CASE("of participants with one id the first is meant") {
  Transcript t = record();
  t.participants.push_back(participant("ann", "Another", Role::speaker));
  CHECK(akn(t).all("TLCPerson").size() == 4);
}
