// Passages that went through a wrong encoding, and bytes that are no character.
#include <array>

#include "faults/edit.hpp"
#include "faults/families.hpp"
#include "text/decode.hpp"

namespace shilu::faults {

namespace {

/// Some eight to thirty characters of a paragraph, as UTF-8 that was read in another encoding.
std::optional<Mutant> misread(const Sample& sample, Random& random, std::string_view encoding) {
  if (!sample.is("zh")) return {};
  const auto* paragraph = pick(sample.prose, random);
  if (paragraph == nullptr) return {};
  const auto places = characters(sample.text(), *paragraph);
  const std::size_t length = 8 + random.below(23);
  if (places.size() <= length) return {};
  const auto first = random.below(places.size() - length);
  const Span span{places[first], places[first + length]};
  text::DecodeOptions options;
  options.encoding = encoding;
  return changed(sample, span, text::decode(sample.of(span), options).text);
}

/// ’ becomes â€™, é becomes Ã©.
std::optional<Mutant> misread_signs(const Sample& sample, Random& random) {
  if (sample.is("zh") || sample.is("ja") || sample.is("ko")) return {};
  std::vector<Span> places;
  for (const auto& paragraph : sample.prose) {
    for (const auto at : characters(sample.text(), paragraph)) {
      const auto size = character_at(sample.text(), at).size();
      if (size > 1) places.push_back({at, at + size});
    }
  }
  const auto* place = pick(places, random);
  if (place == nullptr || sample.is("ru")) return {};
  text::DecodeOptions options;
  options.encoding = "windows-1252";
  return changed(sample, *place, text::decode(sample.of(*place), options).text);
}

/// The offset of some character in the prose; the text's size where there is none.
std::size_t somewhere(const Sample& sample, Random& random) {
  const auto* paragraph = pick(sample.prose, random);
  if (paragraph == nullptr) return sample.text().size();
  const auto places = characters(sample.text(), *paragraph);
  return places.empty() ? sample.text().size() : *pick(places, random);
}

std::optional<Mutant> lost_character(const Sample& sample, Random& random) {
  const auto at = somewhere(sample, random);
  if (at >= sample.text().size()) return {};
  return changed(sample, {at, at + character_at(sample.text(), at).size()}, "\xEF\xBF\xBD");
}

/// A character cut short, or a byte that no character has.
std::optional<Mutant> bad_bytes(const Sample& sample, Random& random) {
  const auto at = somewhere(sample, random);
  if (at >= sample.text().size()) return {};
  const auto size = character_at(sample.text(), at).size();
  auto mutant = size > 1 && random.below(2) == 0 ? changed(sample, {at + size - 1, at + size}, "")
                                                 : changed(sample, {at, at}, random.below(2) == 0 ? "\xFF" : "\xC0");
  mutant.lines.push_back(0);
  return mutant;
}

std::optional<Mutant> nul(const Sample& sample, Random& random) {
  const auto at = somewhere(sample, random);
  if (at >= sample.text().size()) return {};
  return changed(sample, {at, at}, std::string_view("\0", 1));
}

}  // namespace

std::vector<Fault> encoding_faults() {
  const auto as = [](std::string_view encoding) {
    return [encoding](const Sample& sample, Random& random) { return misread(sample, random, encoding); };
  };
  return {{"passage read as GBK", {"mojibake"}, as("GB18030")},
          {"passage read as Latin", {"mojibake"}, as("windows-1252")},
          {"sign read as Latin", {"mojibake"}, misread_signs},
          {"character lost", {"replacement-character"}, lost_character},
          {"bytes that are no character", {"invalid-bytes", "unknown-encoding"}, bad_bytes},
          {"NUL", {"nul-bytes"}, nul}};
}

}  // namespace shilu::faults
