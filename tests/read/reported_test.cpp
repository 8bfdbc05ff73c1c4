// Who is reported to have said what.
#include <shilu/shilu.hpp>

#include "catch.hpp"
#include "read/reported.hpp"

using namespace shilu;

namespace {

/// `2 林越 介绍 | 闸门已经更换。` for each row.
std::vector<std::string> rows(const std::string& text) {
  const auto record = parse(text, {});
  std::vector<std::string> out;
  for (const auto& row : record.reported) {
    std::string name = "?";
    for (const auto& person : record.participants) {
      if (person.id == row.speaker) name = person.name;
    }
    CHECK(text.substr(row.bytes.begin, row.bytes.end - row.bytes.begin) == row.text);
    out.push_back(std::to_string(row.lines.first) + " " + name + " " + row.verb + " | " + row.text);
  }
  return out;
}

using Rows = std::vector<std::string>;

std::string article(const std::string& paragraphs) { return "云溪市水库除险加固工程开工\n" + paragraphs; }

}  // namespace

TEST_CASE("quotations are cut, also those that never close") {
  const auto found = read::find_quotations("他说：“好。”又说：「行」，“再");
  REQUIRE(found.size() == 3);
  CHECK(found[0].closed);
  CHECK(found[1].closed);
  CHECK_FALSE(found[2].closed);
  CHECK(found[0].begin == 9);
  CHECK(read::find_quotations("").empty());
}

TEST_CASE("an object is no subject") {
  CHECK(rows(article("市水利局局长林越出席。大会对林越表示，感谢。\n")).empty());
  CHECK(rows(article("市水利局局长林越出席。林越的报告指出，水库安全。\n")).empty());
}

TEST_CASE("thanks and welcomes are acts, not speech") {
  CHECK(rows(article("市水利局局长林越对各位来宾的到来表示欢迎，并颁发证书。\n")).empty());
}

TEST_CASE("papers, the press and the figures say nothing") {
  CHECK(rows(article("市水利局局长林越出席。报告指出，水库安全。记者了解到，工程进展顺利。数据显示，水位正常。\n"))
            .empty());
}

TEST_CASE("他们 and 其中 are no speakers") {
  CHECK(rows(article("市水利局局长林越出席。他们表示，感谢。其中指出，要加强。\n")).empty());
}

TEST_CASE("a clause without a subject of its own belongs to the one before") {
  CHECK(rows(article("市水利局局长林越没有念稿子，只讲了三句话：要快，要好，要省。\n")) ==
        Rows{"2 林越 讲 | 要快，要好，要省。"});
}

TEST_CASE("verbs that take a clause need no sign behind them") {
  CHECK(rows(article("市水利局局长林越再次强调要把质量放在第一位。\n")) == Rows{"2 林越 强调 | 要把质量放在第一位。"});
  CHECK(rows(article("市水利局局长林越介绍“十四五”以来的工作，并回答提问。\n")).empty());
}

TEST_CASE("unnamed people by the way they are spoken of") {
  CHECK(rows(article("“修好了就放心了。”居民小薛说。做豆腐的卜先生说，水也清了。\n")) ==
        Rows{"2 小薛 说 | “修好了就放心了。”", "2 卜先生 说 | 水也清了。"});
}

TEST_CASE("a paragraph that is one quotation goes on") {
  CHECK(rows(article("市水利局局长林越说，工程不容易。\n“通过了检查，不等于通过了洪水。”\n“质量第一”写在墙上。\n")) ==
        Rows{"2 林越 说 | 工程不容易。", "3 林越  | “通过了检查，不等于通过了洪水。”"});
}

TEST_CASE("in a record the prose before the first turn reports, and nobody new comes in") {
  const std::string talk =
      "主持人：各位好。\n记者：水库如何？\n林越：正常。\n记者：何时完工？\n林越：明年，方知远说，一定完工。\n";
  CHECK(rows("云溪市防汛工作新闻发布会实录\n昨天，市水利局局长林越出席发布会。林越表示，一切正常。小薛说，放心了。\n" +
             talk) == Rows{"2 林越 表示 | 一切正常。小薛说，放心了。"});
}

TEST_CASE("behind the end of a record prose reports again") {
  const std::string talk =
      "云溪市防汛工作新闻发布会实录\n主持人：各位好。\n记者：水库如何？\n林越：正常。\n记者：何时完工？\n林越：明年。"
      "\n";
  CHECK(rows(talk + "（完）\n会后，林越对记者说，堤防也已加固，物资储备充足。\n") ==
        Rows{"8 林越 说 | 堤防也已加固，物资储备充足。"});
}

TEST_CASE("English speakers, before and behind the verb") {
  const std::string title = "New workshops open at the harbour\n\n";
  CHECK(rows(title + "\"It is late,\" said Imogen Ashdown, who runs the trust.\n") ==
        Rows{"3 Imogen Ashdown said | \"It is late,\""});
  CHECK(rows(title + "Imogen Ashdown, head of the trust, said that it was late. She added that it was dark.\n") ==
        Rows{"3 Imogen Ashdown said | that it was late.", "3 Imogen Ashdown added | that it was dark."});
  CHECK(rows(title + "The report says that it is late. The council said nothing. Figures show otherwise.\n").empty());
}

TEST_CASE("Japanese speakers by honorific and office") {
  const std::string title = "港の研究施設が開業\n";
  CHECK(rows(title + "　自治会長、十河フミさんは「食堂も保育所もない」と指摘した。市の資料によると、最も大きい。\n") ==
        Rows{"2 十河フミ 指摘した | 「食堂も保育所もない」"});
}

TEST_CASE("Korean speakers by office, honorific and role") {
  const std::string title = "항구 연구단지 개장\n";
  CHECK(
      rows(title +
           "김민수 시장은 “창고는 물건을 기다리게 하는 곳이었다”고 말했다. 박서연 씨에 따르면 입주는 서른 곳이다.\n") ==
      Rows{"2 김민수 말했다 | “창고는 물건을 기다리게 하는 곳이었다”", "2 박서연 에 따르면 | 입주는 서른 곳이다."});
  CHECK(rows(title + "시 관계자는 “연내에 방침을 정하겠다”고 밝혔다. 보고서는 다르다고 지적했다.\n") ==
        Rows{"2 시 관계자 밝혔다 | “연내에 방침을 정하겠다”"});
}

TEST_CASE("any bytes give rows whose places are in the text") {
  for (const char* text :
       {"", "“", "说，", "林越说", "他说，“", "\"said", "「と述べた。", "according to", "さんは「", "的话"}) {
    CAPTURE(text);
    CHECK_NOTHROW(rows(std::string("标题\n\n") + text));
    CHECK_NOTHROW(rows(text));
  }
}
