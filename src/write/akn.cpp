// Akoma Ntoso 3.0, document type `debate`: the one XML vocabulary that has questions and answers.
#include <string>
#include <string_view>

#include "write/akn_meta.hpp"
#include "write/akn_references.hpp"
#include "write/formats.hpp"
#include "write/identifiers.hpp"
#include "write/lines.hpp"
#include "write/paragraphs.hpp"
#include "write/proceedings.hpp"
#include "write/xml.hpp"

namespace shilu::write {
namespace {

/// The body, as the proceedings tell it. What opens the document goes into `preface`, and what ends it into
/// `conclusions`, so that debateBody is opened by the first section.
class AknBody {
 public:
  AknBody(XmlWriter& xml, const Transcript& transcript, const AknReferences& references)
      : xml_(xml), transcript_(transcript), references_(references), language_(language_or_und(transcript.language)) {}

  void front(Others others) {
    if (!others.empty()) {
      xml_.start("preface").attribute("xml:lang", language_).open();
      for (const Other* other : others) other->kind == OtherKind::title ? title(*other) : block(*other);
      xml_.close();
    }
    xml_.start("debateBody").attribute("xml:lang", language_).open();
  }

  void open_section(const Section& section, std::size_t number, Others headings) {
    open_debate_section(to_string(section.kind), "section_" + std::to_string(number));
    put_headings(headings);
  }
  void close_section() { xml_.close(); }

  void open_exchange(const Exchange& exchange, std::size_t number, Others headings) {
    open_debate_section("exchange", "exchange_" + std::to_string(number));
    if (!exchange.printed.empty()) xml_.start("num").text(exchange.printed);
    put_headings(headings);
  }
  void close_exchange() { xml_.close(); }

  void turn(const Spoken& spoken) {
    const Turn& turn = *spoken.turn;
    const Person* speaker = references_.cast.find(turn.speaker);
    const bool speech = turn.kind != TurnKind::question && turn.kind != TurnKind::answer;
    xml_.start(speech ? "speech" : to_string(turn.kind)).attribute("eId", turn_id(spoken.number));
    if (speech) xml_.attribute("class", to_string(turn.kind));
    put_by(speaker);
    if (turn.role != Role::unknown) xml_.attribute("as", "#" + akn_role(turn.role));
    xml_.known("to", addressee(spoken)).open();
    put_from(turn.label, speaker);
    for (const Other& other : turn.inside) {
      if (is_of_label(other)) block(other);
    }
    // Speech without a paragraph is not allowed.
    if (turn.text.empty()) xml_.start("p").empty();
    for_each_paragraph(
        turn, [&](std::string_view line) { xml_.start("p").text(line); }, [&](const Other& other) { block(other); });
    xml_.close();
  }

  void between(const Other& other) {
    if (other.kind == OtherKind::note) return xml_.start("scene").text(other.text);
    xml_.start("other").attribute("class", to_string(other.kind)).open();
    if (other.kind == OtherKind::field) {
      block(other);
    } else {
      for_each_line(other.text, [&](std::string_view line) { xml_.start("p").text(line); });
    }
    xml_.close();
  }

  void back(Others others) {
    reported();
    xml_.close();
    if (others.empty()) return;
    xml_.start("conclusions").attribute("xml:lang", language_).open();
    for (const Other* other : others) block(*other);
    xml_.close();
  }

  void prose(Others others) {
    std::size_t titles = 0;
    while (titles < others.size() && others[titles]->kind == OtherKind::title) ++titles;
    front(others.first(titles));
    open_debate_section("article", "section_1");
    for (const Other* other : others.subspan(titles)) between(*other);
    xml_.close();
    back({});
  }

 private:
  void open_debate_section(std::string_view name, const std::string& id) {
    xml_.start("debateSection").attribute("name", name).attribute("eId", id).open();
  }

  void put_headings(Others headings) {
    for (const Other* heading : headings) xml_.start("heading").text(heading->text);
  }

