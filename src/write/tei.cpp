// TEI, in the manner of the ParlaMint corpora: utterances in divisions, with all else in notes.
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

#include "write/cast.hpp"
#include "write/formats.hpp"
#include "write/identifiers.hpp"
#include "write/lines.hpp"
#include "write/paragraphs.hpp"
#include "write/proceedings.hpp"
#include "write/tei_header.hpp"
#include "write/xml.hpp"

namespace shilu::write {
namespace {

/// The body, as the proceedings tell it. Divisions do not nest: every exchange has one of its own, and so has what a
/// section has outside exchanges.
class TeiBody {
 public:
  TeiBody(XmlWriter& xml, const Transcript& transcript, const std::string& document, const Cast& cast)
      : xml_(xml), transcript_(transcript), document_(document), cast_(cast) {}

  void front(Others others) { comments("front", others); }

  void open_section(const Section& section, std::size_t number, Others headings) {
    section_ = &section;
    section_headings_ = headings;
    // Its first exchange gets the headings of a section that has no turns of its own.
    if (section.turns.empty()) return;
    open_division("debateSection", to_string(section.kind), "section_" + std::to_string(number));
    put_headings();
  }
  void close_section() {
    section_ = nullptr;
    close_division();
  }

  void open_exchange(const Exchange& exchange, std::size_t number, Others headings) {
    close_division();
    open_division("debateSection", to_string(section_->kind), "exchange_" + std::to_string(number), exchange.number);
    put_headings();
    if (!exchange.printed.empty()) xml_.start("head").attribute("type", "number").text(exchange.printed);
    section_headings_ = headings;
    put_headings();
    for (const Other* other : waiting_) note(*other);
    waiting_.clear();
  }
  void close_exchange() { close_division(); }

  void turn(const Spoken& spoken) {
    const Turn& turn = *spoken.turn;
    const std::string id = local(turn_id(spoken.number));
    if (!turn.label.empty()) speaker_note(turn.label);
    for (const Other& other : turn.inside) {
      if (is_of_label(other)) speaker_note(other.text);
    }
    xml_.start("u").attribute("xml:id", id).known("who", reference(turn.speaker));
    xml_.attribute("ana", classes(turn)).known("toWhom", addressees(spoken));
    if (spoken.reply_to != nullptr) xml_.attribute("corresp", "#" + local(turn_id(spoken.reply_number)));
    xml_.open();
    std::size_t paragraph = 0;
    const auto segment = [&](std::string_view line) {
      xml_.start("seg").attribute("xml:id", id + "_p" + std::to_string(++paragraph)).text(line);
    };
    if (turn.text.empty()) segment("");
    for_each_paragraph(turn, segment, [&](const Other& other) { note(other); });
    xml_.close();
  }

  void between(const Other& other) {
    if (in_division_) return note(other);
    waiting_.push_back(&other);
  }

  void back(Others others) {
    comments("back", others);
    reported();
  }

  void prose(Others others) {
    open_division("article", "", "section_1");
    std::size_t heads = 0;
    while (heads < others.size() && is_head(others[heads]->kind)) head(*others[heads++]);
    for (const Other* other : others.subspan(heads)) {
      if (other->kind != OtherKind::prose && other->kind != OtherKind::lead) {
        note(*other);
        continue;
      }
      for_each_line(other->text, [&](std::string_view line) { xml_.start("p").text(line); });
    }
    close_division();
    reported();
  }

 private:
  static bool is_head(OtherKind kind) { return kind == OtherKind::title || kind == OtherKind::heading; }

  std::string local(const std::string& id) const { return document_ + "." + id; }

  std::string reference(std::string_view speaker) const {
    const Person* person = cast_.find(speaker);
    return person == nullptr ? "" : "#" + local(person->id);
  }

  static std::string classes(const Turn& turn) {
    const std::string_view role = tei_class(turn.role);
    return (role.empty() ? "#" : "#" + std::string(role) + " #") + to_string(turn.kind);
  }

