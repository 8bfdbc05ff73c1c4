#include "text/decode.hpp"

#include <string>
#include <vector>

#include "catch.hpp"
#include "text/encode.hpp"
#include "text/random.hpp"

namespace {

using namespace std::string_view_literals;
using shilu::Severity;
using shilu::text::decode;
using shilu::text::DecodeOptions;
using shilu::text::Source;
using shilu::text::testing::Encoded;
using shilu::text::testing::Encoder;
using shilu::text::testing::misplaced;
using shilu::text::testing::Random;

constexpr std::string_view kSimplified =
    "岚江市新闻发布会实录\r\n时间：2024年3月5日 "
    "上午10:00\r\n主持人：各位记者朋友，大家上午好！欢迎出席今天的发布会。\r\n"
    "岚江日报记者：请问今年供水工程的进度如何？市民什么时候可以用上新的水源？\r\n"
    "周明远：感谢你的提问。工程分三期建设，目前一期已经完成，二期将在六月开工。我们会及时向社会公布进展。\r\n";
constexpr std::string_view kTraditional =
    "嵐江市新聞發布會實錄\r\n時間：2024年3月5日 上午10:00\r\n主持人：各位記者朋友，大家早安！歡迎出席今天的記者會。\r\n"
    "記者：請問今年供水工程的進度如何？市民什麼時候可以使用新的水源？\r\n"
    "周局長：謝謝你的提問。工程分三期建設，目前第一期已經完成，第二期將在六月動工。我們會向社會說明。\r\n";
constexpr std::string_view kJapanese =
    "知事定例記者会\n日時：令和6年3月5日 午前10時\n○司会　それでは、ただいまから記者会見を始めます。\n"
    "○記者　新しい図書館の開館はいつごろになりますか。予算についても教えてください。\n"
    "○知事　ご質問ありがとうございます。来年の春に開館する予定で、工事は順調に進んでいます。\n";
constexpr std::string_view kKorean =
    "시장 정례 기자회견\n일시: 2024년 3월 5일 오전 10시\n사회자: 안녕하십니까. 지금부터 기자회견을 시작하겠습니다.\n"
    "기자: 새 도서관은 언제 문을 엽니까? 예산은 어떻게 마련했습니까?\n"
    "시장: 질문해 주셔서 감사합니다. 내년 봄에 문을 열 예정이며 공사는 잘 진행되고 있습니다.\n";
constexpr std::string_view kRussian =
    "Вопрос: Добрый день! Скажите, пожалуйста, когда откроется новая библиотека в нашем городе?\n"
    "Ответ: Спасибо за вопрос. Мы планируем открыть её весной следующего года, работы идут по плану.\n";
constexpr std::string_view kFrench =
    "Question : Quand la bibliothèque sera-t-elle ouverte ? Le budget a-t-il été voté par le conseil ?\n"
    "Réponse : Merci. Elle sera ouverte au printemps, les travaux avancent bien et le budget a été adopté.\n";

struct Case {
  std::string name;       ///< for --encoding
  std::string iana;       ///< as Source names it
  std::string converter;  ///< to encode the test's text
  std::string_view bom;
  std::string_view text;
};

const std::vector<Case>& cases() {
  static const std::vector<Case> all{
      {"utf8", "UTF-8", "UTF-8", "", kSimplified},
      {"UTF-8", "UTF-8", "UTF-8", "\xEF\xBB\xBF", kSimplified},
      {"UTF-16", "UTF-16LE", "UTF-16LE", "\xFF\xFE", kSimplified},
      {"UTF-16BE", "UTF-16BE", "UTF-16BE", "\xFE\xFF", kSimplified},
      {"UTF-32", "UTF-32LE", "UTF-32LE", "\xFF\xFE\0\0"sv, kKorean},
      {"UTF-32BE", "UTF-32BE", "UTF-32BE", "\0\0\xFE\xFF"sv, kKorean},
      {"gb18030", "GB18030", "GB18030", "", kSimplified},
      {"GB18030", "GB18030", "GB18030", "\x84\x31\x95\x33", kSimplified},
      {"cp936", "GBK", "GBK", "", kSimplified},
      {"big5", "Big5", "Big5", "", kTraditional},
      {"SJIS", "Shift_JIS", "Shift_JIS", "", kJapanese},
      {"EUC-JP", "EUC-JP", "EUC-JP", "", kJapanese},
      {"euc_kr", "EUC-KR", "windows-949", "", kKorean},
      {"KOI8-R", "KOI8-R", "KOI8-R", "", kRussian},
      {"cp1251", "windows-1251", "windows-1251", "", kRussian},
      {"latin1", "ISO-8859-1", "ISO-8859-1", "", kFrench},
  };
  return all;
}

Source decode_as(std::string_view bytes, std::string_view encoding) {
  DecodeOptions options;
  options.encoding = encoding;
  return decode(bytes, options);
}

}  // namespace

