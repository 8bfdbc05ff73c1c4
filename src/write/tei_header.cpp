#include "write/tei_header.hpp"

#include <cstddef>
#include <string_view>

#include "write/dates.hpp"
#include "write/identifiers.hpp"

namespace shilu::write {
namespace {

constexpr std::string_view untitled = "Untitled";

void put_sentence(XmlWriter& xml, std::string_view sentence) {
  xml.start("p").attribute("xml:lang", "en").text(sentence);
}

std::size_t count_turns(const Transcript& transcript) {
  std::size_t count = 0;
  for (const Section& section : transcript.sections) {
    count += section.turns.size();
    for (const Exchange& exchange : section.exchanges) count += exchange.turns.size();
  }
  return count;
}

void put_date(XmlWriter& xml, const std::string& date) {
  if (date.empty()) return;
  xml.start("date").known("when", is_day(date) ? date : "").text(date);
}

void put_time(XmlWriter& xml, const std::string& time) {
  if (time.empty()) return;
  xml.start("time").known("when", time_of_day(time)).text(time);
}

void put_file(XmlWriter& xml, const Transcript& transcript, std::string_view name) {
  const Conference& conference = transcript.conference;
  const std::string_view title = !conference.title.empty() ? conference.title : !name.empty() ? name : untitled;
  xml.start("fileDesc").open();
  xml.start("titleStmt").open();
  xml.start("title").attribute("type", "main").text(title);
  xml.close();
  xml.start("extent").open();
  xml.start("measure").attribute("unit", "speeches").number("quantity", count_turns(transcript)).empty();
  xml.close();
  xml.start("publicationStmt").open();
  put_sentence(xml, "Made from the text that sourceDesc names.");
  xml.close();
  xml.start("sourceDesc").open();
  xml.start("bibl").open();
  xml.start("title").text(title);
  if (!name.empty()) xml.start("idno").attribute("type", "file").text(name);
  put_date(xml, conference.date);
  xml.close();
  xml.close();
  xml.close();
}

void put_category(XmlWriter& xml, std::string_view id, std::string_view meaning) {
  xml.start("category").attribute("xml:id", id).open();
  xml.start("catDesc").attribute("xml:lang", "en").mixed();
  xml.start("term").text(id);
  xml.words(": ");
  xml.words(meaning);
  xml.close();
  xml.close();
}

void begin_taxonomy(XmlWriter& xml, std::string_view id, std::string_view meaning) {
  xml.start("taxonomy").attribute("xml:id", id).open();
  xml.start("desc").attribute("xml:lang", "en").mixed();
  xml.start("term").text(meaning);
  xml.close();
}

void put_classes(XmlWriter& xml) {
  xml.start("classDecl").open();
  begin_taxonomy(xml, "speaker_types", "Types of speakers");
  put_category(xml, "chair", "moderates");
  put_category(xml, "regular", "gives the conference");
  put_category(xml, "guest", "asks: a reporter, an analyst, a member of the audience");
  put_category(xml, "interpreter", "interprets");
  xml.close();
  begin_taxonomy(xml, "turn_types", "Types of turns");
  put_category(xml, "statement", "what a speaker says outside questions and answers");
  put_category(xml, "question", "what is asked");
  put_category(xml, "answer", "what is said to a question");
  put_category(xml, "remark", "what is said about the course of the conference");
  xml.close();
  xml.close();
}

void put_encoding(XmlWriter& xml, bool with_classes) {
  xml.start("encodingDesc").open();
  xml.start("projectDesc").open();
  put_sentence(xml, "Turns, speakers and their roles are those that shilu finds in the text.");
  xml.close();
  if (with_classes) put_classes(xml);
  xml.close();
}

void put_setting(XmlWriter& xml, const Conference& conference) {
  if (conference.place.empty() && conference.date.empty() && conference.time.empty()) return;
  xml.start("settingDesc").open();
  xml.start("setting").open();
  if (!conference.place.empty()) xml.start("name").attribute("type", "place").text(conference.place);
  put_date(xml, conference.date);
  put_time(xml, conference.time);
  xml.close();
  xml.close();
}

void put_person(XmlWriter& xml, const std::string& document, const Person& person) {
  const Participant& participant = *person.participant;
  xml.start("person").attribute("xml:id", document + "." + person.id);
  if (participant.role != Role::unknown) xml.attribute("role", to_string(participant.role));
  if (participant.name.empty() && participant.title.empty() && participant.outlet.empty()) return xml.empty();
  xml.open();
  if (!participant.name.empty()) xml.start("persName").text(participant.name);
  if (!participant.title.empty() || !participant.outlet.empty()) {
    xml.start("affiliation").open();
    if (!participant.title.empty()) xml.start("roleName").text(participant.title);
    if (!participant.outlet.empty()) xml.start("orgName").text(participant.outlet);
    xml.close();
  }
  xml.close();
}

void put_profile(XmlWriter& xml, const Transcript& transcript, const std::string& document, const Cast& cast) {
  xml.start("profileDesc").open();
  xml.start("langUsage").open();
  xml.start("language").attribute("ident", language_or_und(transcript.language)).empty();
  xml.close();
  if (!transcript.conference.topic.empty()) {
    xml.start("textClass").open();
    xml.start("keywords").open();
    xml.start("term").text(transcript.conference.topic);
    xml.close();
    xml.close();
  }
  put_setting(xml, transcript.conference);
  if (!cast.people().empty()) {
    xml.start("particDesc").open();
    xml.start("listPerson").open();
    for (const Person& person : cast.people()) put_person(xml, document, person);
    xml.close();
    xml.close();
  }
  xml.close();
}

}  // namespace

std::string_view tei_class(Role role) {
  switch (role) {
    case Role::host: return "chair";
    case Role::speaker: return "regular";
    case Role::reporter: return "guest";
    case Role::interpreter: return "interpreter";
    case Role::unknown: break;
  }
  return "";
}

void put_tei_header(XmlWriter& xml, const Transcript& transcript, const std::string& name, const std::string& document,
                    const Cast& cast, bool in_corpus) {
  xml.start("teiHeader").open();
  put_file(xml, transcript, name);
  put_encoding(xml, !in_corpus);
  put_profile(xml, transcript, document, cast);
  xml.close();
}

void put_tei_corpus_header(XmlWriter& xml) {
  xml.start("teiHeader").open();
  xml.start("fileDesc").open();
  xml.start("titleStmt").open();
  xml.start("title").attribute("type", "main").attribute("xml:lang", "en").text("Transcripts");
  xml.close();
  xml.start("publicationStmt").open();
  put_sentence(xml, "Made from the texts that the documents name.");
  xml.close();
  xml.start("sourceDesc").open();
  put_sentence(xml, "Each document names its source.");
  xml.close();
  xml.close();
  put_encoding(xml, true);
  xml.close();
}

}  // namespace shilu::write
