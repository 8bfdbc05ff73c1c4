#include <iterator>
#include <string>

#include "catch.hpp"
#include "text/decode.hpp"
#include "text/random.hpp"
#include "text/utf8.hpp"
#include "text/validate.hpp"

namespace {

using namespace std::string_view_literals;
using shilu::Severity;
using shilu::text::decode;
using shilu::text::DecodeOptions;
using shilu::text::Source;
using shilu::text::testing::Random;

constexpr std::string_view kText =
    "岚江市新闻发布会实录\n时间：2024年3月5日\n主持人：各位记者朋友，大家上午好！欢迎出席今天的发布会。\n"
    "记者：请问供水工程的进度如何？\n周明远：一期已经完成，二期将在六月开工。\n";
constexpr std::string_view kNames[] = {"UTF-8",  "UTF-16", "UTF-16BE",     "UTF-32",     "GB18030",
                                       "GBK",    "Big5",   "Shift_JIS",    "EUC-JP",     "EUC-KR",
                                       "KOI8-R", "UTF-7",  "windows-1251", "ISO-2022-JP"};

Source decode_as(std::string_view bytes, std::string_view encoding) {
  DecodeOptions options;
  options.encoding = encoding;
  return decode(bytes, options);
}

/// Every character of the text starts no earlier than the one before, within the bytes; the end is the end.
bool places_are_sound(const Source& source, std::size_t size) {
  std::size_t last = 0;
  for (std::size_t at = 0; at < source.text.size(); at += shilu::text::decode_at(source.text, at).length) {
    const std::size_t original = source.original(at);
    if (original < last || original >= size) return false;
    last = original;
  }
  return !source.readable || source.original(source.text.size()) == size;
}

}  // namespace

TEST_CASE("damaged UTF-8 is read, each maximal invalid part as one U+FFFD") {
  const std::string good(kText);
  const std::size_t second = good.find('\n') + 1;
  struct Damage {
    std::size_t at;
    std::string bytes;
    std::size_t parts;
  };
  for (const Damage& damage : {Damage{0, "\xFF", 1}, Damage{0, "\x80\x80", 2}, Damage{second, "\xE4\xB8", 1},
                               Damage{second, "\xED\xA0\x80", 3}, Damage{second, "\xC0\xAF", 2},
                               Damage{good.size(), "\xF0\x9F\x98", 1}, Damage{good.size(), "\xE4", 1}}) {
    CAPTURE(damage.at, damage.bytes);
    std::string bytes = good;
    bytes.insert(damage.at, damage.bytes);
    std::string expected = good;
    for (std::size_t i = 0; i < damage.parts; ++i) expected.insert(damage.at, "\uFFFD");
    const Source source = decode(bytes);
    CHECK(source.readable);
    CHECK(source.encoding == "UTF-8");
    CHECK(source.text == expected);
    CHECK(places_are_sound(source, bytes.size()));
    const std::size_t after = damage.at + 3 * damage.parts;
    CHECK(source.original(after) == damage.at + damage.bytes.size());
    REQUIRE(source.diagnostics.size() == damage.parts);
    CHECK(source.diagnostics[0].code == "invalid-bytes");
    CHECK(source.diagnostics[0].severity == Severity::warning);
    CHECK(source.diagnostics[0].byte == damage.at);
    CHECK(source.diagnostics[0].line == (damage.at == 0 ? 1 : damage.at == second ? 2 : source.lines.size()));
  }
}

TEST_CASE("a diagnostic shows the bytes and says what to do") {
  const Source source = decode(std::string(kText) + "\xE4\xB8");
  REQUIRE(source.diagnostics.size() == 1);
  CHECK(
      source.diagnostics[0].message ==
      "2 bytes (E4 B8) are no character in UTF-8 and were read as U+FFFD; save the file as UTF-8 or name its encoding "
      "with --encoding");
}

