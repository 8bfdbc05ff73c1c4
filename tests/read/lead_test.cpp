#include "read/lead.hpp"

#include <string>

#include "catch.hpp"

namespace {

using namespace shilu::read;

/// 名/office, one after the other; a star for the host.
std::string people(std::string_view text, const char* language = "zh-Hans") {
  std::string out;
  for (const auto& mention : titled_names(text, *shilu::lexicon::for_language(language))) {
    if (!out.empty()) out += ' ';
    out += std::string(mention.name) + "/" + std::string(mention.title) + (mention.hosts ? "*" : "");
  }
  return out;
}

TEST_CASE("A lead names people right behind their offices") {
  CHECK(people("市交通局副局长周文远出席发布会。") == "周文远/市交通局副局长");
  CHECK(people("市交通局副局长周文远、市水利局局长唐立出席发布会。") == "周文远/市交通局副局长 唐立/市水利局局长");
  CHECK(people("市交通局副局长周文远，市水利局局长唐立和市气象局总工程师方敏出席。") ==
        "周文远/市交通局副局长 唐立/市水利局局长 方敏/市气象局总工程师");
  CHECK(people("请市交通局党组成员、副局长周文远介绍情况。") == "周文远/市交通局党组成员、副局长");
  CHECK(people("市气象局总工程师方敏到会。") == "方敏/市气象局总工程师");
}

TEST_CASE("A verb of hosting behind the name tells the host") {
  CHECK(people("市政府新闻办副主任林晓雯主持发布会。") == "林晓雯/市政府新闻办副主任*");
  CHECK(people("市交通局局长周文远出席，市政府新闻办副主任林晓雯主持。") ==
        "周文远/市交通局局长 林晓雯/市政府新闻办副主任*");
}

TEST_CASE("An office begins behind the verb that introduces it") {
  CHECK(people("今天我们邀请到市交通局副局长周文远先生。") == "周文远/市交通局副局长");
  CHECK(people("下面有请市水利局局长唐立介绍情况。") == "唐立/市水利局局长");
}

TEST_CASE("Names of two characters set apart, and of several parts") {
  CHECK(people("市水利局局长 唐 立") == "唐 立/市水利局局长");
  CHECK(people("自治区水利厅副厅长艾山江·买买提出席。") == "艾山江·买买提/自治区水利厅副厅长");
  CHECK(people("市文旅局局长欧阳静姝出席。") == "欧阳静姝/市文旅局局长");
}

TEST_CASE("Traditional characters") { CHECK(people("交通局局長陳文遠出席記者會。", "zh-Hant") == "陳文遠/交通局局長"); }

TEST_CASE("An office without a name, and words that only look like one, name nobody") {
  for (const auto* text : {"市交通局局长出席发布会。", "今年的主任务是修路。", "局长说，我们要修路。",
                           "会议听取了汇报。", "周文远出席。", "", "局长", "The mayor Ann Lee spoke."}) {
    CAPTURE(text);
    CHECK(people(text).empty());
  }
}

TEST_CASE("A mention tells where its name stands") {
  const std::string text = "市水利局局长唐立出席。";
  const auto mentions = titled_names(text, *shilu::lexicon::for_language("zh-Hans"));
  REQUIRE(mentions.size() == 1);
  CHECK(mentions[0].name == "唐立");
  CHECK(mentions[0].at == text.find("唐立"));
  CHECK(mentions[0].title.data() == text.data());
}

}  // namespace
