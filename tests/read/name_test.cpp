#include "read/name.hpp"

#include "catch.hpp"

namespace {

using namespace shilu::read;

const shilu::lexicon::Lexicon& words(const char* language) { return *shilu::lexicon::for_language(language); }

TEST_CASE("Blanks between single characters of CJK writing go, others become one") {
  CHECK(squeeze("华 亮") == "华亮");
  CHECK(squeeze("华　亮") == "华亮");
  CHECK(squeeze("时  间") == "时间");
  CHECK(squeeze("主 持 人") == "主持人");
  CHECK(squeeze("기  자") == "기자");
  CHECK(squeeze("知 事") == "知事");
  CHECK(squeeze("朱振宇  副局长") == "朱振宇 副局长");
  CHECK(squeeze("Ann \u00A0 Lee") == "Ann Lee");
  CHECK(squeeze("A B") == "A B");
  CHECK(squeeze("  张三 ") == "张三");
  CHECK(squeeze("").empty());
  CHECK(squeeze(" \u3000").empty());
}

TEST_CASE("A family name is the longest that the text begins with") {
  const auto& zh = words("zh-Hans");
  CHECK(surname_length("王小明", zh) == 3);
  CHECK(surname_length("欧阳静姝", zh) == 6);
  CHECK(surname_length("缪小娟", zh) == 3);
  CHECK(surname_length("的小明", zh) == 0);
  CHECK(surname_length("", zh) == 0);
  CHECK(surname_length("黃國昌", words("zh-Hant")) == 3);
  CHECK(surname_length("黃國昌", zh) == 3);
}

TEST_CASE("A Han name is a family name and one or two characters, or parts joined by a dot") {
  const auto& zh = words("zh-Hans");
  for (const auto* name :
       {"张三", "王小明", "缪小娟", "欧阳静姝", "欧阳修", "买买提江·吐尔逊", "阿卜杜拉•艾山", "单霁翔", "仇和"}) {
    CAPTURE(name);
    CHECK(is_han_name(name, zh));
    CHECK(is_name(name, zh));
  }
  for (const auto* text : {"张", "的小明", "王小明明", "张三：", "时间", "高度", "方面", "常务", "安全", "张 三", "Ann",
                           "张三丰了吗", "·张三", "张三·", "记者", "主任", "问", "王a", ""}) {
    CAPTURE(text);
    CHECK_FALSE(is_han_name(text, zh));
  }
}

TEST_CASE("A Latin name is words with capitals, particles between") {
  for (const auto* name :
       {"Ann Lee", "ANN LEE", "Ursula von der Leyen", "O’BRIEN", "O'Neil", "Jean-Luc Picard", "J. R. Smith", "Müller",
        "В.В. Путин", "Claudia Sheinbaum Pardo", "Luiz Inácio Lula da Silva"}) {
    CAPTURE(name);
    CHECK(is_latin_name(name));
  }
  for (const auto* text : {"ann lee", "Good afternoon", "Ann, Lee", "Ann 2", "We are here", "",
                           "One Two Three Four Five Six Seven", "张三", "Ann (CNN)", "von der"}) {
    CAPTURE(text);
    CHECK_FALSE(is_latin_name(text));
  }
}

TEST_CASE("Names of Korea and Japan") {
  CHECK(is_name("홍길동", words("ko")));
  CHECK(is_name("김철수", words("ko")));
  CHECK_FALSE(is_name("대통령", words("ko")));
  CHECK_FALSE(is_name("기자", words("ko")));
  CHECK_FALSE(is_name("", words("ko")));
  CHECK(is_name("さくら", words("ja")));
  CHECK_FALSE(is_name("よろしくお願いします", words("ja")));
}

TEST_CASE("A Latin family name is the last word that is no suffix") {
  CHECK(last_name("Ann Lee") == "lee");
  CHECK(last_name("FREDERICK RYAN JR.") == "ryan");
  CHECK(last_name("John Smith III") == "smith");
  CHECK(last_name("Ursula von der Leyen") == "leyen");
  CHECK(last_name("POWELL") == "powell");
  CHECK(last_name("ÉMILE ZOLÀ") == "zolà");
  CHECK(last_name("").empty());
}

TEST_CASE("Initials are first letters, folded") {
  CHECK(initials("Marty Bent") == "mb");
  CHECK(initials("Ann-Marie Lee Jones") == "alj");
  CHECK(initials("Émile Zola") == "éz");
  CHECK(initials("").empty());
}

}  // namespace
