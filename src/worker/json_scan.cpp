#include "worker/json_scan.hpp"

#include <array>

#include "write/find_escape.hpp"

namespace shilu::worker {
namespace {

class Scanner {
 public:
  Scanner(std::string_view json, std::size_t at) : json_(json), at_(at) {}

  JsonScan value() {
    std::size_t depth = 0;
    for (;;) {
      at_ = skip_blanks(json_, at_);
      const char c = here();
      if (c == '{' || c == '[') {
        if (depth == kMaxDepth) return {at_, "objects and lists stand too deep within each other", true};
        open_[depth++] = c;
        at_ = skip_blanks(json_, at_ + 1);
        if (here() != closing(c)) {
          if (c == '{' && !key()) return refusal();
          continue;
        }
      } else {
        if (!scalar()) return refusal();
        if (depth == 0) return {at_, nullptr, false};
        if (const Next next = after_value(depth); next != Next::close) {
          if (next == Next::broken) return refusal();
          continue;
        }
      }
      // A container closes here, and perhaps those around it.
      Next next = Next::close;
      while (next == Next::close) {
        ++at_;
        if (--depth == 0) return {at_, nullptr, false};
        next = after_value(depth);
      }
      if (next == Next::broken) return refusal();
    }
  }

 private:
  enum class Next { value, close, broken };

  char here() const { return at_ < json_.size() ? json_[at_] : '\0'; }
  static char closing(char open) { return open == '{' ? '}' : ']'; }
  bool refuse(const char* problem) {
    problem_ = problem;
    return false;
  }
  JsonScan refusal() const { return {at_, at_ < json_.size() ? problem_ : "the JSON ends too early", false}; }

  Next after_value(std::size_t depth) {
    at_ = skip_blanks(json_, at_);
    const char open = open_[depth - 1];
    if (here() == closing(open)) return Next::close;
    if (here() != ',') {
      refuse(open == '{' ? "expected a comma or }" : "expected a comma or ]");
      return Next::broken;
    }
    at_ = skip_blanks(json_, at_ + 1);
    return open == '[' || key() ? Next::value : Next::broken;
  }

  bool key() {
    if (here() != '"') return refuse("expected the name of a member, in double quotes");
    if (!string()) return false;
    at_ = skip_blanks(json_, at_);
    if (here() != ':') return refuse("expected a colon behind the name of a member");
    ++at_;
    return true;
  }

  bool scalar() {
    switch (here()) {
      case '"': return string();
      case 't': return word("true");
      case 'f': return word("false");
      case 'n': return word("null");
      default: return number();
    }
  }

  bool word(std::string_view word) {
    if (json_.substr(at_, word.size()) != word) return refuse("expected a value");
    at_ += word.size();
    return true;
  }

  bool string() {
    ++at_;
    for (;;) {
      at_ = write::find_escape(json_, at_);
      if (at_ == json_.size()) return false;
      if (json_[at_] == '"') return ++at_, true;
      if (json_[at_] != '\\') return refuse("a control character in a string must be escaped");
      if (!escape()) return false;
    }
  }

  bool escape() {
    ++at_;
    if (here() != 'u') {
      if (std::string_view("\"\\/bfnrt").find(here()) == std::string_view::npos || here() == '\0')
        return refuse("no such escape in a string");
      return ++at_, true;
    }
    ++at_;
    for (int digit = 0; digit < 4; ++digit, ++at_) {
      const char c = here();
      if (!(is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F')))
        return refuse("\\u needs four hexadecimal digits");
    }
    return true;
  }

  static bool is_digit(char c) { return c >= '0' && c <= '9'; }
  bool digits() {
    if (!is_digit(here())) return refuse("expected a digit");
    while (is_digit(here())) ++at_;
    return true;
  }

  bool number() {
    if (here() != '-' && !is_digit(here())) return refuse("expected a value");
    if (here() == '-') ++at_;
    if (here() == '0') {
      ++at_;
    } else if (!digits()) {
      return false;
    }
    if (here() == '.') {
      ++at_;
      if (!digits()) return false;
    }
    if (here() != 'e' && here() != 'E') return true;
    ++at_;
    if (here() == '+' || here() == '-') ++at_;
    return digits();
  }

  std::string_view json_;
  std::size_t at_;
  const char* problem_ = nullptr;
  std::array<char, kMaxDepth> open_;
};

}  // namespace

std::size_t skip_blanks(std::string_view json, std::size_t at) {
  while (at < json.size() && (json[at] == ' ' || json[at] == '\t' || json[at] == '\r' || json[at] == '\n')) ++at;
  return at;
}

JsonScan scan_value(std::string_view json, std::size_t at) { return Scanner(json, at).value(); }

JsonScan scan_text(std::string_view json) {
  JsonScan scan = scan_value(json);
  if (scan.problem != nullptr) return scan;
  scan.end = skip_blanks(json, scan.end);
  if (scan.end < json.size()) scan.problem = "something stands behind the end of the JSON";
  return scan;
}

}  // namespace shilu::worker
