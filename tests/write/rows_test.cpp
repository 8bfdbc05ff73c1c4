// The turns one by one, and the columns that are told of each.
#include "write/rows.hpp"

#include <yaml-cpp/yaml.h>

#include <shilu/write.hpp>
#include <string>
#include <vector>

#include "catch.hpp"
#include "sample.hpp"

namespace {

using shilu::Format;

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at);
    REQUIRE(end != std::string::npos);
    lines.push_back(text.substr(at, end - at));
    at = end + 1;
  }
  return lines;
}

/// A section of questions whose turns are of these kinds.
shilu::Transcript with_turns(const std::vector<shilu::TurnKind>& kinds) {
  shilu::Transcript t;
  t.source.name = "x.txt";
  t.sections.resize(1);
  t.sections[0].kind = shilu::SectionKind::questions;
  t.sections[0].exchanges.resize(1);
  t.sections[0].exchanges[0].number = 1;
  for (const shilu::TurnKind kind : kinds) {
    shilu::Turn turn;
    turn.id = "t" + std::to_string(t.sections[0].exchanges[0].turns.size() + 1);
    turn.kind = kind;
    t.sections[0].exchanges[0].turns.push_back(turn);
  }
  return t;
}

std::string replies(const shilu::Transcript& t) {
  std::string out;
  shilu::write::for_each_row(t, "", [&](const shilu::write::Row& row) {
    out += row.turn->id + (row.reply_to == nullptr ? "" : ">" + row.reply_to->id) + " ";
  });
  return out;
}

}  // namespace

TEST_CASE("an answer replies to the last question before it in its exchange, and nothing else replies") {
  using enum shilu::TurnKind;
  CHECK(replies(with_turns({question, answer, answer})) == "t1 t2>t1 t3>t1 ");
  CHECK(replies(with_turns({question, question, answer})) == "t1 t2 t3>t2 ");
  CHECK(replies(with_turns({question, remark, answer, question, answer})) == "t1 t2 t3>t1 t4 t5>t4 ");
  CHECK(replies(with_turns({answer})) == "t1 ");
}

TEST_CASE("an answer does not reply to a question of an earlier exchange") {
  using enum shilu::TurnKind;
  shilu::Transcript t = with_turns({question, answer});
  t.sections[0].exchanges.push_back(t.sections[0].exchanges[0]);
  t.sections[0].exchanges[1].turns.erase(t.sections[0].exchanges[1].turns.begin());
  CHECK(replies(t) == "t1 t2>t1 t2 ");
}

TEST_CASE("each turn is a line of JSON that has every member, null where it is not known") {
  const std::vector<std::string> lines = lines_of(to_text(sample_transcript(), Format::turns));
  REQUIRE(lines.size() == 3);
  CHECK(lines[0] ==
        R"({"doc":"发布会.txt","turn":"t1","seq":1,"section":"opening","exchange":null,"kind":"remark","role":"host",)"
        R"("speaker":"lin-yue","name":"林越","title":"新闻办主任","outlet":null,"label":"林越","language":"zh-Hans",)"
        R"("date":"2024-03-07","reply_to":null,"first_line":3,"last_line":5,"begin_byte":60,"end_byte":160,)"
        R"("text":"各位好！\n现在开始。"})");
  const YAML::Node answer = YAML::Load(lines[2]);
  CHECK(answer["exchange"].as<int>() == 1);
  CHECK(answer["reply_to"].as<std::string>() == "t2");
  CHECK(answer["role"].IsNull());
  CHECK(answer["speaker"].IsNull());
  CHECK(answer["name"].IsNull());
  CHECK(answer.size() == 20);
}

TEST_CASE("rows call the document as they are told, else by its file's name") {
  CHECK(lines_of(to_text(sample_transcript(), Format::turns, {false, "2024/a.txt"}))[0].starts_with(
      R"({"doc":"2024/a.txt",)"));
  CHECK(lines_of(to_text(sample_transcript(), Format::csv, {false, "2024/a.txt"}))[1].starts_with("2024/a.txt,t1,"));
}

TEST_CASE("a table begins with the names of its columns, though it has no rows") {
  const std::string names =
      "doc,turn,seq,section,exchange,kind,role,speaker,name,title,outlet,label,language,date,reply_to,first_line,"
      "last_line,begin_byte,end_byte,text\n";
  CHECK(to_text({}, Format::csv) == names);
  CHECK(to_text(sample_transcript(), Format::csv).starts_with(names));
  CHECK(to_text({}, Format::tsv).starts_with("doc\tturn\tseq\t"));
}

TEST_CASE("fields of CSV are quoted where they must be") {
  const auto row = [](std::string text) {
    shilu::Transcript t = with_turns({shilu::TurnKind::remark});
    t.sections[0].exchanges[0].turns[0].text = std::move(text);
    const std::string out = to_text(t, Format::csv);
    const std::string start = "\nx.txt,t1,1,questions,1,remark,,,,,,,,,,0,0,0,0,";
    const std::size_t at = out.find(start);
    REQUIRE(at != std::string::npos);
    return out.substr(at + start.size());
  };
  CHECK(row("你好") == "你好\n");
  CHECK(row("") == "\n");
  CHECK(row("a,b") == "\"a,b\"\n");
  CHECK(row("他说\"好\"") == "\"他说\"\"好\"\"\"\n");
  CHECK(row("\"") == "\"\"\"\"\n");
  CHECK(row("one\ntwo") == "\"one\ntwo\"\n");
  CHECK(row("one\rtwo") == "\"one\rtwo\"\n");
  CHECK(row("tab\tstays") == "tab\tstays\n");
  CHECK(row(std::string("a\0b", 3)) ==
        "a\xEF\xBF\xBD"
        "b\n");
  CHECK(row("\xFF") == "\xEF\xBF\xBD\n");
}

TEST_CASE("rows of TSV have no tab or line end in a field") {
  shilu::Transcript t = with_turns({shilu::TurnKind::remark});
  t.sections[0].exchanges[0].turns[0].text = "a\tb\nc\rd\\e,\"f\"";
  const std::vector<std::string> lines = lines_of(to_text(t, Format::tsv));
  REQUIRE(lines.size() == 2);
  CHECK(lines[1].ends_with("\ta\\tb\\nc\\rd\\\\e,\"f\""));
  CHECK(std::count(lines[1].begin(), lines[1].end(), '\t') == 19);
}

TEST_CASE("a byte order mark stands at the beginning of a table where it is wanted") {
  CHECK(to_text(sample_transcript(), Format::csv, {false, "", true})
            .starts_with("\xEF\xBB\xBF"
                         "doc,"));
  CHECK(to_text({}, Format::tsv, {false, "", true})
            .starts_with("\xEF\xBB\xBF"
                         "doc\t"));
  CHECK(to_text(sample_transcript(), Format::csv).starts_with("doc,"));
}
