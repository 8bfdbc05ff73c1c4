#include "cli/encodings.hpp"

#include <unicode/ucnv.h>

#include <cstdint>

#include "cli/usage_error.hpp"
#include "text/encoding_name.hpp"
#include "text/suggest.hpp"

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

void refuse_unknown_encoding(const Arguments& arguments) {
  if (!arguments.encoding || text::find_encoding(*arguments.encoding)) return;
  throw UsageError(
      "--encoding: unknown encoding '" + *arguments.encoding + "'" +
          text::did_you_mean(*arguments.encoding, encodings()),
      "Leave --encoding out to have it found out, or name one:\n" + std::string(text::usual_encodings()) + "\n");
}

}  // namespace shilu::cli
