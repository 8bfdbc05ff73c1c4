// The encodings to offer: those that messages name as the usual ones.
#pragma once

#include <string>
#include <vector>

namespace shilu::pages {

/// Each can be read. A range (`windows-1250 to windows-1258`) is spelt out.
std::vector<std::string> encoding_words();

}  // namespace shilu::pages
