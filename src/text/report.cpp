#include "text/report.hpp"

#include <fmt/format.h>

#include <algorithm>

#include "text/encoding_name.hpp"

namespace shilu::text {
namespace {

constexpr std::size_t kBytesShown = 8;
constexpr std::size_t kNameShown = 40;

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes.substr(0, kBytesShown)) {
    if (!out.empty()) out += ' ';
    out += fmt::format("{:02X}", static_cast<unsigned char>(c));
  }
  if (bytes.size() > kBytesShown) out += " …";
  return out;
}

/// A name that came from outside, fit to be printed.
std::string harmless(std::string_view name) {
  std::string out(name.substr(0, kNameShown));
  std::replace_if(
      out.begin(), out.end(), [](char c) { return c < 0x20 || c > 0x7E; }, '?');
  return out;
}

/// Counted from 1. A place in a line end belongs to the line before it.
std::size_t line_at(const std::vector<Line>& lines, std::size_t text) {
  const auto after = std::upper_bound(lines.begin(), lines.end(), text,
                                      [](std::size_t value, const Line& line) { return value < line.begin; });
  return static_cast<std::size_t>(after - lines.begin());
}

Diagnostic nul_bytes(const Source& source, std::size_t first) {
  const auto count = std::count(source.text.begin() + static_cast<std::ptrdiff_t>(first), source.text.end(), '\0');
  return {
      "nul-bytes",
      Severity::warning,
      fmt::format("the text holds {} NUL character{}, read as blank{}; remove {}, or name the encoding with --encoding",
                  count, count == 1 ? "" : "s", count == 1 ? "" : "s", count == 1 ? "it" : "them"),
      line_at(source.lines, first),
      source.original(first),
      {std::to_string(count)}};
}

Diagnostic invalid_bytes(const Source& source, const Malformed& place) {
  const std::size_t count = place.bytes.size();
  const std::string_view advice = source.encoding == "UTF-8"
                                      ? "save the file as UTF-8 or name its encoding with --encoding"
                                      : "save the file as UTF-8 or check its encoding (--encoding)";
  return {
      "invalid-bytes",
      Severity::warning,
      fmt::format("{} byte{} ({}) {} no character in {} and {} read as U+FFFD; {}", count, count == 1 ? "" : "s",
                  hex(place.bytes), count == 1 ? "is" : "are", source.encoding, count == 1 ? "was" : "were", advice),
      line_at(source.lines, place.text),
      place.original,
      {std::to_string(count), hex(place.bytes), source.encoding}};
}

}  // namespace

Diagnostic too_large(std::size_t bytes, std::size_t limit) {
  return {"input-too-large",
          Severity::error,
          fmt::format("the input has {} bytes, more than the limit of {}; split it or raise the limit", bytes, limit),
          0,
          0,
          {std::to_string(bytes), std::to_string(limit)}};
}

Diagnostic unknown_name(std::string_view name) {
  return {"unknown-encoding",
          Severity::error,
          fmt::format("no encoding goes by the name \"{}\"; use {}, or any other IANA name", harmless(name),
                      usual_encodings()),
          0,
          0,
          {harmless(name)}};
}

Diagnostic not_convertible(std::string_view encoding) {
  return {"unknown-encoding",
          Severity::error,
          fmt::format("the input could not be read as {}; save the file as UTF-8 or name its encoding with --encoding",
                      encoding),
          0,
          0,
          {std::string(encoding)}};
}

Diagnostic uncertain(std::string_view likely, std::size_t byte) {
  const std::string guess = likely.empty() ? "" : fmt::format(" (perhaps {})", likely);
  return {"unknown-encoding",
          Severity::error,
          fmt::format(
              "the text is not UTF-8 and its encoding is not certain{}; save the file as UTF-8 or name its encoding "
              "with --encoding",
              guess),
          0,
          byte,
          {likely.empty() ? "?" : std::string(likely)}};
}

std::vector<Diagnostic> report(const Source& source, const MalformedList& malformed, std::size_t limit) {
  std::vector<Diagnostic> diagnostics;
  std::size_t found = malformed.count();
  const std::size_t nul = source.text.find('\0');
  if (nul != std::string::npos) {
    ++found;
    if (limit > 0) diagnostics.push_back(nul_bytes(source, nul));
  }
  for (const Malformed& place : malformed.places()) {
    if (diagnostics.size() == limit) break;
    diagnostics.push_back(invalid_bytes(source, place));
  }
  if (found > diagnostics.size()) {
    const std::size_t rest = found - diagnostics.size();
    diagnostics.push_back(
        {"more-diagnostics",
         Severity::note,
         fmt::format("{} more finding{} about the encoding {} not listed; mend the first ones and run "
                     "again",
                     rest, rest == 1 ? "" : "s", rest == 1 ? "is" : "are"),
         0,
         0,
         {std::to_string(rest)}});
  }
  return diagnostics;
}

}  // namespace shilu::text
