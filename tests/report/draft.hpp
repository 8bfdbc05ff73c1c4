// Checked texts with findings made by hand: the reports must not depend on what the rules happen to find.
#pragma once

#include <cstddef>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>

#include <shilu/finding.hpp>

#include "check/words.hpp"
#include "text/decode.hpp"

namespace shilu::report::test {

inline std::string bytes_of(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path);
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

class Draft {
 public:
  Draft(std::string path, std::string_view bytes) : source_(text::decode(bytes)) {
    checked_.path = std::move(path);
    checked_.text = source_.text;
    for (const auto& line : source_.lines) checked_.lines.push_back({line.begin, line.end});
  }

  /// Where words stand in the text for the first time at or after `from`.
  checker::Range find(std::string_view words, std::size_t from = 0) const {
    const auto at = source_.text.find(words, from);
    if (at == std::string::npos) throw std::invalid_argument("not in the text: " + std::string(words));
    return {at, at + words.size()};
  }
  Place place(checker::Range range) const { return checker::place_of(source_, range); }
  Place place(std::string_view words) const { return place(find(words)); }
  Edit edit(checker::Range range, std::string replacement) const {
    const auto where = place(range);
    return {where.text, where.bytes, std::move(replacement)};
  }

  /// The reference is good until the next finding.
  Finding& add(Severity severity, std::string_view code, std::string_view name, const Place& where) {
    Finding finding;
    finding.code = code;
    finding.name = name;
    finding.severity = severity;
    finding.message = "about " + finding.name;
    finding.advice = "see to it";
    finding.place = where;
    finding.fingerprint = "00000000000000" + std::to_string(10 + checked_.findings.size());
    return checked_.findings.emplace_back(std::move(finding));
  }

  const Checked& checked() const { return checked_; }

 private:
  text::Source source_;
  Checked checked_;
};

}  // namespace shilu::report::test
