#include "text/legacy.hpp"

#include <algorithm>
#include <array>
#include <vector>

#include "text/convert.hpp"
#include "text/detect.hpp"
#include "text/encoding_name.hpp"

namespace shilu::text {
namespace {

bool high(char c) { return static_cast<unsigned char>(c) >= 0x80; }

/// Ellipsis, quotes, dashes and the no-break space of the windows encodings: they stand in rows and next to letters.
bool punctuation(char c) {
  const auto byte = static_cast<unsigned char>(c);
  return byte == 0x85 || (byte >= 0x91 && byte <= 0x97) || byte == 0xA0;
}

bool letter(char c) { return high(c) && !punctuation(c); }

/// How the bytes beyond ASCII stand in the sample.
struct Shape {
  std::size_t size = 0;
  std::size_t high = 0;
  std::size_t letters = 0;  ///< of those, what is not the punctuation of windows encodings
  std::size_t alone = 0;    ///< of the letters, without another beside them, as accented letters stand
  bool binary = false;

  bool scattered() const { return alone * 5 >= letters * 4; }
};

Shape shape_of(std::string_view sample) {
  Shape shape;
  shape.size = sample.size();
  for (std::size_t i = 0; i < sample.size(); ++i) {
    const auto byte = static_cast<unsigned char>(sample[i]);
    if (byte < 0x80) {
      // Control-Z ended files once; escape sequences and the rest are no text.
      shape.binary = shape.binary || (byte < 0x20 && (byte < 0x09 || byte > 0x0D) && byte != 0x1A);
      continue;
    }
    ++shape.high;
    if (!letter(sample[i])) continue;
    ++shape.letters;
    const bool before = i > 0 && letter(sample[i - 1]);
    const bool after = i + 1 < sample.size() && letter(sample[i + 1]);
    if (!before && !after) ++shape.alone;
  }
  return shape;
}

enum class Family { latin, alphabet, multibyte };

Family family_of(std::string_view encoding) {
  static constexpr std::array<std::string_view, 14> kLatin{
      "windows-1250", "windows-1252", "windows-1254", "windows-1257", "ISO-8859-1",  "ISO-8859-2",  "ISO-8859-3",
      "ISO-8859-4",   "ISO-8859-9",   "ISO-8859-10",  "ISO-8859-13",  "ISO-8859-14", "ISO-8859-15", "ISO-8859-16"};
  if (std::find(kLatin.begin(), kLatin.end(), encoding) != kLatin.end()) return Family::latin;
  if (encoding.starts_with("windows-") || encoding.starts_with("ISO-8859-") || encoding == "KOI8-R")
    return Family::alphabet;
  return Family::multibyte;
}

/// What ICU's detector must be given and must answer before it is believed. Found by encoding transcripts in nine
/// encodings and cutting them to 10 … 1,000 characters: below these bounds it was often wrong, above them not once.
struct Bound {
  std::size_t size;
  std::size_t high;
  int confidence;
  int gap;
};

Bound bound_of(Family family) {
  switch (family) {
    case Family::latin: return {64, 1, 40, 10};
    case Family::alphabet: return {64, 64, 35, 20};
    case Family::multibyte: break;
  }
  return {40, 40, 50, 10};
}

bool believable(const Guess& guess, const Shape& shape) {
  const Family family = family_of(guess.encoding);
  const Bound bound = bound_of(family);
  if (shape.binary || shape.size < bound.size || shape.high < bound.high || guess.confidence < bound.confidence) {
    return false;
  }
  return family == Family::multibyte || shape.scattered() == (family == Family::latin);
}

}  // namespace

Legacy read_legacy(std::string_view bytes, std::size_t malformed_limit) {
  const auto first = static_cast<std::size_t>(std::find_if(bytes.begin(), bytes.end(), high) - bytes.begin());
  // A page's head of ASCII alone would tell nothing; the words just before the first other byte do.
  constexpr std::size_t kBefore = 1024;
  const std::string_view sample = bytes.substr(first < kBefore ? 0 : first - kBefore, 64u << 10);
  const Shape shape = shape_of(sample);
  const std::vector<Guess> guesses = guess_legacy(sample);
  const auto read = [&](const Guess& guess) -> std::optional<Decoded> {
    const std::optional<EncodingName> name = find_encoding(guess.encoding);
    if (!name) return std::nullopt;
    return convert(bytes, name->converter, Malformedness::refuse, malformed_limit);
  };
  Legacy legacy;
  if (!shape.binary && !guesses.empty() && believable(guesses.front(), shape))
    legacy.encoding = guesses.front().encoding;
  for (auto guess = guesses.begin(); guess != guesses.end(); ++guess) {
    std::optional<Decoded> decoded = read(*guess);
    if (!decoded) continue;
    if (!believable(*guess, shape)) break;
    legacy.encoding = guess->encoding;
    const int close = guess->confidence - bound_of(family_of(guess->encoding)).gap;
    const bool contested = std::any_of(std::next(guess), guesses.end(), [&](const Guess& other) {
      return other.confidence > close && read(other).has_value();
    });
    // A few Chinese characters in an English text pass for accented letters.
    constexpr std::size_t kFew = 16;
    const bool few = family_of(guess->encoding) == Family::latin && shape.letters > 0 && shape.letters < kFew &&
                     (read({"Big5", 0}).has_value() || read({"GB18030", 0}).has_value());
    if (!contested && !few) legacy.decoded = std::move(decoded);
    break;
  }
  return legacy;
}

}  // namespace shilu::text
