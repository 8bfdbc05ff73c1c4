#include "report/valid_utf8.hpp"

#include <cstddef>

#include "text/next_code_point.hpp"

namespace shilu::report {

std::string valid_utf8(std::string_view bytes) {
  std::string out;
  out.reserve(bytes.size());
  for (std::size_t at = 0; at < bytes.size();) {
    const std::size_t begin = at;
    if (text::next_code_point(bytes, at) < 0) {
      out += "\xEF\xBF\xBD";
    } else {
      out.append(bytes.substr(begin, at - begin));
    }
  }
  return out;
}

}  // namespace shilu::report
