// Names with a form of address, and names set off by a comma from office or house.
#include "read/who_parts.hpp"

#include "read/name.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

using lexicon::any_of;
using lexicon::bit;
using lexicon::Category;

namespace {

/// Jr., III: part of the name.
bool is_generation(std::string_view word) {
  auto folded = text::fold(word);
  while (!folded.empty() && folded.back() == '.') folded.pop_back();
  return folded == "jr" || folded == "sr" || folded == "ii" || folded == "iii" || folded == "iv";
}

bool with_honorific(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto folded = label.folded;
  const auto& lexicon = label.lexicon;
  if (const auto head = lexicon.longest_prefix(folded, bit(Category::honorific_before));
      head && head.length < text.size() && whole_word_after(folded, head.length)) {
    auto rest = text.substr(head.length);
    while (!rest.empty() && (rest.front() == '.' || text::is_blank(text::decode_at(rest, 0).value))) {
      rest.remove_prefix(text::decode_at(rest, 0).length);
    }
    if (rest.empty()) return false;
    // An office that is also a form of address keeps its sense: PRESIDENT BIDEN.
    const bool office = (head.categories & bit(Category::title)) != 0;
    Who inner = who(rest, {}, lexicon);
    if (inner.kind != WhoKind::person) {
      if (!is_name(rest, lexicon)) return false;
      inner = Who{};
      inner.name = std::string(rest);
    }
    result.kind = WhoKind::person;
    result.name = inner.name;
    result.title = inner.title;
    if (office && result.title.empty()) result.title = std::string(text.substr(0, head.length));
    result.titled = true;
    result.partial = result.name.find(' ') == std::string::npos;
    return true;
  }
  if (const auto tail = lexicon.longest_suffix(folded, bit(Category::honorific_after));
      tail && tail.length < text.size()) {
    const auto rest = text::trim(text.substr(0, text.size() - tail.length));
    const bool family = surname_length(rest, lexicon) == rest.size();
    if (!family && !is_name(rest, lexicon)) return false;
    result.kind = WhoKind::person;
    result.name = squeeze(rest);
    if (is_generation(text.substr(text.size() - tail.length))) result.name = std::string(text);  // Ryan Jr.
    if (tail.categories & bit(Category::title)) result.title = std::string(text.substr(text.size() - tail.length));
    result.titled = true;
    result.partial = family;
    return true;
  }
  return false;
}

}  // namespace

/// MR. CARNEY, Herr Merz, 张先生; what stands in brackets behind is the office.
bool read_honorific(const LabelText& label, Who& result) {
  if (!with_honorific(label, result)) return false;
  if (result.title.empty() && !label.detail.empty()) result.title = clean(label.detail);
  return true;
}

/// "name, office", "office, name", "name, outlet" in writing that sets words apart.
/// FRED HIATT, WASHINGTON POST EDITORIAL PAGE EDITOR / PRESIDENTA DE MÉXICO, CLAUDIA SHEINBAUM PARDO
bool read_comma(const LabelText& label, Who& result) {
  const auto text = label.text;
  const auto& lexicon = label.lexicon;
  const auto comma = text.find(", ");
  if (comma == std::string_view::npos || text::decode_at(text, 0).value >= 0x2E80) return false;
  const auto left = text.substr(0, comma);
  const auto right = text.substr(comma + 2);
  if (is_generation(right)) {
    result.kind = WhoKind::person;
    result.name = std::string(text);
    return true;
  }
  const auto tail = text.substr(text.rfind(", ") + 2);
  const bool office =
      static_cast<bool>(lexicon.longest_prefix(text::fold(left), any_of(Category::title, Category::label_speaker)));
  if (office && is_latin_name(tail) && tail.find(' ') != std::string_view::npos) {
    result.kind = WhoKind::person;
    result.name = std::string(tail);
    result.title = std::string(text.substr(0, text.rfind(", ")));
    result.titled = true;
    return true;
  }
  if (!is_latin_name(left) || left.find(' ') == std::string_view::npos) return false;
  const auto folded = text::fold(right);
  result.name = std::string(left);
  if ((lexicon.find(folded) & bit(Category::outlet)) != 0) {
    result.kind = WhoKind::reporter;
    set_outlet(right, lexicon, result);
    return true;
  }
  result.kind = WhoKind::person;
  result.title = std::string(right);
  result.titled = true;
  return true;
}

}  // namespace shilu::read
