// Build tool: asks ICU how each letter of the BMP is spelled in Latin and writes the answers as a C++ table.
#include <unicode/normalizer2.h>
#include <unicode/translit.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <map>
#include <memory>
#include <string>
#include <vector>

namespace {

constexpr int kPageSize = 256;
constexpr int kPages = 256;

/// Surnames that are read otherwise than the word of the same character; ICU knows the word.
const std::map<int, std::string> kSurnames{{0x7F2A, "miao"}, {0x7E46, "miao"}, {0x7FDF, "zhai"}, {0x66FE, "zeng"}};

/// ASCII letters and digits alone. Latin-ASCII takes tones and dots off before: 吕 is lu.
std::string letters_of(const icu::UnicodeString& text) {
  std::string out;
  for (int i = 0; i < text.length(); ++i) {
    const char16_t c = text[i];
    if ((c >= u'a' && c <= u'z') || (c >= u'0' && c <= u'9')) out += static_cast<char>(c);
  }
  return out;
}

class Romanizer {
 public:
  Romanizer() {
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString id("Any-Latin; Latin-ASCII; Lower");
    transliterator_.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    compatible_ = icu::Normalizer2::getNFKDInstance(status);
    usable_ = U_SUCCESS(status) != 0;
  }
  bool usable() const { return usable_; }

  std::string spell(int c) const {
    const auto surname = kSurnames.find(c);
    if (surname != kSurnames.end()) return surname->second;
    icu::UnicodeString text(static_cast<UChar32>(c));
    transliterator_->transliterate(text);
    std::string letters = letters_of(text);
    if (!letters.empty()) return letters;
    UErrorCode status = U_ZERO_ERROR;
    text = compatible_->normalize(icu::UnicodeString(static_cast<UChar32>(c)), status);
    transliterator_->transliterate(text);
    return letters_of(text);
  }

 private:
  std::unique_ptr<icu::Transliterator> transliterator_;
  const icu::Normalizer2* compatible_ = nullptr;
  bool usable_ = false;
};

/// Hangul syllables are composed at run time; surrogates and private use have no spelling.
bool wanted(int c) {
  if (c >= 0xAC00 && c <= 0xD7A3) return false;
  if (c >= 0xD800 && c <= 0xF8FF) return false;
  if (u_isalnum(c)) return true;
  const auto type = u_charType(c);
  return type == U_COMBINING_SPACING_MARK || type == U_NON_SPACING_MARK || type == U_LETTER_NUMBER ||
         type == U_OTHER_NUMBER;
}

void write_numbers(std::ostream& out, const std::vector<std::uint32_t>& numbers) {
  int column = 0;
  for (const std::uint32_t number : numbers) {
    out << number << ',';
    if (++column % 64 == 0) out << '\n';
  }
  out << "};\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: make_romanization OUTPUT\n";
    return 2;
  }
  const Romanizer romanizer;
  if (!romanizer.usable()) {
    std::cerr << "make_romanization: ICU has no transliterator to Latin\n";
    return 1;
  }
  // Entry 0 is the empty spelling, page 0 of the table the page of nothing.
  std::map<std::string, std::uint32_t> entries{{"", 0}};
  std::vector<std::string> spellings{""};
  std::map<std::vector<std::uint32_t>, std::uint32_t> known{{std::vector<std::uint32_t>(kPageSize, 0), 0}};
  std::vector<std::uint32_t> pages;
  std::vector<std::uint32_t> cells(kPageSize, 0);
  for (int page = 0; page < kPages; ++page) {
    std::vector<std::uint32_t> content;
    for (int c = page * kPageSize; c < (page + 1) * kPageSize; ++c) {
      const std::string spelling = wanted(c) ? romanizer.spell(c) : std::string();
      const auto [entry, fresh] = entries.emplace(spelling, static_cast<std::uint32_t>(spellings.size()));
      if (fresh) spellings.push_back(spelling);
      content.push_back(entry->second);
    }
    const auto [place, fresh] = known.emplace(content, static_cast<std::uint32_t>(known.size()));
    if (fresh) cells.insert(cells.end(), content.begin(), content.end());
    pages.push_back(place->second);
  }

  std::ofstream out(argv[1], std::ios::binary);
  out << "// Made by make_romanization from ICU's transliterator. Do not edit.\n#include "
         "\"text/romanization_table.hpp\"\n\n"
         "namespace shilu::text::romanization {\n\nconst char pool[] =\n";
  std::vector<std::uint32_t> begins;
  std::uint32_t offset = 0;
  for (std::size_t i = 0; i < spellings.size(); ++i) {
    begins.push_back(offset);
    offset += static_cast<std::uint32_t>(spellings[i].size());
    if (!spellings[i].empty()) out << '"' << spellings[i] << '"' << (i % 16 == 0 ? '\n' : ' ');
  }
  begins.push_back(offset);
  out << "\"\";\n\nconst std::uint16_t begins[] = {\n";
  write_numbers(out, begins);
  out << "\nconst std::uint8_t pages[256] = {\n";
  write_numbers(out, pages);
  out << "\nconst std::uint16_t cells[] = {\n";
  write_numbers(out, cells);
  out << "\n}  // namespace shilu::text::romanization\n";
  out.close();
  if (!out || offset > 0xFFFF || spellings.size() > 0xFFFF || known.size() > 256) {
    std::cerr << "make_romanization: cannot write " << argv[1] << '\n';
    std::remove(argv[1]);
    return 1;
  }
  return 0;
}
