#include "read/sentences.hpp"

#include "text/unicode.hpp"

namespace shilu::read {

bool ends_asking_inside_quotes(std::string_view text) {
  text = text::trim(text);
  while (ends_with_one_of(text, U"”」』\"’)）*")) text.remove_suffix(text::decode_before(text, text.size()).length);
  return ends_asking(text);
}

std::string_view last_sentence(std::string_view text) {
  text = text::trim(text);
  bool within = false;
  for (auto at = text.size(); at > 0;) {
    const auto code_point = text::decode_before(text, at);
    if (std::u32string_view(U"。！？!?；;.…").find(code_point.value) == std::u32string_view::npos) {
      within = true;
    } else if (within) {
      return text::trim(text.substr(at));
    }
    at -= code_point.length;
  }
  return text;
}

bool has_question_mark(std::string_view text) {
  return text.find('?') != std::string_view::npos || text.find("？") != std::string_view::npos;
}

}  // namespace shilu::read
