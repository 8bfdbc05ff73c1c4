// Whatever a tree holds, and whatever text it was read from: what comes out is XML with every id once.
#include <shilu/parse.hpp>
#include <shilu/write.hpp>

#include <set>
#include <string>
#include <vector>

#include "catch.hpp"
#include "text/random.hpp"
#include "write/records.hpp"
#include "write/sample.hpp"
#include "write/xml_reader.hpp"

using namespace shilu;
using namespace shilu::testing;

namespace {

void collect(const XmlElement& element, const std::string& attribute, std::vector<std::string>& found) {
  if (element.has(attribute)) found.push_back(element.at(attribute));
  for (const XmlElement& child : element.children) collect(child, attribute, found);
}

/// Empty where all is well.
std::string broken(const Transcript& transcript) {
  for (const Format format : {Format::akn, Format::tei}) {
    const std::string text = to_text(transcript, format);
    if (const std::string wrong = broken_xml(text); !wrong.empty()) return wrong;
    std::vector<std::string> ids;
    const XmlElement root = read_xml(text);
    collect(root, format == Format::akn ? "eId" : "xml:id", ids);
    const std::set<std::string> distinct(ids.begin(), ids.end());
    if (distinct.size() != ids.size()) return "an id stands twice";
    for (const char* const attribute : {"by", "to", "as", "refersTo", "who", "toWhom", "corresp", "ana", "source"}) {
      std::vector<std::string> references;
      collect(root, attribute, references);
      for (const std::string& all : references) {
        for (std::size_t at = 0; at < all.size();) {
          const std::size_t end = std::min(all.find(' ', at), all.size());
          if (all[at] != '#' || distinct.count(all.substr(at + 1, end - at - 1)) == 0) return "leads nowhere: " + all;
          at = end + 1;
        }
      }
    }
  }
  return "";
}

/// `text` at every place where a text can stand.
Transcript filled(const std::string& text) {
  Transcript t = sample_transcript();
  t.source.name = text;
  t.language = text;
  t.conference = {text, text, text, text, text};
  for (Participant& each : t.participants) {
    each.id += text;
    each.name = each.title = each.outlet = text;
    each.labels = {text};
  }
  t.participants.push_back({text, text, Role::host, text, text, {}, text});
  const auto fill = [&](Turn& turn) {
    turn.id = turn.speaker = turn.label = turn.text = text;
    turn.inside = {other_at(0, OtherKind::note, text), other_at(0, OtherKind::field, text)};
    turn.inside[1].key = turn.inside[1].value = text;
  };
  for (Section& section : t.sections) {
    for (Turn& turn : section.turns) fill(turn);
    for (Exchange& exchange : section.exchanges) {
      exchange.printed = text;
      for (Turn& turn : exchange.turns) fill(turn);
    }
  }
  for (Reported& each : t.reported) each.speaker = each.text = text;
  for (const OtherKind kind : {OtherKind::title, OtherKind::heading, OtherKind::roster, OtherKind::prose}) {
    t.other.push_back(other_at(t.other.size() * 40, kind, text));
  }
  for (Other& each : t.other) each.key = each.value = each.text = text;
  return t;
}

}  // namespace

TEST_CASE("texts that could break XML do not, wherever they stand") {
  using namespace std::string_literals;
  for (const std::string& text : {"]]>"s,
                                  "<!--"s,
                                  "-->"s,
                                  "<?xml?>"s,
                                  "&"s,
                                  "&amp;"s,
                                  "&#0;"s,
                                  "<![CDATA["s,
                                  "\""s,
                                  "'"s,
                                  "\0"s,
                                  "\x01\x1B\x7F"s,
                                  "\r"s,
                                  "\r\n"s,
                                  "\n"s,
                                  "\t"s,
                                  " "s,
                                  "\uFFFE"s,
                                  "\uFFFF"s,
                                  "\uFEFF"s,
                                  "\uFDD0"s,
                                  "\U0001FFFE"s,
                                  "\xFF"s,
                                  "\xED\xA0\x80"s,
                                  "\xC2"s,
                                  "\xEF\xBF"s,
                                  "\xEF"s,
                                  "中\xEF"s,
                                  "\u0085\u2028"s,
                                  "1"s,
                                  "t1"s,
                                  "林越"s,
                                  "-"s,
                                  "a b"s,
                                  "#x"s,
                                  "chair"s,
                                  ""s,
                                  std::string(100000, '<'),
                                  std::string(100000, 'a')}) {
    INFO(text.substr(0, 60));
    CHECK(broken(filled(text)) == "");
  }
}

TEST_CASE("random texts do not break XML") {
  text::testing::Random random;
  INFO("SHILU_SEED=" << random.seed);
  const std::vector<std::string> pieces{
      "<",    ">",    "&",    "]]",   "\"",   "'",    "a",      "中", "，", "\n", "\r", std::string(1, '\0'),
      "\x80", "\xEF", "\xBF", "\xBE", "\xF4", "\x1F", "\uFFFE", "-",  "#",  ".",  " "};
  for (int i = 0; i < 500; ++i) {
    std::string text;
    for (unsigned n = random.below(12); n > 0; --n) text += pieces[random.below(pieces.size())];
    INFO(text);
    REQUIRE(broken(filled(text)) == "");
  }
}

TEST_CASE("a record with everything unknown is XML whose references lead somewhere") {
  CHECK(broken(record()) == "");
  CHECK(broken(sample_transcript()) == "");
  CHECK(broken({}) == "");
}
