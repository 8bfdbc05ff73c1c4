// TEI: which element says what.
#include <shilu/write.hpp>

#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "write/documents.hpp"
#include "write/identifiers.hpp"
#include "write/records.hpp"
#include "write/sample.hpp"
#include "write/xml_reader.hpp"

using namespace shilu;
using namespace shilu::testing;

namespace {

XmlElement tei(const Transcript& transcript, const std::string& document = "") {
  WriteOptions options;
  options.document = document;
  return read_xml(to_text(transcript, Format::tei, options));
}

std::vector<std::string> names(const XmlElement& element) {
  std::vector<std::string> all;
  for (const XmlElement& child : element.children) all.push_back(child.name);
  return all;
}

std::set<std::string> ids(const XmlElement& element, std::set<std::string> found = {}) {
  if (element.has("xml:id") && !found.insert(element.at("xml:id")).second) {
    throw std::runtime_error("twice: " + element.at("xml:id"));
  }
  for (const XmlElement& child : element.children) found = ids(child, std::move(found));
  return found;
}

const XmlElement& utterance(const XmlElement& root, std::size_t number) { return *root.all("u").at(number - 1); }

using Names = std::vector<std::string>;

}  // namespace

TEST_CASE("an utterance says who speaks to whom, as what, and what it answers") {
  const XmlElement root = tei(record());
  const XmlElement& question = utterance(root, 2);
  CHECK(question.at("xml:id") == "record_txt.t2");
  CHECK(question.at("who") == "#record_txt.ann");
  CHECK(question.at("toWhom") == "#record_txt.bob #record_txt.cyd");
  CHECK_FALSE(question.has("corresp"));
  const XmlElement& answer = utterance(root, 4);
  CHECK(answer.at("who") == "#record_txt.cyd");
  CHECK(answer.at("toWhom") == "#record_txt.ann");
  CHECK(answer.at("corresp") == "#record_txt.t2");
  CHECK_FALSE(utterance(root, 1).has("toWhom"));
}

TEST_CASE("somebody unknown has no who, and what is said to nobody has no toWhom") {
  const XmlElement root = tei(record());
  CHECK_FALSE(utterance(root, 6).has("who"));
  CHECK(utterance(root, 6).at("toWhom") == "#record_txt.cyd");
  CHECK_FALSE(utterance(root, 7).has("toWhom"));
  CHECK(utterance(root, 7).at("corresp") == "#record_txt.t6");
}

TEST_CASE("the class of an utterance is the type of its speaker and of the turn") {
  const XmlElement root = tei(sample_transcript());
  CHECK(utterance(root, 1).at("ana") == "#chair #remark");
  CHECK(utterance(root, 2).at("ana") == "#guest #question");
  CHECK(utterance(root, 3).at("ana") == "#answer");
  const std::set<std::string> all = ids(root);
  for (const char* const id :
       {"chair", "regular", "guest", "interpreter", "question", "answer", "statement", "remark"}) {
    CHECK(all.count(id) == 1);
  }
}

TEST_CASE("every exchange is a division, and so is a section outside of exchanges") {
  const XmlElement root = tei(record());
  const XmlElement& body = root.only("body");
  REQUIRE(names(body) == Names{"div", "div", "div", "div"});
  for (const XmlElement& div : body.children) CHECK(div.at("type") == "debateSection");
  CHECK(body.children[0].at("subtype") == "opening");
  CHECK(body.children[1].at("subtype") == "questions");
  CHECK(body.children[1].at("n") == "1");
  CHECK(body.children[2].at("n") == "2");
  CHECK(names(body.children[2]) == Names{"head", "u", "u"});
  CHECK(body.children[2].children[0].at("type") == "number");
  CHECK(body.children[2].children[0].words == "II");
  CHECK(body.children[3].at("subtype") == "closing");
}