TEST_CASE("each encoding is read when it is named, with every character in its place") {
  for (const Case& c : cases()) {
    CAPTURE(c.name, c.bom.size());
    const Encoded encoded = Encoder(c.converter).encode(c.text, c.bom);
    REQUIRE(encoded.text == c.text);
    const Source source = decode_as(encoded.bytes, c.name);
    CHECK(source.readable);
    CHECK(source.encoding == c.iana);
    CHECK(source.text == c.text);
    CHECK(source.bytes == encoded.bytes.size());
    CHECK(source.diagnostics.empty());
    CHECK(misplaced(source, encoded) == 0);
  }
}

TEST_CASE("each encoding is found out when it is not named") {
  for (const Case& c : cases()) {
    CAPTURE(c.name, c.bom.size());
    const Encoded encoded = Encoder(c.converter).encode(c.text, c.bom);
    const Source source = decode(encoded.bytes);
    CHECK(source.readable);
    CHECK(source.encoding == (c.iana == "GBK" ? "GB18030" : c.iana));  // the same bytes, the wider name
    CHECK(source.text == c.text);
    CHECK(source.diagnostics.empty());
    CHECK(misplaced(source, encoded) == 0);
  }
}

TEST_CASE("UTF-16 is recognised without a BOM") {
  for (const std::string encoding : {"UTF-16LE", "UTF-16BE"}) {
    for (const std::string_view text : {kSimplified, kKorean, kFrench, "Q: Why? A: Because, of course.\n"sv}) {
      CAPTURE(encoding, text);
      const Encoded encoded = Encoder(encoding).encode(text);
      const Source source = decode(encoded.bytes);
      CHECK(source.encoding == encoding);
      CHECK(source.text == text);
      CHECK(misplaced(source, encoded) == 0);
      CHECK(decode_as(encoded.bytes, "UTF-16").encoding == encoding);
    }
  }
}

TEST_CASE("UTF-8 without a BOM needs no map") {
  CHECK(decode(kSimplified).offsets.identity());
  CHECK(decode(kSimplified).encoding == "UTF-8");
}

TEST_CASE("a text of nothing is readable and has no lines") {
  for (const std::string_view bytes : {""sv, "\xEF\xBB\xBF"sv, "\xFF\xFE"sv, "\xFF\xFE\0\0"sv}) {
    const Source source = decode(bytes);
    CHECK(source.readable);
    CHECK(source.text.empty());
    CHECK(source.lines.empty());
    CHECK(source.diagnostics.empty());
    CHECK(source.original(0) == bytes.size());
  }
}

TEST_CASE("a BOM within the text stays") {
  CHECK(decode("\xEF\xBB\xBF\xEF\xBB\xBFx").text == "\xEF\xBB\xBFx");
  CHECK(decode("\xFF\xFEx\0\xFF\xFE"sv).text == "x\xEF\xBB\xBF");
}

TEST_CASE("an unknown name of an encoding is an error that lists what works") {
  for (const std::string name : {"utf-9", "../x", "UTF-8,version=1", "\x1B[31m", " "}) {
    CAPTURE(name);
    const Source source = decode_as("abc", name);
    CHECK_FALSE(source.readable);
    CHECK(source.text.empty());
    REQUIRE(source.diagnostics.size() == 1);
    CHECK(source.diagnostics[0].code == "unknown-encoding");
    CHECK(source.diagnostics[0].severity == Severity::error);
    CHECK(source.diagnostics[0].message.find("GB18030") != std::string::npos);
    CHECK(source.diagnostics[0].message.find('\x1B') == std::string::npos);
  }
}

TEST_CASE("the named encoding stands above everything, even valid UTF-8") {
  CHECK(decode_as("é", "ISO-8859-1").text == "Ã©");
  CHECK(decode_as("é", "ISO-8859-1").encoding == "ISO-8859-1");
}

