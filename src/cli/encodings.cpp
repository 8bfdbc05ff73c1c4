#include "cli/encodings.hpp"

#include <unicode/ucnv.h>

#include <cstdint>

namespace shilu::cli {

std::vector<std::string> encodings() {
  std::vector<std::string> names;
  for (std::int32_t i = 0; i < ucnv_countAvailable(); ++i) {
    UErrorCode status = U_ZERO_ERROR;
    // Converters have internal names; people know the IANA ones.
    const char* name = ucnv_getStandardName(ucnv_getAvailableName(i), "IANA", &status);
    if (U_SUCCESS(status) && name != nullptr) names.emplace_back(name);
  }
  return names;
}

}  // namespace shilu::cli
