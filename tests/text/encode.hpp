// Encodes text with ICU, character by character, so that the true offset of every character is known.
#pragma once

#include <unicode/ucnv.h>
#include <unicode/utf16.h>

#include <array>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "text/source.hpp"
#include "text/utf8.hpp"

namespace shilu::text::testing {

struct Encoded {
  struct Place {
    std::size_t text = 0;
    std::size_t original = 0;
  };
  std::string bytes;
  std::string text;           ///< what decoding must give: the encodable characters
  std::vector<Place> places;  ///< each character's start, and the end
};

class Encoder {
 public:
  explicit Encoder(const std::string& converter) {
    UErrorCode status = U_ZERO_ERROR;
    converter_.reset(ucnv_open(converter.c_str(), &status));
    ucnv_setFromUCallBack(converter_.get(), UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
    if (U_FAILURE(status)) throw std::runtime_error("no converter " + converter);
  }

  /// Empty where the encoding has no such character, or another one comes back.
  std::string encode(char32_t c) const {
    std::array<char16_t, 2> units{};
    std::int32_t count = 0;
    U16_APPEND_UNSAFE(units.data(), count, static_cast<UChar32>(c));
    std::array<char, 16> out{};
    UErrorCode status = U_ZERO_ERROR;
    const std::int32_t size = ucnv_fromUChars(converter_.get(), out.data(), 16, units.data(), count, &status);
    if (U_FAILURE(status)) return {};
    std::array<char16_t, 8> back{};
    const std::int32_t length = ucnv_toUChars(converter_.get(), back.data(), 8, out.data(), size, &status);
    if (U_FAILURE(status) || std::u16string_view(back.data(), static_cast<std::size_t>(length)) !=
                                 std::u16string_view(units.data(), static_cast<std::size_t>(count))) {
      return {};
    }
    return {out.data(), static_cast<std::size_t>(size)};
  }

  /// Leaves out what the encoding does not have.
  Encoded encode(std::string_view text, std::string_view bom = {}) const {
    Encoded encoded;
    encoded.bytes = bom;
    for (std::size_t at = 0; at < text.size();) {
      const CodePoint point = decode_at(text, at);
      const std::string bytes = encode(point.value);
      if (!bytes.empty()) {
        encoded.places.push_back({encoded.text.size(), encoded.bytes.size()});
        encoded.text.append(text, at, point.length);
        encoded.bytes += bytes;
      }
      at += point.length;
    }
    encoded.places.push_back({encoded.text.size(), encoded.bytes.size()});
    return encoded;
  }

 private:
  struct Close {
    void operator()(UConverter* converter) const { ucnv_close(converter); }
  };
  std::unique_ptr<UConverter, Close> converter_;
};

/// How many places the source maps wrongly.
inline std::size_t misplaced(const Source& source, const Encoded& encoded) {
  std::size_t wrong = 0;
  for (const Encoded::Place& place : encoded.places) wrong += source.original(place.text) != place.original;
  return wrong;
}

}  // namespace shilu::text::testing
