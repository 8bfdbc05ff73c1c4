// Build tool: asks ICU which Han characters are simplified or traditional alone, and which ones Chinese in UTF-8 turns
// into where it is read as GBK, and writes the answers as a C++ table.
#include <unicode/translit.h>
#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <cstdio>
#include <fstream>
#include <iostream>
#include <memory>
#include <string>
#include <string_view>

#include "text/han_variants.hpp"

namespace {

using namespace shilu::text;

class Charset {
 public:
  explicit Charset(const char* name) {
    UErrorCode status = U_ZERO_ERROR;
    converter_.reset(ucnv_open(name, &status));
    if (U_FAILURE(status)) return;
    ucnv_setFallback(converter_.get(), 0);
    ucnv_setFromUCallBack(converter_.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    usable_ = U_SUCCESS(status) != 0;
  }
  bool usable() const { return usable_; }

  /// Empty where the charset has no such character.
  std::string bytes(char16_t c) const {
    char buffer[8];
    UErrorCode status = U_ZERO_ERROR;
    const auto size = ucnv_fromUChars(converter_.get(), buffer, sizeof buffer, &c, 1, &status);
    return U_SUCCESS(status) ? std::string(buffer, static_cast<std::size_t>(size)) : std::string();
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> converter_;
  bool usable_ = false;
};

class Script {
 public:
  explicit Script(const char* id) {
    UErrorCode status = U_ZERO_ERROR;
    transliterator_.reset(icu::Transliterator::createInstance(id, UTRANS_FORWARD, status));
    if (U_FAILURE(status)) transliterator_.reset();
  }
  bool usable() const { return transliterator_ != nullptr; }

  char16_t of(char16_t c) const {
    icu::UnicodeString text(c);
    transliterator_->transliterate(text);
    return text.length() == 1 ? text[0] : c;
  }

 private:
  std::unique_ptr<icu::Transliterator> transliterator_;
};

/// Simplified forms that traditional prints, those of Hong Kong above all, use as well.
constexpr std::u16string_view kShared =
    u"着税脱兑悦温吓户叠启冲决况减凑泪脉葱韵灾够叙卧厢厨厩响咏众恒弥礼号尔册删内虚净静";
/// What memory that nobody filled reads as in GBK: debuggers set it to CC or CD.
constexpr std::u16string_view kUnfilled = u"烫屯";

/// Begins a character of three bytes in UTF-8: Han, or the punctuation around it.
bool leads(unsigned char byte) { return (byte >= 0xE2 && byte <= 0xE9) || byte == 0xEF; }
bool follows(unsigned char byte) { return byte >= 0x80 && byte < 0xC0; }

struct Tables {
  Charset big5{"Big5"};
  Charset korean{"EUC-KR"};  // traditional forms, and their variants
  Charset gb2312{"GB2312"};
  Charset gbk{"GBK"};
  Script to_traditional{"Simplified-Traditional"};
  Script to_simplified{"Traditional-Simplified"};

  bool usable() const {
    return big5.usable() && korean.usable() && gb2312.usable() && gbk.usable() && to_traditional.usable() &&
           to_simplified.usable();
  }

  /// A form that does not come back is a variant with a life of its own: a name may have it in either script.
  unsigned marks(char16_t c) const {
    unsigned marks = 0;
    const auto traditional = to_traditional.of(c);
    if (traditional != c && to_simplified.of(traditional) == c && big5.bytes(c).empty() && korean.bytes(c).empty() &&
        kShared.find(c) == kShared.npos) {
      marks |= han_simplified;
    }
    const auto simplified = to_simplified.of(c);
    if (simplified != c && to_traditional.of(simplified) == c && gb2312.bytes(c).empty()) marks |= han_traditional;
    if (kUnfilled.find(c) != kUnfilled.npos) marks |= han_misread_head;
    const auto bytes = gbk.bytes(c);
    if (bytes.size() != 2) return marks;
    const auto first = static_cast<unsigned char>(bytes[0]);
    const auto second = static_cast<unsigned char>(bytes[1]);
    if (leads(first) && follows(second)) marks |= han_misread_head;
    if (follows(first) && leads(second)) marks |= han_misread_tail;
    return marks;
  }
};

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: make_han_variants OUTPUT\n";
    return 2;
  }
  const Tables tables;
  if (!tables.usable()) {
    std::cerr << "make_han_variants: ICU lacks a charset or a transliterator of Han\n";
    return 1;
  }
  std::ofstream out(argv[1], std::ios::binary);
  out << "// Made by make_han_variants from ICU's tables. Do not edit.\n#include \"text/han_variants.hpp\"\n\n"
         "namespace shilu::text {\n\nconst std::uint8_t han_marks[count_marked_han] = {\n";
  for (char32_t i = 0; i < count_marked_han; ++i) {
    out << tables.marks(static_cast<char16_t>(first_marked_han + i)) << ((i + 1) % 64 == 0 ? ",\n" : ",");
  }
  out << "};\n\n}  // namespace shilu::text\n";
  out.close();
  if (!out) {
    std::cerr << "make_han_variants: cannot write " << argv[1] << '\n';
    std::remove(argv[1]);
    return 1;
  }
  return 0;
}
