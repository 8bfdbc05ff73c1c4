// libFuzzer: whatever the bytes, findings have places that exist, fixes that settle, and reports that take them.
#include <shilu/shilu.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "check/invariants.hpp"

namespace {

constexpr std::array<const char*, 8> kEncodings{"", "", "", "", "UTF-8", "GB18030", "UTF-16LE", "Shift_JIS"};
constexpr std::array<const char*, 4> kLanguages{"", "zh-Hans", "en", "ja"};

void require(const std::string& wrong) {
  if (wrong.empty()) return;
  std::fprintf(stderr, "broken: %s\n", wrong.c_str());
  std::abort();
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  shilu::CheckOptions options;
  options.reading.name = "fuzz.txt";
  options.reading.encoding = kEncodings[data[0] % 8];
  options.reading.language = kLanguages[data[0] / 8 % 4];
  options.select = {"all"};
  options.messages = data[0] & 32 ? "zh" : "en";
  if (data[0] & 64) options.style = {"full", "bracket", "han"};
  if (data[0] & 128)
    options.cast = {{"林越", shilu::Role::speaker, "局长", {"林局长"}}, {"方知远", shilu::Role::host, "", {}}};

  const auto checked = shilu::check(bytes, options);
  require(shilu::tests::broken_findings(checked, bytes));
  require(shilu::tests::broken_report(checked, size));
  require(shilu::tests::broken_fixes(bytes, options, data[0] & 1));
  return 0;
}
