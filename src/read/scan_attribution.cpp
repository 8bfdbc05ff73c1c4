// Instantiates the grammar of attributions.
#include "read/scan_attribution.hpp"

#include <array>

#include "grammar/attribution.hpp"
#include "read/captures.hpp"

namespace shilu::read {

namespace {

namespace g = grammar;
namespace a = grammar::attribution;

enum class Part : std::uint8_t { verb, full_stop };

// clang-format off
template <typename Rule> struct part_of { static constexpr std::optional<Part> value{}; };
template <> struct part_of<a::verb> { static constexpr std::optional value{Part::verb}; };
template <> struct part_of<a::full_stop> { static constexpr std::optional value{Part::full_stop}; };
// clang-format on

struct Context {
  std::string_view text;
  std::string_view folded;
  const lexicon::Lexicon* lexicon;
  std::size_t word(g::Word, const char* at, const char*) const {
    const auto offset = static_cast<std::size_t>(at - text.data());
    return lexicon->longest_prefix(folded.substr(offset), bit(lexicon::Category::verb_say)).length;
  }
};

}  // namespace

bool match_verb_tail(std::string_view text, std::string_view folded, std::size_t at, const lexicon::Lexicon& lexicon,
                     VerbTail& tail) {
  const Context context{text, folded, &lexicon};
  SmallCaptures<Part, 8> parts;
  g::peg::memory_input<g::peg::tracking_mode::lazy> in(text.data() + at, text.size() - at, "");
  if (!g::peg::parse<a::verb_tail, g::peg::nothing, capturing<part_of>::control>(in, context, parts)) return false;
  tail = {};
  tail.length = static_cast<std::size_t>(in.current() - in.begin());
  for (const auto& part : parts) {
    if (part.kind == Part::verb) tail.verb = part.end - part.begin;
    if (part.kind == Part::full_stop) tail.ends = true;
  }
  return true;
}

}  // namespace shilu::read
