#include "grammar/label.hpp"
#include "rule.hpp"

namespace {

using namespace shilu::grammar;
using namespace shilu::grammar::testing;
using shilu::grammar::clock;  // not the one of the C library

TEST_CASE("A clock is digits and colons, and no more digits") {
  for (const auto* text : {"10:05", "9:30", "00:04:01", "10：05", "１０：０５"}) {
    CAPTURE(text);
    CHECK(takes<clock>(text));
  }
  for (const auto* text : {"10", "10:", "1:234", "100:05", "a:05", "问：答"}) {
    CAPTURE(text);
    CHECK(refuses<clock>(text));
  }
  CHECK(takes<two_digits>("7"));
  CHECK(matched<two_digits>("123") == "12");
  CHECK(refuses<two_digits>("x"));
}

TEST_CASE("A time code is a clock, in brackets or not") {
  for (const auto* text : {"[00:04:01]", "(25:36)", "（10：20）", "10:20"}) CHECK(takes<time_code>(text));
  for (const auto* text : {"[00:04:01", "(APPLAUSE)", "[10]", ""}) CHECK(refuses<time_code>(text));
  CHECK(matched<lead_time>("[14:15:33] RYAN") == "[14:15:33] ");
  CHECK(refuses<lead_time>("[14:15:33]RYAN"));
}

TEST_CASE("A group is what stands in brackets, colons allowed, sentences not") {
  for (const auto* text : {"（市教育局局长 张三）", "[via video]", "(林某：本报记者)", "【問】"})
    CHECK(takes<group>(text));
  for (const auto* text : {"（我说。）", "（", "()", "(no end", "张三"}) {
    CAPTURE(text);
    CHECK(refuses<group>(text));
  }
  CHECK(matched<detail>("本报记者）：") == "本报记者");
  CHECK(refuses<detail>("）"));
  CHECK(takes<group_char>("："));
  CHECK(refuses<group_char>("）"));
  CHECK(refuses<group_char>("。"));
  CHECK(takes<group>("（" + std::string(80, 'a') + "）"));
  CHECK(refuses<group>("（" + std::string(81, 'a') + "）"));
}

TEST_CASE("A label's text ends at the colon, at a sentence's signs, after some hundreds of characters") {
  CHECK(matched<label_text>("张三：你好") == "张三");
  CHECK(matched<label_text>("主持人（市政府新闻办 缪小娟）：各位") == "主持人（市政府新闻办 缪小娟）");
  CHECK(matched<label_text>("Speaker 1: 10:05") == "Speaker 1");
  CHECK(matched<label_text>("10:05 张三：你好") == "10:05 张三");
  CHECK(matched<label_text>("我说，这个") == "我说");
  CHECK(matched<label_text>("我说。这个") == "我说");
  CHECK(matched<label_text>("Julian**: x") == "Julian");
  CHECK(takes<label_text>(std::string(150, 'a')));
  CHECK(matched<label_text>(std::string(100'000, 'a')).size() < 10'000);
  CHECK(refuses<label_text>("（记者）：x"));
  CHECK(refuses<label_text>("：x"));
  CHECK(takes<label_char>("张"));
  CHECK(takes<label_char>("10:05"));
  CHECK(refuses<label_char>("“"));
  CHECK(takes<label_part>("（张）"));
  CHECK(refuses<label_part>("："));
  for (const auto* text : {"：", "。", "“", "，", "|", "（", "）", "**"}) CHECK(refuses<label_char>(text));
  for (const auto* text : {"、", ".", "·", "1"}) CHECK(takes<label_char>(text));
}

TEST_CASE("A label with a colon, of every width") {
  CHECK(matched<labelled>("张三：你好") == "张三：");
  CHECK(matched<labelled>("张三 ： 你好") == "张三 ： ");
  CHECK(matched<labelled>("张三:你好") == "张三:");
  CHECK(matched<labelled>("问∶您好") == "问∶");
  CHECK(matched<labelled>("记者︰您好") == "记者︰");
  CHECK(matched<labelled>("N\u00A0: oui") == "N\u00A0: ");
  CHECK(takes<labelled>("刘文峰："));
  CHECK(takes<separator>("："));
  CHECK(refuses<separator>("；"));
}

TEST_CASE("Marks, numbers and time codes stand around a label") {
  CHECK(matched<labelled>("▲安徽日报記者：請問") == "▲安徽日报記者：");
  CHECK(matched<labelled>("一、问：请问") == "一、问：");
  CHECK(matched<labelled>("（二）记者：请问") == "（二）记者：");
  CHECK(matched<labelled>("**问：**请问") == "**问：**");
  CHECK(matched<labelled>("**张三** ：请问") == "**张三** ：");
  CHECK(matched<labelled>("**Julian :** oui") == "**Julian :** ");
  CHECK(matched<labelled>("### 记者：") == "### 记者：");
  CHECK(matched<labelled>("> Q: why") == "> Q: ");
  CHECK(matched<labelled>("[14:15:33] RYAN: so") == "[14:15:33] RYAN: ");
  CHECK(matched<labelled>("Herr Adler: [00:04:01]") == "Herr Adler: [00:04:01]");
  CHECK(matched<labelled>("Ann Lee: (00:41)") == "Ann Lee: (00:41)");
  CHECK(matched<labelled>("Ann Lee: 10:05 Good morning") == "Ann Lee: 10:05 ");
  CHECK(matched<labelled>("TRUMP: 2:15. I hear a lot") == "TRUMP: ");
  CHECK(matched<labelled>("时间：14:00开始") == "时间：");
  CHECK(matched<opening_marks>("● **") == "● **");
  CHECK(matched<opening_marks>("张").empty());
  CHECK(matched<closing_marks>("**：") == "**");
  CHECK(matched<closing_marks>("：").empty());
}

TEST_CASE("A sentence with a colon later is no label") {
  for (const auto* text : {"他说。第二：这个", "各位媒体朋友", "“张三：你好”", "10:05", "https", "你好，张三：在吗", "",
                           "：", "（记者）"}) {
    CAPTURE(text);
    CHECK(refuses<labelled>(text));
  }
}

TEST_CASE("The colons of a clock separate nothing") {
  CHECK(refuses<labelled>("会议10:30开始"));
  CHECK(matched<labelled>("直播10:30开始：各位") == "直播10:30开始：");
}

TEST_CASE("A label in brackets") {
  CHECK(matched<bracketed>("[张三]：你好") == "[张三]：");
  CHECK(matched<bracketed>("【问】請問") == "【问】");
  CHECK(matched<bracketed>("（記者）") == "（記者）");
  CHECK(matched<bracketed>("<질문> 왜") == "<질문> ");
  CHECK(matched<bracketed>("**【新聞記者】** 問") == "**【新聞記者】** ");
  CHECK(matched<bracketed>("○（田中：朝日新聞記者）はい") == "○（田中：朝日新聞記者）");
  CHECK(matched<bracket_text>("张三]") == "张三");
  CHECK(refuses<bracket_text>("]"));
  for (const auto* text : {"张三]", "[张三", "[]", "（他笑了。）", ""}) {
    CAPTURE(text);
    CHECK(refuses<bracketed>(text));
  }
  CHECK(refuses<bracketed>("[" + std::string(61, 'a') + "]"));
}

TEST_CASE("Short text is one to three words without punctuation, a single blank between them") {
  CHECK(takes<short_text>("대통령"));
  CHECK(takes<short_text>("기 자"));
  CHECK(matched<short_text>("知事  それは") == "知事");
  CHECK(matched<short_text>("知事\u3000それは") == "知事");
  CHECK(takes<joint>(" "));
  CHECK(refuses<joint>("\u3000"));
  CHECK(matched<short_text>("a b c d") == "a b c");
  CHECK(matched<short_text>("知事、") == "知事");
  CHECK(refuses<short_text>("、"));
  CHECK(refuses<short_text>(" a"));
  CHECK(takes<short_word>("知事"));
  CHECK(matched<short_word>(std::string(20, 'a')).size() == 12);
  CHECK(refuses<short_word>("."));
  CHECK(takes<short_char>("a"));
  for (const auto* text : {" ", "、", ".", ",", "：", "●"}) CHECK(refuses<short_char>(text));
}

TEST_CASE("A sign that is no colon closes a label") {
  CHECK(matched<signed_label>("答）はい") == "答）");
  CHECK(matched<signed_label>("대통령) 네") == "대통령) ");
  CHECK(matched<signed_label>("기 자) 네") == "기 자) ");
  CHECK(matched<signed_label>("질문● 왜") == "질문● ");
  CHECK(matched<signed_label>("问、请问") == "问、");
  CHECK(matched<signed_label>("PERIODISTA.- ¿Qué?") == "PERIODISTA.- ");
  CHECK(matched<signed_label>("Q. Why?") == "Q. ");
  CHECK(takes<signed_label>("A."));
  for (const auto* text : {"Q.5", "张三、李四", "Really. Yes", "Answer", "（答", "", "한국(韓)"}) {
    CAPTURE(text);
    CHECK(refuses<signed_label>(text));
  }
  CHECK(takes<sign>("）"));
  CHECK(refuses<sign>("（"));
  CHECK(takes<mark_text>("问题"));
  CHECK(refuses<mark_text>("话"));
  CHECK(takes<query_text>("答"));
  CHECK(refuses<query_text>("대통령"));
  CHECK(takes<query_sign>("、"));
  CHECK(takes<query_sign>("."));
  CHECK(refuses<query_sign>(".5"));
  CHECK(refuses<query_sign>("："));
  CHECK(takes<stop_dash>(".-"));
  CHECK(refuses<stop_dash>(". -"));
}

TEST_CASE("Words in capitals and a full stop label a speaker") {
  CHECK(matched<stopped>("CHAIR POWELL. Good afternoon.") == "CHAIR POWELL. ");
  CHECK(matched<stopped>("STEVE O’NEIL. Hi") == "STEVE O’NEIL. ");
  CHECK(matched<stopped>("STEVE O'NEIL. Hi") == "STEVE O'NEIL. ");
  CHECK(matched<stopped>("ANN-MARIE LEE.  Hi") == "ANN-MARIE LEE.  ");
  CHECK(matched<stopped>("MR. DE LA CRUZ. Yes") == "MR. DE LA CRUZ. ");
  CHECK(matched<stopped>("СЕРГЕЙ ИВАНОВ. Да") == "СЕРГЕЙ ИВАНОВ. ");
  CHECK(takes<stopped>("JOSÉ PEÑA."));
  for (const auto* text :
       {"Chair Powell. Good", "CHAIR POWELL said", "CHAIR POWELL", "CHAIR POWELL.x", "O’Neil. Hi", "1. A", ""}) {
    CAPTURE(text);
    CHECK(refuses<stopped>(text));
  }
  CHECK(takes<capital>("Q"));
  CHECK(takes<capital>("É"));
  CHECK(takes<capital>("Д"));
  CHECK(refuses<capital>("q"));
  CHECK(refuses<capital>("д"));
  CHECK(takes<capital_word>("O’BRIEN"));
  CHECK(refuses<capital_word>("Powell"));
  CHECK(matched<capital_title>("MR. LEE") == "MR. ");
  CHECK(refuses<capital_title>("MR LEE"));
  CHECK(takes<capital_words>("A B C D E F"));
  CHECK(refuses<capital_words>("a"));
}

TEST_CASE("Blanks alone can separate a label") {
  CHECK(matched<spaced>("Q\u00A0\u00A0 Pretty cool.") == "Q\u00A0\u00A0 ");
  CHECK(matched<spaced>("Q Pretty cool.") == "Q ");
  CHECK(matched<spaced>("대통령 네") == "대통령 ");
  CHECK(matched<spaced>("知事\u3000\u3000「はい」") == "知事\u3000\u3000");
  CHECK(matched<spaced>("知事\u3000\u3000それは") == "知事\u3000\u3000");
  CHECK(matched<spaced>("知事  それは") == "知事  ");
  CHECK(matched<spaced>("연합뉴스 기자 질문") == "연합뉴스 기자 ");
  CHECK(matched<spaced>("홍길동 기자(한국신문) 왜") == "홍길동 기자(한국신문) ");
  CHECK(takes<spaced>("Q"));
  for (const auto* text : {"知事 それは", "Quite so", "Hello there", "问一下", "张三：  你好", ""}) {
    CAPTURE(text);
    CHECK(refuses<spaced>(text));
  }
  CHECK(matched<until_reporter>("한국 신문 기자 왜") == "한국 신문 기자");
  CHECK(refuses<until_reporter>("한국 신문 왜 그 기자"));
  CHECK(takes<reporter_text>("홍길동 기자 (한국신문)"));
  CHECK(refuses<reporter_text>("홍길동"));
}

TEST_CASE("Dashes open a question") {
  CHECK(matched<dashed>("――知事は") == "――");
  CHECK(matched<dashed>("─앞으로") == "─");
  CHECK(matched<dashed>("-- Why") == "-- ");
  CHECK(matched<dashed>("— Why") == "— ");
  for (const auto* text : {"- Why", "-", "――", "— ", "Why", ""}) {
    CAPTURE(text);
    CHECK(refuses<dashed>(text));
  }
  CHECK(takes<long_dash>("―"));
  CHECK(refuses<long_dash>("-"));
}

}  // namespace
