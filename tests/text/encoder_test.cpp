#include "text/encoder.hpp"

#include "catch.hpp"
#include "text/decode.hpp"

namespace {

using shilu::text::Encoder;

std::string bytes(const std::string& encoding, const std::string& text) {
  return Encoder(encoding).encode(text).value_or("none");
}

TEST_CASE("Text becomes the bytes of the encoding") {
  CHECK(bytes("UTF-8", "会：𠮷") == "会：𠮷");
  CHECK(bytes("GB18030", "：") == "\xA3\xBA");
  CHECK(bytes("GBK", "会") == "\xBB\xE1");
  CHECK(bytes("Big5", "會") == "\xB7\x7C");
  CHECK(bytes("Shift_JIS", "。") == "\x81\x42");
  CHECK(bytes("EUC-KR", "가") == "\xB0\xA1");
  CHECK(bytes("windows-1252", "é") == "\xE9");
  CHECK(bytes("UTF-8", "") == "");
  CHECK(bytes("GBK", "") == "");
}

TEST_CASE("Wide encodings get no byte order mark") {
  CHECK(bytes("UTF-16LE", "A") == std::string("A\0", 2));
  CHECK(bytes("UTF-16BE", "会") == "\x4F\x1A");
  CHECK(bytes("UTF-16LE", "𠮷") == "\x42\xD8\xB7\xDF");
  CHECK(bytes("UTF-32LE", "A") == std::string("A\0\0\0", 4));
}

TEST_CASE("What the encoding lacks is not replaced by something like it") {
  CHECK(bytes("Big5", "会") == "none");
  CHECK(bytes("windows-1252", "a：b") == "none");
  CHECK(bytes("ISO-8859-1", "“") == "none");
  CHECK(bytes("UTF-8", "\xFF") == "none");
}

TEST_CASE("Encodings with escapes, and no encodings at all, take nothing") {
  CHECK(bytes("ISO-2022-JP", "会") == "none");
  CHECK(bytes("ISO-2022-JP", "a") == "none");
  CHECK(bytes("UTF-7", "a") == "none");
  CHECK(bytes("", "a") == "none");
  CHECK(bytes("no-such-thing", "a") == "none");
}

TEST_CASE("What is encoded reads as it was, in every encoding that transcripts come in") {
  const std::string latin = "Q. Mr. Zhou: yes!";
  for (const std::string encoding : {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "GB18030", "GBK", "Big5",
                                     "Big5-HKSCS", "Shift_JIS", "EUC-JP", "EUC-KR", "windows-1250", "windows-1251",
                                     "windows-1252", "windows-1258", "ISO-8859-1", "ISO-8859-15", "KOI8-R"}) {
    CAPTURE(encoding);
    const auto text =
        latin + (encoding.starts_with("win") || encoding.starts_with("ISO") || encoding[0] == 'K' ? "" : "：。");
    const auto encoded = bytes(encoding, text);
    shilu::text::DecodeOptions options;
    options.encoding = encoding;
    CHECK(shilu::text::decode(encoded, options).text == text);
  }
}

}  // namespace