TEST_CASE("the label stands before the utterance, paragraphs and notes inside it") {
  Transcript t = record();
  Turn& turn = t.sections[0].turns[0];
  turn.label = "MR. HAL";
  turn.text = "one\ntwo";
  turn.inside = {other_at(0, OtherKind::note, "(Applause)"), other_at(0, OtherKind::chrome, "Share")};
  turn.inside[0].after = 1;
  const XmlElement root = tei(t);
  const XmlElement& div = root.only("body").children[0];
  CHECK(names(div) == Names{"note", "u"});
  CHECK(div.children[0].at("type") == "speaker");
  CHECK(div.children[0].words == "MR. HAL");
  const XmlElement& u = div.children[1];
  CHECK(names(u) == Names{"seg", "note", "seg"});
  CHECK(u.children[0].at("xml:id") == "record_txt.t1_p1");
  CHECK(u.children[2].at("xml:id") == "record_txt.t1_p2");
  CHECK(u.children[1].at("type") == "comment");
  CHECK(u.children[1].words == "(Applause)");
}

TEST_CASE("further lines of a label are of the label") {
  Transcript t = record();
  t.sections[0].turns[0].label = "Hal";
  t.sections[0].turns[0].inside = {other_at(0, OtherKind::roster, "Deputy Mayor")};
  const XmlElement root = tei(t);
  const XmlElement& div = root.only("body").children[0];
  CHECK(names(div) == Names{"note", "note", "u"});
  CHECK(div.children[1].at("type") == "speaker");
  CHECK(div.children[1].words == "Deputy Mayor");
}

TEST_CASE("a turn without words is an empty segment") {
  Transcript t = record();
  t.sections[0].turns[0].text.clear();
  const XmlElement root = tei(t);
  CHECK(names(utterance(root, 1)) == Names{"seg"});
  CHECK(utterance(root, 1).only("seg").words.empty());
}

TEST_CASE("what is no speech is a head or a note at its place, and the page's furniture is left out") {
  Transcript t = record();
  using enum OtherKind;
  t.other = {other_at(1, title, "T"),         other_at(2, chrome, "Share"),       other_at(3, lead, "L"),
             other_at(12, heading, "Q & A"),  other_at(13, prose, "They sit."),   other_at(25, note, "(Laughter)"),
             other_at(29, heading, "Prices"), other_at(50, OtherKind::end, "END")};
  const XmlElement root = tei(t);
  const XmlElement& body = root.only("body");
  REQUIRE(body.children.size() == 6);
  const XmlElement& front = body.children[0];
  CHECK(front.at("type") == "commentSection");
  CHECK(names(front) == Names{"head", "note"});
  CHECK(front.children[1].at("type") == "lead");
  const XmlElement& first = body.children[2];
  CHECK(names(first) == Names{"head", "note", "u", "u", "u", "note", "u"});
  CHECK(first.children[0].words == "Q & A");
  CHECK(first.children[1].at("type") == "prose");
  CHECK(names(body.children[3]) == Names{"head", "head", "u", "u"});
  CHECK(body.children[3].children[1].words == "Prices");
  CHECK(body.children[5].at("subtype") == "back");
  CHECK(body.children[5].only("note").words == "END");
  CHECK(to_text(t, Format::tei).find("Share") == std::string::npos);
}

TEST_CASE("a field is a note with its key") {
  const XmlElement root = tei(sample_transcript());
  const XmlElement& note = *root.only("body").children[0].all("note").at(0);
  CHECK(note.at("type") == "field");
  CHECK(note.at("n") == "时间");
  CHECK(note.words == "2024-03-07");
}

