// Labels that are a slip away from one that opens many turns: MR. CARENY among many MR. CARNEY. They are read as meant,
// and a diagnostic says so.
#include <algorithm>
#include <string>
#include <vector>

#include "read/case.hpp"
#include "read/spellings.hpp"
#include "text/edit_distance.hpp"
#include "text/fold.hpp"
#include "text/romanize.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

constexpr std::uint32_t usual = 4;      // turns from which a label is sure of its spelling
constexpr std::size_t most_usual = 48;  // bounds on the comparisons that a crafted text can cause
constexpr std::size_t most_rare = 512;
constexpr std::size_t shortest_latin = 6;  // characters of a label in which one may be wrong
constexpr std::size_t long_latin = 12;     // … or two

bool is_latin(std::string_view text) { return !text.empty() && text::decode_at(text, 0).value < 0x2E80; }

std::string romanized(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    out += text::romanize(c.value);
    out += ' ';
    at += c.length;
  }
  return out;
}

/// One letter or two in a long label, or a Han character of the same sound in a name of the same family.
bool is_slip(const std::string& printed, const std::string& meant) {
  if (printed == meant) return false;
  // Speaker 9 is not Speaker 29.
  const auto counted = [](const std::string& text) { return text.find_first_of("0123456789") != std::string::npos; };
  if (counted(printed) || counted(meant)) return false;
  if (is_latin(printed) != is_latin(meant)) return false;
  const auto length = text::count_code_points(meant);
  if (is_latin(meant)) {
    if (length < shortest_latin) return false;
    return text::edit_distance(text::fold(printed), text::fold(meant)) <= (length >= long_latin ? 2u : 1u);
  }
  if (length < 2 || length != text::count_code_points(printed)) return false;
  const auto family = text::decode_at(meant, 0).length;
  return printed.compare(0, family, meant, 0, family) == 0 && romanized(printed) == romanized(meant);
}

}  // namespace

void read_misspelt(Case& c) {
  const auto all = spellings(c);
  std::vector<const Spelling*> known;
  std::vector<const Spelling*> doubtful;
  for (const auto& [words, spelling] : all) {
    const auto kind = c.words[words].who.kind;
    if (kind != WhoKind::person && kind != WhoKind::office) continue;
    if (spelling.turns >= usual && known.size() < most_usual) known.push_back(&spelling);
    // Whoever the header or lead announces is somebody of his own.
    if (spelling.turns <= rare_label && c.words[words].announced == People::nobody && doubtful.size() < most_rare)
      doubtful.push_back(&spelling);
  }
  for (const auto* spelling : doubtful) {
    const Spelling* meant = nullptr;
    bool several = false;
    for (const auto* other : known) {
      if (!is_slip(spelling->label, other->label)) continue;
      several = meant != nullptr;
      meant = other;
    }
    if (meant == nullptr || several) continue;
    c.words[spelling->words].who = c.words[meant->words].who;
    warn(c, *spelling, "misspelt-label",
         "the label '" + spelling->label + "' is taken for '" + meant->label + "', which opens " +
             std::to_string(meant->turns) + " turns; correct it if that is meant",
         {spelling->label, meant->label});
  }
}

}  // namespace shilu::read
