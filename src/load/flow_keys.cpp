#include "load/flow_keys.hpp"

namespace shilu::loading {
namespace {

bool is_blank(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }

class Scan {
 public:
  Scan(std::string_view bytes, std::size_t at) : bytes_(bytes), at_(at) {}

  bool map() {
    ++at_;
    for (;;) {
      blanks();
      const std::string_view name = key();
      blanks();
      if (name.empty() || peek() != ':') return false;
      ++at_;
      blanks();
      if (name == "shilu" && peek() >= '0' && peek() <= '9') return true;
      value();
      if (peek() != ',') return false;
      ++at_;
    }
  }

 private:
  char peek() const { return at_ < bytes_.size() ? bytes_[at_] : '\0'; }
  void blanks() {
    while (at_ < bytes_.size() && is_blank(bytes_[at_])) ++at_;
  }

  /// Steps over a string and gives its inside; within `'`, two of them stand for one.
  std::string_view string() {
    const char quote = bytes_[at_++];
    const std::size_t begin = at_;
    for (; at_ < bytes_.size(); ++at_) {
      if (quote == '"' && bytes_[at_] == '\\') {
        ++at_;
      } else if (bytes_[at_] == quote) {
        if (quote == '"' || at_ + 1 == bytes_.size() || bytes_[at_ + 1] != quote) break;
        ++at_;
      }
    }
    const std::string_view inside = bytes_.substr(begin, at_ - begin);
    if (at_ < bytes_.size()) ++at_;
    return inside;
  }

  std::string_view key() {
    if (peek() == '"' || peek() == '\'') return string();
    const std::size_t begin = at_;
    const std::size_t end = bytes_.find_first_of(":,[]{}\n\"'", begin);
    if (end == std::string_view::npos) return {};
    at_ = end;
    return bytes_.substr(begin, end - begin);
  }

  /// Steps over a value, to the comma or bracket behind it.
  void value() {
    std::size_t depth = 0;
    bool starts = true;  // a quotation mark within a plain scalar opens nothing
    while (at_ < bytes_.size()) {
      const char c = bytes_[at_];
      if (starts && (c == '"' || c == '\'')) {
        string();
        starts = false;
        continue;
      }
      const bool closes = c == ']' || c == '}';
      if (depth == 0 && (closes || c == ',')) return;
      if (closes) --depth;
      if (c == '[' || c == '{') ++depth;
      starts = c == '[' || c == '{' || c == ',' || c == ':' || (starts && is_blank(c));
      ++at_;
    }
  }

  std::string_view bytes_;
  std::size_t at_;
};

}  // namespace

bool flow_map_has_format(std::string_view bytes, std::size_t at) { return Scan(bytes, at).map(); }

}  // namespace shilu::loading
