// Colours for a terminal, or none.
#pragma once

#include <string>
#include <string_view>

#include <shilu/diagnostic.hpp>

namespace shilu::report {

class Paint {
 public:
  Paint() = default;
  explicit Paint(bool on) : on_(on) {}

  std::string severity(Severity severity, std::string_view text) const {
    switch (severity) {
      case Severity::error: return in("1;31", text);
      case Severity::warning: return in("1;33", text);
      case Severity::note: break;
    }
    return in("1;36", text);
  }
  std::string strong(std::string_view text) const { return in("1", text); }
  std::string faint(std::string_view text) const { return in("2", text); }
  std::string frame(std::string_view text) const { return in("34", text); }
  std::string help(std::string_view text) const { return in("32", text); }

 private:
  std::string in(std::string_view code, std::string_view text) const {
    std::string out(text);
    if (!on_ || text.empty()) return out;
    return "\x1b[" + std::string(code) + 'm' + out + "\x1b[0m";
  }

  bool on_ = false;
};

}  // namespace shilu::report
