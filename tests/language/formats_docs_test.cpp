// Holds the examples of docs/formats.md against what comes out.
#include <shilu/shilu.hpp>

#include <set>
#include <string>

#include "catch.hpp"
#include "language/example.hpp"

namespace {

TEST_CASE("the examples of the formats are what comes out") {
  shilu::Transcript transcript;
  std::set<std::string> seen;
  for (const auto& [heading, block] :
       shilu::language::fenced_blocks(shilu::language::read_whole(std::string(SHILU_DOCS_DIR) + "/formats.md"))) {
    INFO(heading << ": " << block.info);
    if (block.info == "text") {
      shilu::Options options;
      options.name = "harbour.txt";
      transcript = shilu::parse(block.text, options);
      continue;
    }
    const auto format = shilu::format_named(block.info);
    if (!format) continue;
    CHECK(shilu::to_text(transcript, *format) == block.text);
    seen.insert(block.info);
  }
  CHECK(seen == std::set<std::string>{"turns", "csv", "markdown", "transcript"});
}

TEST_CASE("the page of formats lists every one of them, with its ending") {
  const std::string page = shilu::language::read_whole(std::string(SHILU_DOCS_DIR) + "/formats.md");
  for (const std::string_view name : shilu::format_names()) {
    INFO(name);
    CHECK(page.find("| `" + std::string(name) + "` |") != std::string::npos);
  }
}

}  // namespace