  /// An answer speaks to who asked, a question to all who answer it.
  std::string addressees(const Spoken& spoken) const {
    if (spoken.reply_to != nullptr) return reference(spoken.reply_to->speaker);
    std::string all;
    std::unordered_set<std::string_view> seen;
    for (const Turn& turn : spoken.until_next) {
      if (turn.kind != TurnKind::answer || !seen.insert(turn.speaker).second) continue;
      const std::string one = reference(turn.speaker);
      if (!one.empty()) all += (all.empty() ? "" : " ") + one;
    }
    return all;
  }

  void open_division(std::string_view type, std::string_view subtype, const std::string& id, std::size_t n = 0) {
    xml_.start("div").attribute("type", type).known("subtype", subtype);
    if (n != 0) xml_.number("n", n);
    xml_.attribute("xml:id", local(id)).open();
    in_division_ = true;
  }
  void close_division() {
    if (in_division_) xml_.close();
    in_division_ = false;
  }

  void head(const Other& other) { xml_.start("head").text(other.text); }

  void put_headings() {
    for (const Other* heading : section_headings_) head(*heading);
    section_headings_ = {};
  }

  void speaker_note(std::string_view label) { xml_.start("note").attribute("type", "speaker").text(label); }

  void note(const Other& other) {
    const bool stage = other.kind == OtherKind::note;
    xml_.start("note").attribute("type", stage ? "comment" : to_string(other.kind));
    if (other.kind == OtherKind::field) return xml_.known("n", other.key).text(other.value);
    xml_.text(other.text);
  }

  void comments(std::string_view subtype, Others others) {
    if (others.empty()) return;
    open_division("commentSection", subtype, "section_" + std::string(subtype));
    std::size_t heads = 0;
    while (heads < others.size() && is_head(others[heads]->kind)) head(*others[heads++]);
    for (const Other* other : others.subspan(heads)) note(*other);
    close_division();
  }

  /// What prose says that somebody said.
  void reported() {
    if (transcript_.reported.empty()) return;
    open_division("reported", "", "section_reported");
    std::size_t number = 0;
    for (const Reported& each : transcript_.reported) {
      xml_.start("p").attribute("xml:id", local("reported_" + std::to_string(++number))).mixed();
      xml_.start("said").known("who", reference(each.speaker)).attribute("direct", each.quoted ? "true" : "false");
      xml_.text(each.text);
      xml_.close();
    }
    close_division();
  }

  XmlWriter& xml_;
  const Transcript& transcript_;
  const std::string& document_;
  const Cast& cast_;
  const Section* section_ = nullptr;
  Others section_headings_;
  std::vector<const Other*> waiting_;  ///< between a section's headings and its first exchange
  bool in_division_ = false;
};

}  // namespace

void put_tei(const Transcript& transcript, std::string& out, const WriteOptions& options, bool in_corpus) {
  const std::string& name = options.document.empty() ? transcript.source.name : options.document;
  const std::string document = document_id(name);
  const Cast cast(transcript);
  XmlWriter xml(out, in_corpus ? 1 : 0);
  xml.start("TEI").attribute("xmlns", tei_namespace).attribute("xml:id", document);
  xml.attribute("xml:lang", language_or_und(transcript.language)).open();
  put_tei_header(xml, transcript, name, document, cast, in_corpus);
  xml.start("text").open();
  xml.start("body").open();
  TeiBody body(xml, transcript, document, cast);
  tell_proceedings(transcript, body);
  xml.close();
  xml.close();
  xml.close();
}

std::string tei_corpus_open() {
  std::string out(xml_declaration);
  XmlWriter xml(out);
  xml.start("teiCorpus").attribute("xmlns", tei_namespace).open();
  put_tei_corpus_header(xml);
  return out;
}

std::string_view tei_corpus_close() { return "</teiCorpus>\n"; }

}  // namespace shilu::write
