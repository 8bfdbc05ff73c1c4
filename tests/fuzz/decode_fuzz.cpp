// libFuzzer: whatever the bytes, decoding gives valid UTF-8 in lines, tied to places within the original.
#include <array>
#include <cstdint>
#include <cstdlib>
#include <string_view>

#include "text/decode.hpp"
#include "text/utf8.hpp"
#include "text/validate.hpp"

namespace {

constexpr std::array<std::string_view, 20> kEncodings{
    "",      "UTF-8",       "UTF-16",      "UTF-16LE", "UTF-16BE",  "UTF-32",      "GB18030",
    "GBK",   "Big5",        "Big5-HKSCS",  "EUC-JP",   "Shift_JIS", "EUC-KR",      "KOI8-R",
    "UTF-7", "ISO-2022-JP", "ISO-2022-KR", "CESU-8",   "HZ",        "windows-1252"};

void require(bool holds) {
  if (!holds) std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  shilu::text::DecodeOptions options;
  options.encoding = kEncodings[data[0] % kEncodings.size()];
  options.diagnostics = 8;
  const shilu::text::Source source = shilu::text::decode(bytes, options);

  require(shilu::text::valid_utf8(source.text));
  require(source.readable || (source.text.empty() && !source.diagnostics.empty()));
  require(source.diagnostics.size() <= 9);
  if (!source.readable) return 0;

  std::size_t last = 0;
  for (std::size_t at = 0; at < source.text.size(); at += shilu::text::decode_at(source.text, at).length) {
    const std::size_t original = source.original(at);
    require(original >= last && original <= bytes.size());
    last = original;
  }
  require(source.original(source.text.size()) == bytes.size());

  std::size_t end = 0;
  for (const shilu::text::Line& line : source.lines) {
    // Between two lines stands nothing but a line end.
    require(line.begin >= end && line.begin <= end + 2 && line.end >= line.begin && line.end <= source.text.size());
    for (std::size_t i = end; i < line.begin; ++i) require(source.text[i] == '\n' || source.text[i] == '\r');
    end = line.end;
  }
  require(end + 2 >= source.text.size());
  for (const shilu::Diagnostic& diagnostic : source.diagnostics) {
    require(diagnostic.line <= source.lines.size() && diagnostic.byte <= bytes.size());
  }
  return 0;
}
