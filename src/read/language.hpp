// Which language a text is in: by script, then by the evidence words of the lexicons.
#pragma once

#include <string>
#include <string_view>

namespace shilu::read {

/// BCP 47 tag of a built-in lexicon, or `und`. Looks at no more than a sample of the text.
std::string find_language(std::string_view text);

}  // namespace shilu::read
