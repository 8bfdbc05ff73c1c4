// libFuzzer: whatever the bytes and options, the tree obeys every invariant and each format can be read back.
#include <simdjson.h>
#include <shilu/shilu.hpp>

#include <array>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

#include "read/invariants.hpp"
#include "write/xml_reader.hpp"

namespace {

constexpr std::array<const char*, 8> kEncodings{"", "", "", "", "UTF-8", "GB18030", "UTF-16LE", "Shift_JIS"};
constexpr std::array<const char*, 4> kLanguages{"", "zh-Hans", "en", "ja"};

void require(const std::string& wrong) {
  if (wrong.empty()) return;
  std::fprintf(stderr, "broken: %s\n", wrong.c_str());
  std::abort();
}

std::string broken_json(const shilu::Transcript& transcript, const shilu::WriteOptions& options) {
  std::string line;
  shilu::write_ndjson(transcript, line, options);
  if (line.find('\n') != line.size() - 1) return "NDJSON is not one line";
  simdjson::dom::parser parser;
  simdjson::dom::element document;
  if (parser.parse(line).get(document) != simdjson::SUCCESS) return "NDJSON cannot be read";
  std::string indented;
  shilu::write_json(transcript, indented, options);
  simdjson::dom::parser other;
  simdjson::dom::element same;
  if (other.parse(indented).get(same) != simdjson::SUCCESS) return "JSON cannot be read";
  return simdjson::minify(document) == simdjson::minify(same) ? "" : "JSON and NDJSON differ";
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace shilu::read::testing;
  if (size == 0) return 0;
  // Exactly as long as the text, so that a step behind its end is seen.
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  shilu::Options options;
  options.name = "fuzz.txt";
  options.encoding = kEncodings[data[0] % 8];
  options.language = kLanguages[data[0] / 8 % 4];

  const shilu::Transcript transcript = shilu::parse(bytes, options);
  require(broken_invariant(bytes, transcript));
  require(broken_explanation(bytes, transcript, options));
  shilu::WriteOptions writing;
  writing.diagnostics = data[0] >= 128;
  require(broken_json(transcript, writing));
  require(broken_yaml(transcript));
  require(shilu::testing::broken_xml(shilu::to_text(transcript, shilu::Format::akn)));
  require(shilu::testing::broken_xml(shilu::to_text(transcript, shilu::Format::tei)));
  return 0;
}
