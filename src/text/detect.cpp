#include "text/detect.hpp"

#include <unicode/uchar.h>
#include <unicode/ucsdet.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>

namespace shilu::text {
namespace {

/// Statistics need no more, and ICU's detector takes a quarter of a second for 10 MB.
constexpr std::size_t kSample = 64u << 10;

struct Signature {
  std::string_view bytes;
  std::string_view encoding;
};
using namespace std::string_view_literals;
constexpr std::array<Signature, 5> kSignatures{{{"\xEF\xBB\xBF"sv, "UTF-8"},
                                                {"\x00\x00\xFE\xFF"sv, "UTF-32BE"},
                                                {"\x84\x31\x95\x33"sv, "GB18030"},
                                                {"\xFF\xFE"sv, "UTF-16LE"},
                                                {"\xFE\xFF"sv, "UTF-16BE"}}};

/// FF FE 00 00 begins UTF-32LE, or UTF-16LE with a NUL: the first characters tell.
bool utf32_little(std::string_view bytes) {
  if (!bytes.starts_with("\xFF\xFE\x00\x00"sv)) return false;
  for (std::size_t at = 4; at + 4 <= std::min<std::size_t>(bytes.size(), 64); at += 4) {
    if (bytes[at + 3] != 0 || static_cast<unsigned char>(bytes[at + 2]) > 0x10) return false;
  }
  return true;
}

struct Units {
  std::size_t common = 0;  ///< line ends, spaces and punctuation of any text
  bool sound = true;       ///< nothing that no text has
};

Units look_at(std::string_view bytes, std::size_t high) {
  static constexpr std::u16string_view kCommon = u"\t\n\r ,.:\u3000\u3001\u3002\uFF0C\uFF1A";
  Units units;
  bool lead = false;
  for (std::size_t at = 0; at + 1 < bytes.size(); at += 2) {
    const auto unit = static_cast<char16_t>(static_cast<unsigned char>(bytes[at + high]) << 8 |
                                            static_cast<unsigned char>(bytes[at + 1 - high]));
    const bool trail = U16_IS_TRAIL(unit);
    if (trail != lead) units.sound = false;
    lead = U16_IS_LEAD(unit);
    if (kCommon.find(unit) != std::u16string_view::npos) {
      ++units.common;
    } else if (!lead && !trail && (!u_isdefined(unit) || u_iscntrl(unit) || u_charType(unit) == U_PRIVATE_USE_CHAR)) {
      units.sound = false;
    }
    if (!units.sound) break;
  }
  return units;
}

struct Close {
  void operator()(UCharsetDetector* detector) const { ucsdet_close(detector); }
};

bool candidate(std::string_view name) {
  static constexpr std::array<std::string_view, 6> kNames{"GB18030", "Big5", "Shift_JIS", "EUC-JP", "EUC-KR", "KOI8-R"};
  return name.starts_with("windows-125") || name.starts_with("ISO-8859-") ||
         std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

}  // namespace

Bom find_bom(std::string_view bytes) {
  if (utf32_little(bytes)) return {"UTF-32LE", 4};
  for (const Signature& signature : kSignatures) {
    if (bytes.starts_with(signature.bytes)) return {signature.encoding, signature.bytes.size()};
  }
  return {};
}

std::string_view guess_utf16(std::string_view bytes) {
  // Without a NUL there is no space, digit or line end in it, and what looks like UTF-16 may as well be GBK.
  const std::string_view sample = bytes.substr(0, std::min(kSample, bytes.size()) & ~std::size_t{1});
  if (sample.find('\0') == std::string_view::npos) return {};
  const Units little = look_at(sample, 1);
  const Units big = look_at(sample, 0);
  const auto clear = [](const Units& one, const Units& other) {
    return one.sound && one.common >= 2 && (!other.sound || other.common * 8 < one.common);
  };
  if (clear(little, big)) return "UTF-16LE";
  if (clear(big, little)) return "UTF-16BE";
  return {};
}

std::vector<Guess> guess_legacy(std::string_view bytes) {
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<UCharsetDetector, Close> detector(ucsdet_open(&status));
  ucsdet_setText(detector.get(), bytes.data(), static_cast<std::int32_t>(std::min(kSample, bytes.size())), &status);
  std::int32_t count = 0;
  const UCharsetMatch** matches = ucsdet_detectAll(detector.get(), &count, &status);
  std::vector<Guess> guesses;
  if (U_FAILURE(status)) return guesses;
  for (std::int32_t i = 0; i < count; ++i) {
    const char* name = ucsdet_getName(matches[i], &status);
    const std::int32_t confidence = ucsdet_getConfidence(matches[i], &status);
    if (U_FAILURE(status) || name == nullptr || !candidate(name)) continue;
    const bool seen = std::any_of(guesses.begin(), guesses.end(), [&](const Guess& g) { return g.encoding == name; });
    if (!seen) guesses.push_back({name, confidence});
  }
  return guesses;
}

}  // namespace shilu::text
