// libFuzzer: whatever the bytes, documents are read or refused with a place within them, and what was read is written
// and read again as the same.
#include <shilu/load.hpp>
#include <shilu/write.hpp>

#include <algorithm>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace {

void require(bool holds, const char* what) {
  if (holds) return;
  std::fprintf(stderr, "broken: %s\n", what);
  std::abort();
}

std::string yaml_of(const shilu::Transcript& transcript) { return shilu::to_yaml(transcript, {.diagnostics = true}); }

void read_again(const shilu::Transcript& transcript) {
  const std::string yaml = yaml_of(transcript);
  require(shilu::is_document(yaml), "YAML of ours is not recognised");
  require(yaml_of(shilu::load(yaml).at(0)) == yaml, "YAML comes back as something else");
  std::string line;
  shilu::write_ndjson(transcript, line, {.diagnostics = true});
  require(shilu::is_document(line), "JSON of ours is not recognised");
  require(yaml_of(shilu::load(line).at(0)) == yaml, "JSON comes back as something else");
}

/// All documents as YAML, `!` and the message for each that is in error.
std::string all_of(shilu::DocumentReader& reader, std::size_t lines) {
  std::string all;
  for (;;) {
    try {
      const std::optional<shilu::Transcript> next = reader.next();
      if (!next) return all;
      read_again(*next);
      all += yaml_of(*next);
    } catch (const shilu::DocumentError& error) {
      require(error.line() >= 1 && error.line() <= lines && error.column() >= 1, "an error has no place");
      all += std::string("!") + error.what() + '\n';
    }
  }
}

}  // namespace

/// The first byte is the number of bytes that come at a time; 0: all.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data + 1), size - 1);
  const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
  shilu::is_document(bytes);

  shilu::DocumentReader whole(bytes);
  const std::string expected = all_of(whole, lines);
  if (data[0] == 0) return 0;
  std::size_t at = 0;
  shilu::DocumentReader pieces([&](char* into, std::size_t most) {
    const std::size_t count = std::min({most, std::size_t{data[0]}, bytes.size() - at});
    std::memcpy(into, bytes.data() + at, count);
    at += count;
    return count;
  });
  require(all_of(pieces, lines) == expected, "the bytes mean something else where they come in pieces");
  return 0;
}
