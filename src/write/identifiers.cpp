#include "write/identifiers.hpp"

#include <algorithm>
#include <array>
#include <cstdint>

#include "text/romanize.hpp"
#include "write/repair.hpp"

namespace shilu::write {
namespace {

/// Of a transliteration, which is there for people to read.
constexpr std::size_t longest_slug = 48;

/// Ids of our own that stand in an output beside those of documents (TEI).
constexpr std::array<std::string_view, 10> taken{"speaker_types", "turn_types", "chair",  "regular",   "guest",
                                                 "interpreter",   "question",   "answer", "statement", "remark"};

bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
bool is_digit(char c) { return c >= '0' && c <= '9'; }

/// Sixteen hexadecimal digits: FNV-1a.
std::string hash(std::string_view bytes) {
  std::uint64_t value = 0xCBF29CE484222325u;
  for (const char c : bytes) value = (value ^ static_cast<unsigned char>(c)) * 0x100000001B3u;
  std::string digits(16, '0');
  for (std::size_t i = digits.size(); i-- > 0; value >>= 4) digits[i] = "0123456789abcdef"[value & 15];
  return digits;
}

std::string readable(std::string_view name) {
  std::string storage;
  std::string slug = text::slug(as_utf8(name.substr(0, 4 * longest_slug), storage));
  if (slug.size() > longest_slug) slug.resize(longest_slug);
  return slug;
}

}  // namespace

std::string document_id(std::string_view name) {
  const auto plain = [](char c) { return is_letter(c) || is_digit(c) || c == '-' || c == '.'; };
  if (!name.empty() && is_letter(name.front()) && std::all_of(name.begin(), name.end(), plain)) {
    std::string id(name);
    std::replace(id.begin(), id.end(), '.', '_');
    if (std::find(taken.begin(), taken.end(), id) == taken.end()) return id;
  }
  const std::string slug = readable(name);
  return "doc_" + (slug.empty() ? "" : slug + "_") + hash(name);
}

std::string person_id(std::string_view id) {
  const auto plain = [](char c) { return is_letter(c) || is_digit(c) || c == '-'; };
  const bool name = !id.empty() && is_letter(id.front()) && std::all_of(id.begin(), id.end(), plain);
  const bool turn = id.size() > 1 && id.front() == 't' && std::all_of(id.begin() + 1, id.end(), is_digit);
  if (name && !turn) return std::string(id);
  const std::string slug = readable(id);
  return "person_" + (slug.empty() ? "" : slug + "_") + hash(id);
}

std::string turn_id(std::size_t number) { return "t" + std::to_string(number); }

std::string_view language_or_und(std::string_view tag) {
  std::size_t part = 0;
  bool first = true;
  for (const char c : tag) {
    if (c == '-') {
      if (part == 0) return "und";
      part = 0;
      first = false;
    } else if ((!is_letter(c) && (first || !is_digit(c))) || ++part > 8) {
      return "und";
    }
  }
  return part == 0 ? "und" : tag;
}

}  // namespace shilu::write
