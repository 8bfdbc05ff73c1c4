#include "read/who.hpp"

#include <string>

#include "catch.hpp"
#include "describe.hpp"
#include "who_rows.hpp"

namespace {

using namespace shilu::read;
using namespace shilu::read::testing;

const shilu::lexicon::Lexicon& words(const char* language) { return *shilu::lexicon::for_language(language); }

TEST_CASE("A label says who speaks: kind, name, title, outlet") {
  for (const auto& row : who_rows) {
    CAPTURE(row.language, row.label);
    CHECK(describe(who(row.label, row.detail, words(row.language))) == row.says);
  }
}

TEST_CASE("Capitals do not matter to words that label") {
  for (const auto* label : {"moderator", "Moderator", "MODERATOR"})
    CHECK(who(label, {}, words("en")).kind == WhoKind::host);
  for (const auto* label : {"the president", "THE PRESIDENT", "The President"})
    CHECK(who(label, {}, words("en")).kind == WhoKind::office);
}

TEST_CASE("A key of a field is marked, whether or not it can be a speaker") {
  for (const auto* label : {"时间", "时 间", "地点", "来源", "主持人", "发布人", "出席人员"}) {
    CAPTURE(label);
    CHECK(who(label, {}, words("zh-Hans")).field);
  }
  for (const auto* label : {"记者", "张三", "问", "市教育局局长张三"}) {
    CAPTURE(label);
    CHECK_FALSE(who(label, {}, words("zh-Hans")).field);
  }
  CHECK(who("Date", {}, words("en")).field);
  CHECK_FALSE(who("Ann Lee", {}, words("en")).field);
}

TEST_CASE("Greetings, announcements and sentences are marked") {
  const auto& zh = words("zh-Hans");
  CHECK(who("各位媒体朋友", {}, zh).greeting);
  CHECK(who("女士们、先生们", {}, zh).greeting);
  CHECK_FALSE(who("主持人", {}, zh).greeting);
  CHECK(who("主要做法如下", {}, zh).announcing);
  CHECK_FALSE(who("张三", {}, zh).announcing);
  CHECK(who("我们坚持三条", {}, zh).sentence);
  CHECK_FALSE(who("市教育局局长张三", {}, zh).sentence);
  CHECK(who("Good afternoon", {}, words("en")).greeting);
  CHECK_FALSE(who("Ann Lee", {}, words("en")).greeting);
}

TEST_CASE("An office in the label is told apart from a plain name") {
  const auto& zh = words("zh-Hans");
  CHECK(who("市教育局局长张三", {}, zh).titled);
  CHECK(who("朱局长", {}, zh).titled);
  CHECK_FALSE(who("张三", {}, zh).titled);
  CHECK(who("MR. LEE", {}, words("en")).titled);
  CHECK_FALSE(who("ANN LEE", {}, words("en")).titled);
}

TEST_CASE("An outlet that is known, or ends like one, is marked") {
  CHECK(who("新华社记者", {}, words("zh-Hans")).known_outlet);
  CHECK(who("安徽日报记者", {}, words("zh-Hans")).known_outlet);
  CHECK_FALSE(who("某某记者", {}, words("zh-Hans")).known_outlet);
}

TEST_CASE("A stage direction in brackets is neither office nor outlet") {
  const auto loud = who("记者（笑）", "笑", words("zh-Hans"));
  CHECK(loud.kind == WhoKind::reporter);
  CHECK(loud.outlet.empty());
  CHECK(loud.name.empty());
}

TEST_CASE("Empty and senseless labels say nobody") {
  for (const auto* label : {"", " ", "\u3000", "*", "123", "。", "《》", "2023年", "\xEF\xBF\xBD"}) {
    CAPTURE(label);
    CHECK(who(label, {}, words("zh-Hans")).kind == WhoKind::nobody);
  }
}

TEST_CASE("The name begins behind the last word of an office") {
  const auto& zh = words("zh-Hans");
  const auto behind = [](std::string_view text, const shilu::lexicon::Lexicon& lexicon) {
    const auto at = name_after_title(text, lexicon);
    return at == std::string_view::npos ? std::string("none") : std::string(text.substr(at));
  };
  CHECK(behind("省经济信息中心主任刘文峰", zh) == "刘文峰");
  CHECK(behind("市工信局党组成员、副局长 朱振宇", zh) == "朱振宇");
  CHECK(behind("市文旅局局长欧阳静姝", zh) == "欧阳静姝");
  CHECK(behind("市水利局局长唐立", zh) == "唐立");
  CHECK(behind("主任", zh) == "none");
  CHECK(behind("市教育局局长", zh) == "none");
  CHECK(behind("张三", zh) == "none");
  CHECK(behind("", zh) == "none");
  CHECK(behind("Prime Minister Ann Lee", words("en")) == "Ann Lee");
  CHECK(behind("Ann Lee", words("en")) == "none");
}

}  // namespace
