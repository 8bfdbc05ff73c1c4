#include "text/convert.hpp"

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <array>
#include <memory>

#include "text/utf8.hpp"

namespace shilu::text {
namespace {

struct Close {
  void operator()(UConverter* converter) const { ucnv_close(converter); }
};
using Converter = std::unique_ptr<UConverter, Close>;

Converter open(const std::string& name) {
  UErrorCode status = U_ZERO_ERROR;
  Converter converter(ucnv_open(name.c_str(), &status));
  if (U_FAILURE(status)) return nullptr;
  // ICU's own way is to put U+FFFD in silently.
  ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  return U_SUCCESS(status) ? std::move(converter) : nullptr;
}

/// Collects characters and ties each to its bytes. How many bytes a character has is known when the next one comes.
class Writer {
 public:
  explicit Writer(Decoded& decoded) : decoded_(decoded) {}

  void put(char32_t c, std::size_t original) {
    tie(original);
    open_ = true;
    if (c == 0xFEFF && first_) {  // a BOM: its bytes stay a gap before the first character
      first_ = false;
      open_ = false;
      return;
    }
    first_ = false;
    text_ = decoded_.text.size();
    original_ = original;
    append(c, decoded_.text);
  }

  void finish(std::size_t original) {
    tie(original);
    decoded_.offsets.add(decoded_.text.size(), original, 1, 1, 0);
  }

 private:
  void tie(std::size_t original) {
    if (!open_) return;
    const std::size_t bytes = original - original_;
    decoded_.offsets.add(text_, original_, static_cast<std::uint8_t>(decoded_.text.size() - text_),
                         static_cast<std::uint8_t>(bytes > 15 ? 0 : bytes));
    open_ = false;
  }

  Decoded& decoded_;
  bool first_ = true;
  bool open_ = false;
  std::size_t text_ = 0;
  std::size_t original_ = 0;
};

/// Puts UTF-16 units together; ICU hands them out in pieces that may part a pair.
class Units {
 public:
  explicit Units(Writer& writer) : writer_(writer) {}

  void put(char16_t unit, std::size_t original) {
    if (lead_ != 0 && U16_IS_TRAIL(unit)) {
      writer_.put(static_cast<char32_t>(U16_GET_SUPPLEMENTARY(lead_, unit)), lead_original_);
      lead_ = 0;
      return;
    }
    flush();
    if (U16_IS_LEAD(unit)) {
      lead_ = unit;
      lead_original_ = original;
      return;
    }
    writer_.put(U16_IS_TRAIL(unit) ? char32_t{0xFFFD} : char32_t{unit}, original);
  }

  /// A lead unit that stays alone is no character. Converters do not give any; the text must be valid all the same.
  void flush() {
    if (lead_ != 0) writer_.put(0xFFFD, lead_original_);
    lead_ = 0;
  }

 private:
  Writer& writer_;
  char16_t lead_ = 0;
  std::size_t lead_original_ = 0;
};

}  // namespace

std::optional<Decoded> convert(std::string_view bytes, const std::string& name, Malformedness malformedness,
                               std::size_t malformed_limit) {
  const Converter converter = open(name);
  if (converter == nullptr || bytes.size() > kMostConvertible) return std::nullopt;
  Decoded decoded{{}, {}, MalformedList(malformed_limit)};
  decoded.text.reserve(bytes.size() + bytes.size() / 2);
  Writer writer(decoded);
  Units units(writer);
  std::array<char16_t, 4096> target{};
  std::array<std::int32_t, 4096> offsets{};
  const char* const limit = bytes.data() + bytes.size();
  const char* source = bytes.data();
  std::size_t last = 0;
  for (bool more = true; more;) {
    const auto base = static_cast<std::size_t>(source - bytes.data());
    char16_t* out = target.data();
    UErrorCode status = U_ZERO_ERROR;
    ucnv_toUnicode(converter.get(), &out, target.data() + target.size(), &source, limit, offsets.data(), true, &status);
    const auto count = static_cast<std::size_t>(out - target.data());
    for (std::size_t i = 0; i < count; ++i) {
      // A negative offset marks the rest of a character that did not fit the last time.
      if (offsets[i] >= 0) last = base + static_cast<std::size_t>(offsets[i]);
      units.put(target[i], last);
    }
    more = status == U_BUFFER_OVERFLOW_ERROR;
    if (U_SUCCESS(status) || more) continue;

    std::array<char, 64> invalid{};
    auto length = static_cast<std::int8_t>(invalid.size());
    UErrorCode asked = U_ZERO_ERROR;
    ucnv_getInvalidChars(converter.get(), invalid.data(), &length, &asked);
    if (malformedness == Malformedness::refuse || U_FAILURE(asked)) return std::nullopt;
    const auto end = static_cast<std::size_t>(source - bytes.data());
    // The converter must get on, even where it does not say which bytes it stumbled over.
    last = end - std::min(end, static_cast<std::size_t>(length));
    if (length <= 0) return std::nullopt;
    units.flush();
    writer.put(0xFFFD, last);
    decoded.malformed.add({decoded.text.size() - 3, last, bytes.substr(last, end - last)});
    more = true;
  }
  units.flush();
  writer.finish(bytes.size());
  return decoded;
}

}  // namespace shilu::text
