#include "text/encoding_name.hpp"

#include <unicode/ucnv.h>

#include <algorithm>
#include <array>

namespace shilu::text {
namespace {

/// Encodings that are read with a converter of more characters than their name promises, as browsers do: pages that
/// call themselves GB 2312 or EUC-KR hold characters of the vendors' extensions.
struct Wider {
  const char* alias;
  const char* iana;
  const char* converter;
};
constexpr std::array<Wider, 5> kWider{{{"GB2312", "GBK", "GBK"},
                                       {"GB_2312-80", "GBK", "GBK"},
                                       {"GBK", "GBK", "GBK"},
                                       {"EUC-KR", "EUC-KR", "windows-949"},
                                       {"KS_C_5601-1987", "EUC-KR", "windows-949"}}};

bool plausible(std::string_view name) {
  return !name.empty() && name.size() < UCNV_MAX_CONVERTER_NAME_LENGTH &&
         std::all_of(name.begin(), name.end(), [](char c) {
           return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
                  std::string_view("-_.:+() ").find(c) != std::string_view::npos;
         });
}

}  // namespace

std::optional<EncodingName> find_encoding(std::string_view name) {
  if (!plausible(name)) return std::nullopt;
  const std::string alias(name);
  for (const Wider& wider : kWider) {
    if (ucnv_compareNames(alias.c_str(), wider.alias) == 0) return EncodingName{wider.iana, wider.converter};
  }
  // Asked of the table of aliases first: opening an unknown name would look for a file.
  UErrorCode status = U_ZERO_ERROR;
  if (ucnv_countAliases(alias.c_str(), &status) == 0 || U_FAILURE(status)) return std::nullopt;
  status = U_ZERO_ERROR;
  UConverter* converter = ucnv_open(alias.c_str(), &status);
  if (U_FAILURE(status)) return std::nullopt;
  const char* icu = ucnv_getName(converter, &status);
  EncodingName found{icu, icu};
  ucnv_close(converter);
  for (const char* standard : {"MIME", "IANA"}) {
    status = U_ZERO_ERROR;
    const char* printed = ucnv_getStandardName(alias.c_str(), standard, &status);
    if (U_SUCCESS(status) && printed != nullptr) {
      found.iana = printed;
      break;
    }
  }
  return found;
}

std::string_view usual_encodings() {
  return "UTF-8, UTF-16, UTF-16LE, UTF-16BE, UTF-32, GB18030, GBK, Big5, Big5-HKSCS, Shift_JIS, EUC-JP, ISO-2022-JP, "
         "EUC-KR, "
         "windows-1250 to windows-1258, ISO-8859-1 to ISO-8859-15, KOI8-R";
}

}  // namespace shilu::text
