#include "write/akn_meta.hpp"

#include <algorithm>
#include <array>
#include <string_view>
#include <utility>

#include "write/dates.hpp"
#include "write/identifiers.hpp"

namespace shilu::write {
namespace {

/// Akoma Ntoso asks for a date, a country and a language always; these say that the text does not tell.
constexpr std::string_view no_day = "0001-01-01";
constexpr std::string_view no_country = "zz";

struct Identity {
  std::string work;
  std::string expression;
  std::string language;  ///< ISO 639-2
  std::string date;      ///< of the conference
  bool dated = false;
};

/// Its naming convention has codes of three letters.
std::string three_letters(std::string_view tag) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 13> codes{{{"ar", "ara"},
                                                                                 {"de", "deu"},
                                                                                 {"en", "eng"},
                                                                                 {"es", "spa"},
                                                                                 {"fr", "fra"},
                                                                                 {"it", "ita"},
                                                                                 {"ja", "jpn"},
                                                                                 {"ko", "kor"},
                                                                                 {"pt", "por"},
                                                                                 {"ru", "rus"},
                                                                                 {"vi", "vie"},
                                                                                 {"zh", "zho"},
                                                                                 {"th", "tha"}}};
  const std::string_view language = tag.substr(0, tag.find('-'));
  const auto found = std::find_if(codes.begin(), codes.end(), [&](const auto& code) { return code.first == language; });
  return std::string(found == codes.end() ? language : found->second);
}

Identity identity_of(const Transcript& transcript, const std::string& document) {
  Identity identity;
  const Conference& conference = transcript.conference;
  identity.dated = is_day(conference.date);
  const std::string day = identity.dated ? conference.date : std::string(no_day);
  const std::string time = identity.dated ? time_of_day(conference.time) : "";
  identity.date = time.empty() ? day : day + "T" + time;
  identity.language = three_letters(language_or_und(transcript.language));
  identity.work = "/akn/" + std::string(no_country) + "/debate/" + day + "/" + document;
  identity.expression = identity.work + "/" + identity.language + "@";
  return identity;
}

void put_value(XmlWriter& xml, std::string_view element, std::string_view value) {
  xml.start(element).attribute("value", value).empty();
}

void put_alias(XmlWriter& xml, std::string_view name, std::string_view value) {
  if (!value.empty()) xml.start("FRBRalias").attribute("value", value).attribute("name", name).empty();
}

void put_names(XmlWriter& xml, const std::string& uri, const std::string& whole) {
  put_value(xml, "FRBRthis", whole);
  put_value(xml, "FRBRuri", uri);
}

/// Where nobody is named, the reference is empty: the text does not say who wrote it.
void put_date_and_author(XmlWriter& xml, const std::string& date, bool dated, const std::string& author) {
  xml.start("FRBRdate").attribute("date", date).attribute("name", dated ? "conference" : "unknown").empty();
  xml.start("FRBRauthor").attribute("href", author).empty();
}

void put_identification(XmlWriter& xml, const Transcript& transcript, const Identity& identity) {
  const std::string software = "#" + std::string(akn_software);
  xml.start("identification").attribute("source", software).open();
  xml.start("FRBRWork").open();
  put_names(xml, identity.work, identity.work + "/!main");
  put_alias(xml, "title", transcript.conference.title);
  put_date_and_author(xml, identity.date, identity.dated, "");
  put_value(xml, "FRBRcountry", no_country);
  xml.close();
  xml.start("FRBRExpression").open();
  put_names(xml, identity.expression, identity.expression + "/!main");
  put_date_and_author(xml, identity.date, identity.dated, "");
  xml.start("FRBRlanguage").attribute("language", identity.language).empty();
  xml.close();
  xml.start("FRBRManifestation").open();
  put_names(xml, identity.expression + ".akn", identity.expression + "/!main.akn");
  put_alias(xml, "source", transcript.source.name);
  put_date_and_author(xml, std::string(no_day), false, software);
  put_value(xml, "FRBRformat", "application/akn+xml");
  xml.close();
  xml.close();
}

/// A class of the ontology: what is meant, where it would be described, and how it is shown.
void put_class(XmlWriter& xml, std::string_view element, std::string_view kind, const std::string& id,
               const std::string& name, std::string_view shown) {
  xml.start(element)
      .attribute("eId", id)
      .attribute("href", "/akn/ontology/" + std::string(kind) + "/" + name)
      .attribute("showAs", shown)
      .empty();
}

std::string_view shown(const Participant& participant) {
  if (!participant.name.empty()) return participant.name;
  if (!participant.labels.empty() && !participant.labels.front().empty()) return participant.labels.front();
  if (!participant.outlet.empty()) return participant.outlet;
  return participant.id;
}

void put_references(XmlWriter& xml, const Transcript& transcript, const std::string& document,
                    const AknReferences& references) {
  xml.start("references").attribute("source", "#" + std::string(akn_software)).open();
  put_class(xml, "TLCOrganization", "organization", std::string(akn_software), "shilu", "shilu");
  for (const Role role : {Role::host, Role::speaker, Role::reporter, Role::interpreter}) {
    put_class(xml, "TLCRole", "role", akn_role(role), to_string(role), to_string(role));
  }
  // Who has the same name in another document may be somebody else.
  for (const Person& person : references.cast.people()) {
    put_class(xml, "TLCPerson", "person", person.id, document + "." + person.id, shown(*person.participant));
  }
  const auto put_words = [&](const NumberedWords& words, std::string_view element, std::string_view kind) {
    for (std::size_t i = 0; i < words.words().size(); ++i) {
      const std::string id = words.id(i + 1);
      put_class(xml, element, kind, id, document + "." + id, words.words()[i]);
    }
  };
  put_words(references.titles, "TLCRole", "role");
  put_words(references.outlets, "TLCOrganization", "organization");
  const Conference& conference = transcript.conference;
  if (!conference.place.empty()) {
    put_class(xml, "TLCLocation", "location", "place_1", document + ".place_1", conference.place);
  }
  if (!conference.topic.empty()) {
    put_class(xml, "TLCConcept", "concept", "topic_1", document + ".topic_1", conference.topic);
  }
  xml.close();
}

}  // namespace

void put_akn_meta(XmlWriter& xml, const Transcript& transcript, const std::string& document,
                  const AknReferences& references) {
  xml.start("meta").open();
  put_identification(xml, transcript, identity_of(transcript, document));
  put_references(xml, transcript, document, references);
  xml.close();
}

}  // namespace shilu::write
