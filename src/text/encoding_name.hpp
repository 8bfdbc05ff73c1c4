// Names of encodings: what a user writes, what ICU calls it, what we print.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shilu::text {

struct EncodingName {
  std::string iana;       ///< as printed
  std::string converter;  ///< as ICU opens it
};

/// Nothing where no encoding goes by this name or alias.
std::optional<EncodingName> find_encoding(std::string_view name);
/// The encodings that transcripts come in, for messages.
std::string_view usual_encodings();

}  // namespace shilu::text