TEST_CASE("bytes whose encoding is not certain are refused, not guessed") {
  using namespace std::string_literals;
  const std::string binary = "\x89PNG\r\n\x1A\n\0\0\0\rIHDR\0\0\x01\x40"s;
  for (const std::string& bytes : {"\xB4\xF3\xBC\xD2\xBA\xC3"s, "caf\xE9"s, binary, std::string(400, '\xFF')}) {
    CAPTURE(bytes);
    const Source source = decode(bytes);
    CHECK_FALSE(source.readable);
    CHECK(source.text.empty());
    CHECK(source.lines.empty());
    REQUIRE(source.diagnostics.size() == 1);
    CHECK(source.diagnostics[0].code == "unknown-encoding");
    CHECK(source.diagnostics[0].severity == Severity::error);
    CHECK(source.diagnostics[0].message.find("--encoding") != std::string::npos);
  }
  CHECK(decode("caf\xE9").diagnostics[0].byte == 3);
}

TEST_CASE("quotes and dashes of windows-1252 are recognised in English") {
  const std::string bytes =
      "Q: It\x92s late \x96 isn\x92t it\x85\x85?\xA0\xA0Is that the minister\x92s view of what happened?\n"
      "MR. HALE: \x93That\x92s right.\x94\xA0We\x92ve said so, and I don\x92t have anything to add to that.\n";
  const Source source = decode(bytes);
  CHECK(source.encoding == "windows-1252");
  CHECK(source.text.find("“That’s right.”\u00A0We’ve") != std::string::npos);
}

TEST_CASE("a few Chinese characters in English are not taken for accented letters") {
  const std::string text =
      "Question: When will the new line to 青山 open for the public, and what will a ticket cost then?\n"
      "Answer: We expect the first trains to run in the spring of next year, and fares will be announced.\n";
  for (const std::string encoding : {"Big5", "GB18030"}) {
    CAPTURE(encoding);
    CHECK_FALSE(decode(Encoder(encoding).encode(text).bytes).readable);
  }
}

TEST_CASE("an encoding that is not named must fit to the last byte") {
  std::string bytes = Encoder("GB18030").encode(kSimplified).bytes;
  bytes += '\xB4';
  const Source source = decode(bytes);
  CHECK_FALSE(source.readable);
  CHECK(source.diagnostics.at(0).message.find("perhaps GB18030") != std::string::npos);
}

TEST_CASE("an input over the limit is not read") {
  DecodeOptions options;
  options.input_bytes = 3;
  CHECK(decode("abc", options).readable);
  const Source source = decode("abcd", options);
  CHECK_FALSE(source.readable);
  CHECK(source.text.empty());
  CHECK(source.bytes == 4);
  REQUIRE(source.diagnostics.size() == 1);
  CHECK(source.diagnostics[0].code == "input-too-large");
  CHECK(source.diagnostics[0].severity == Severity::error);
}

TEST_CASE("random characters come back from every encoding, each from its place") {
  Random random;
  for (const Case& c : cases()) {
    CAPTURE(random.seed, c.name);
    std::string text = "x";  // the first character must not be a BOM
    for (int i = 0; i < 6'000; ++i) {
      static constexpr char32_t kLimits[] = {0x80, 0x80, 0x800, 0x3100, 0xA000, 0xD800, 0x10000, 0x30000, 0x110000};
      const char32_t value = random.below(kLimits[random.below(std::size(kLimits))]);
      if (value < 0xD800 || value > 0xDFFF) shilu::text::append(value, text);
    }
    const Encoded encoded = Encoder(c.converter).encode(text, c.bom);
    REQUIRE(encoded.places.size() > 1'000);
    const Source source = decode_as(encoded.bytes, c.name);
    CHECK((source.text == encoded.text));
    CHECK(misplaced(source, encoded) == 0);
  }
}

TEST_CASE("a long text is mapped to its last character") {
  std::string text;
  for (int i = 0; i < 3'000; ++i) text += "第" + std::to_string(i) + "行：𠮷野家 a\u0301 é\n";
  for (const std::string encoding : {"GB18030", "UTF-16LE", "UTF-16BE"}) {
    CAPTURE(encoding);
    const Encoded encoded = Encoder(encoding).encode(text);
    const Source source = decode_as(encoded.bytes, encoding);
    CHECK((source.text == text));
    CHECK(source.lines.size() == 3'000);
    CHECK(misplaced(source, encoded) == 0);
  }
}