TEST_CASE("the header tells the conference and the people, as far as the text does") {
  const XmlElement root = tei(sample_transcript());
  CHECK(root.only("titleStmt").words.find("海港改造发布会") != std::string::npos);
  CHECK(root.only("measure").at("quantity") == "3");
  CHECK(root.only("idno").words == "发布会.txt");
  CHECK(names(root.only("setting")) == Names{"name", "date", "time"});
  CHECK(root.only("setting").only("date").at("when") == "2024-03-07");
  CHECK(root.only("time").at("when") == "10:00:00");
  CHECK(root.only("keywords").only("term").words == "海港改造");
  CHECK(root.only("language").at("ident") == "zh-Hans");
  const auto people = root.all("person");
  REQUIRE(people.size() == 3);
  CHECK(people[0]->only("persName").words == "林越");
  CHECK(people[0]->only("roleName").words == "新闻办主任");
  CHECK(people[0]->at("role") == "host");
  CHECK(people[1]->all("persName").empty());
  CHECK(people[1]->only("orgName").words == "海州日报");
  CHECK_FALSE(people[2]->has("role"));
  CHECK(root.all("sex").empty());
}

TEST_CASE("what is no date or time has no normal form") {
  Transcript t = record();
  t.conference.date = "2023-02-30";
  t.conference.time = "25:00";
  const XmlElement root = tei(t);
  CHECK_FALSE(root.only("setting").only("date").has("when"));
  CHECK_FALSE(root.only("time").has("when"));
  CHECK(root.only("time").words == "25:00");
}

TEST_CASE("an article is its paragraphs, and who is reported to have said what") {
  Transcript t;
  t.language = "en";
  t.source.name = "a.txt";
  t.participants = {participant("ann", "Ann", Role::unknown)};
  t.other = {other_at(0, OtherKind::title, "T"), other_at(1, OtherKind::prose, "one\ntwo"),
             other_at(2, OtherKind::heading, "H")};
  t.reported = {{"ann", "said", true, {}, {}, "\"yes\""}, {"", "added", false, {}, {}, "that"}};
  const XmlElement root = tei(t);
  const XmlElement& body = root.only("body");
  REQUIRE(names(body) == Names{"div", "div"});
  CHECK(body.children[0].at("type") == "article");
  CHECK(names(body.children[0]) == Names{"head", "p", "p", "note"});
  CHECK(body.children[1].at("type") == "reported");
  const auto said = body.all("said");
  REQUIRE(said.size() == 2);
  CHECK(said[0]->at("who") == "#a_txt.ann");
  CHECK(said[0]->at("direct") == "true");
  CHECK(said[0]->words == "\"yes\"");
  CHECK_FALSE(said[1]->has("who"));
  CHECK(said[1]->at("direct") == "false");
}

TEST_CASE("TEI of a document of which nothing is known is still a text") {
  const XmlElement root = tei({});
  CHECK(root.only("titleStmt").only("title").words == "Untitled");
  CHECK(names(root.only("body")) == Names{"div"});
  CHECK(root.all("particDesc").empty());
  CHECK(root.all("settingDesc").empty());
  CHECK_NOTHROW(ids(root));
}

TEST_CASE("several documents are a corpus whose header declares the classes once, and no id stands twice") {
  WriteOptions options;
  write::Documents documents(Format::tei, true, options);
  std::string out;
  for (const char* const name : {"a.txt", "b.txt", "港/a.txt", "chair"}) {
    options.document = name;
    std::string text;
    write::put(Format::tei, sample_transcript(), text, options, true);
    documents.add(text, out);
  }
  documents.finish(out);
  const XmlElement root = read_xml(out);
  CHECK(root.name == "teiCorpus");
  CHECK(names(root) == Names{"teiHeader", "TEI", "TEI", "TEI", "TEI"});
  CHECK(root.all("taxonomy").size() == 2);
  CHECK(ids(root).count("chair") == 1);
}

TEST_CASE("no document is called like a class of the header") {
  const XmlElement root = tei(sample_transcript());
  std::size_t seen = 0;
  for (const char* const kind : {"taxonomy", "category"}) {
    for (const XmlElement* const each : root.all(kind)) {
      const std::string id = each->at("xml:id");
      CHECK(write::document_id(id) != id);
      ++seen;
    }
  }
  CHECK(seen == 10);
}

TEST_CASE("a corpus of nothing is XML") {
  const write::Documents documents(Format::tei, true, {});
  std::string out;
  documents.finish(out);
  CHECK(names(read_xml(out)) == Names{"teiHeader"});
}