  void put_by(const Person* speaker) {
    xml_.attribute("by", speaker == nullptr ? "" : "#" + speaker->id);
    if (speaker == nullptr) xml_.attribute("status", "undefined");
  }

  /// An answer speaks to who asked, a question to the first who answers it.
  std::string addressee(const Spoken& spoken) const {
    const Person* person = nullptr;
    if (spoken.reply_to != nullptr) person = references_.cast.find(spoken.reply_to->speaker);
    for (const Turn& turn : spoken.until_next) {
      if (turn.kind != TurnKind::answer) continue;
      person = references_.cast.find(turn.speaker);
      break;
    }
    return person == nullptr ? "" : "#" + person->id;
  }

  /// The label, with the person, the office and the outlet that it stands for.
  void put_from(std::string_view label, const Person* speaker) {
    if (label.empty()) return;
    if (speaker == nullptr) return xml_.start("from").text(label);
    const Participant& participant = *speaker->participant;
    xml_.start("from").mixed();
    xml_.start("person").attribute("refersTo", "#" + speaker->id);
    xml_.known("as", references_.titles.reference(participant.title)).mixed();
    const std::string_view outlet = participant.outlet;
    const std::size_t at = outlet.empty() ? std::string_view::npos : label.find(outlet);
    if (at == std::string_view::npos) {
      xml_.words(label);
    } else {
      xml_.words(label.substr(0, at));
      xml_.start("organization").attribute("refersTo", references_.outlets.reference(outlet)).text(outlet);
      xml_.words(label.substr(at + outlet.size()));
    }
    xml_.close();
    xml_.close();
  }

  void title(const Other& other) {
    xml_.start("longTitle").open();
    for_each_line(other.text, [&](std::string_view line) {
      xml_.start("p").mixed();
      xml_.start("docTitle").text(line);
      xml_.close();
    });
    xml_.close();
  }

  /// Where nothing but blocks may stand: preface, conclusions, and inside speech, whose own paragraphs are the `p`.
  void block(const Other& other) {
    xml_.start("block").attribute("name", to_string(other.kind));
    if (other.kind == OtherKind::field) {
      xml_.mixed();
      xml_.start("inline").attribute("name", "key").text(other.key);
      xml_.start("inline").attribute("name", "value").text(other.value);
    } else if (other.kind == OtherKind::note) {
      xml_.mixed();
      xml_.start("remark").text(other.text);
    } else {
      return xml_.text(other.text);
    }
    xml_.close();
  }

  /// What prose says that somebody said: quoted words as speech, told ones as a summary of it.
  void reported() {
    if (transcript_.reported.empty()) return;
    open_debate_section("reported", "section_reported");
    std::size_t number = 0;
    for (const Reported& each : transcript_.reported) {
      const Person* speaker = references_.cast.find(each.speaker);
      const std::string id = "reported_" + std::to_string(++number);
      if (each.quoted) {
        xml_.start("speech").attribute("eId", id);
        put_by(speaker);
        xml_.open();
        for_each_line(each.text, [&](std::string_view line) { xml_.start("p").text(line); });
        xml_.close();
      } else {
        xml_.start("summary").attribute("eId", id);
        if (speaker != nullptr) xml_.attribute("refersTo", "#" + speaker->id);
        xml_.text(each.text);
      }
    }
    xml_.close();
  }

  XmlWriter& xml_;
  const Transcript& transcript_;
  const AknReferences& references_;
  std::string_view language_;
};

}  // namespace

void put_akn(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  const std::string document = document_id(options.document.empty() ? transcript.source.name : options.document);
  const AknReferences references(transcript);
  XmlWriter xml(out);
  xml.start("akomaNtoso").attribute("xmlns", "http://docs.oasis-open.org/legaldocml/ns/akn/3.0").open();
  xml.start("debate")
      .attribute("name", transcript.kind == DocumentKind::article ? "article" : "pressConference")
      .open();
  put_akn_meta(xml, transcript, document, references);
  AknBody body(xml, transcript, references);
  tell_proceedings(transcript, body);
  xml.close();
  xml.close();
}

}  // namespace shilu::write
