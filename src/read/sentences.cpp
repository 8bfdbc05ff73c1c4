#include "read/sentences.hpp"

#include "text/unicode.hpp"

namespace shilu::read {

bool ends_asking_inside_quotes(std::string_view text) {
  text = text::trim(text);
  while (ends_with_one_of(text, U"”」』\"’)）*")) text.remove_suffix(text::decode_before(text, text.size()).length);
  return ends_asking(text);
}

bool has_question_mark(std::string_view text) {
  return text.find('?') != std::string_view::npos || text.find("？") != std::string_view::npos;
}

}  // namespace shilu::read
