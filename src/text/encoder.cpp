// Text into the bytes of an older encoding, where nothing is lost by it.
#include "text/encoder.hpp"

#include <unicode/ucnv.h>
#include <unicode/unistr.h>

#include <cstdint>
#include <limits>

#include "text/encoding_name.hpp"
#include "text/validate.hpp"

namespace shilu::text {

namespace {

bool keeps_no_state(const UConverter* converter) {
  switch (ucnv_getType(converter)) {
    case UCNV_SBCS:
    case UCNV_DBCS:
    case UCNV_MBCS:
    case UCNV_LATIN_1:
    case UCNV_US_ASCII:
    case UCNV_UTF16_BigEndian:
    case UCNV_UTF16_LittleEndian:
    case UCNV_UTF32_BigEndian:
    case UCNV_UTF32_LittleEndian: return true;
    default: return false;
  }
}

}  // namespace

Encoder::Encoder(std::string_view encoding) : utf8_(encoding == "UTF-8") {
  const auto name = find_encoding(encoding);
  if (utf8_ || !name) return;
  UErrorCode status = U_ZERO_ERROR;
  converter_ = ucnv_open(name->converter.c_str(), &status);
  if (U_FAILURE(status)) converter_ = nullptr;
  if (converter_ == nullptr) return;
  ucnv_setFromUCallBack(converter_, UCNV_FROM_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);
  if (U_SUCCESS(status) && keeps_no_state(converter_)) return;
  ucnv_close(converter_);
  converter_ = nullptr;
}

Encoder::~Encoder() {
  if (converter_ != nullptr) ucnv_close(converter_);
}

std::optional<std::string> Encoder::encode(std::string_view text) const {
  constexpr std::size_t most = std::numeric_limits<std::int32_t>::max() / 16;
  if (!valid_utf8(text) || text.size() > most) return std::nullopt;
  if (utf8_) return std::string(text);
  if (converter_ == nullptr) return std::nullopt;
  const auto units =
      icu::UnicodeString::fromUTF8(icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size())));
  std::string bytes(
      static_cast<std::size_t>(UCNV_GET_MAX_BYTES_FOR_STRING(units.length(), ucnv_getMaxCharSize(converter_))), '\0');
  UErrorCode status = U_ZERO_ERROR;
  const auto size = ucnv_fromUChars(converter_, bytes.data(), static_cast<std::int32_t>(bytes.size()),
                                    units.getBuffer(), units.length(), &status);
  if (U_FAILURE(status)) return std::nullopt;
  bytes.resize(static_cast<std::size_t>(size));
  const icu::UnicodeString back(bytes.data(), size, converter_, status);
  if (U_FAILURE(status) || back != units) return std::nullopt;
  return bytes;
}

}  // namespace shilu::text