TEST_CASE("malformed bytes in a named encoding are replaced and reported") {
  struct Damage {
    std::string encoding;
    std::string before;
    std::string bytes;
    std::string after;
  };
  for (const Damage& damage : {Damage{"GB18030", "", "\xFF", "\xC4\xE3\n"}, Damage{"GB18030", "a\n", "\xFF", "b"},
                               Damage{"GBK", "\xC4\xE3", "\xC4", ""}, Damage{"Big5", "a\n\xA7\x41", "\xA7", "\n"},
                               Damage{"Shift_JIS", "\x82\xA0", "\x82", ""}, Damage{"EUC-KR", "\xB0\xA1", "\xB0", "\n"},
                               Damage{"UTF-8", "", "\xFF", "b"}, Damage{"US-ASCII", "a", "\xE9", "b"}}) {
    CAPTURE(damage.encoding, damage.bytes);
    const std::string bytes = damage.before + damage.bytes + damage.after;
    const Source source = decode_as(bytes, damage.encoding);
    const std::string before = decode_as(damage.before, damage.encoding).text;
    CHECK(source.readable);
    CHECK(source.text == before + "\uFFFD" + decode_as(damage.after, damage.encoding).text);
    CHECK(source.original(before.size()) == damage.before.size());
    CHECK(source.original(before.size() + 3) == damage.before.size() + damage.bytes.size());
    REQUIRE(source.diagnostics.size() == 1);
    CHECK(source.diagnostics[0].code == "invalid-bytes");
    CHECK(source.diagnostics[0].byte == damage.before.size());
    CHECK(source.diagnostics[0].line == (damage.before.find('\n') == std::string::npos ? 1 : 2));
  }
}

TEST_CASE("UTF-16 with half a pair or half a unit is read behind its BOM") {
  const Source half_pair = decode("\xFF\xFE\x3D\xD8x\0"sv);
  CHECK(half_pair.text == "\uFFFDx");
  CHECK(half_pair.original(3) == 4);
  CHECK(half_pair.diagnostics.size() == 1);
  const Source half_unit = decode("\xFE\xFF\0x\0"sv);
  CHECK(half_unit.text == "x\uFFFD");
  CHECK(half_unit.original(4) == 5);
  CHECK(half_unit.diagnostics.size() == 1);
}

TEST_CASE("escape sequences that switch tables are no text, and the end is behind the last") {
  const std::string_view bytes = "a\x1B$B$\"$$\x1B(Bz\x1B$B$&\x1B(B";
  const Source source = decode_as(bytes, "ISO-2022-JP");
  REQUIRE(source.text == "aあいzう");
  CHECK(source.original(0) == 0);
  CHECK(source.original(1) == 4);
  CHECK(source.original(4) == 6);
  CHECK(source.original(7) == 11);
  CHECK(source.original(8) == 15);
  CHECK(source.original(11) == bytes.size());
}

TEST_CASE("diagnostics are bounded and the rest is counted") {
  DecodeOptions options;
  options.encoding = "UTF-8";
  options.diagnostics = 3;
  const std::string bytes = "a\n" + std::string(10, '\xFF') + std::string("\0z", 2);
  const Source source = decode(bytes, options);
  REQUIRE(source.diagnostics.size() == 4);
  CHECK(source.diagnostics[0].code == "nul-bytes");
  CHECK(source.diagnostics[2].code == "invalid-bytes");
  CHECK(source.diagnostics[3].code == "more-diagnostics");
  CHECK(source.diagnostics[3].severity == Severity::note);
  CHECK(source.diagnostics[3].message.find("8 more") == 0);
  options.diagnostics = 11;
  CHECK(decode(bytes, options).diagnostics.size() == 11);
}

TEST_CASE("random bytes always give valid UTF-8 with places inside the original") {
  Random random;
  for (int round = 0; round < 3'000; ++round) {
    std::string bytes(random.below(200), '\0');
    const unsigned high = random.below(3);
    for (char& byte : bytes) byte = static_cast<char>(random.below(high == 0 || random.below(4) < high ? 256 : 128));
    const std::string name = random.below(3) == 0 ? "" : std::string(kNames[random.below(std::size(kNames))]);
    CAPTURE(random.seed, round, name);
    const Source source = decode_as(bytes, name);
    REQUIRE(shilu::text::valid_utf8(source.text));
    REQUIRE(places_are_sound(source, bytes.size()));
    REQUIRE(source.readable == (source.diagnostics.empty() || source.diagnostics[0].severity != Severity::error));
  }
}
