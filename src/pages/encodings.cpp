#include "pages/encodings.hpp"

#include <algorithm>

#include "text/encoding_name.hpp"

namespace shilu::pages {
namespace {

void add(const std::string& name, std::vector<std::string>& out) {
  if (text::find_encoding(name)) out.push_back(name);
}

/// `windows-1250` and `windows-1258`: all nine.
void add_range(const std::string& first, const std::string& last, std::vector<std::string>& out) {
  const std::string stem = first.substr(0, first.rfind('-') + 1);
  const int end = std::stoi(last.substr(stem.size()));
  for (int i = std::stoi(first.substr(stem.size())); i <= end; ++i) add(stem + std::to_string(i), out);
}

}  // namespace

std::vector<std::string> encoding_words() {
  const std::string usual(text::usual_encodings());
  std::vector<std::string> words;
  for (std::size_t begin = 0; begin < usual.size();) {
    const std::size_t end = std::min(usual.find(", ", begin), usual.size());
    const std::string part = usual.substr(begin, end - begin);
    const std::size_t to = part.find(" to ");
    if (to == part.npos) {
      add(part, words);
    } else {
      add_range(part.substr(0, to), part.substr(to + 4), words);
    }
    begin = end + 2;
  }
  return words;
}

}  // namespace shilu::pages
