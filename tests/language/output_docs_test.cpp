// Holds the example of docs/output.md against what the reader and the writer give.
#include <shilu/shilu.hpp>

#include <string>

#include "catch.hpp"
#include "language/example.hpp"

namespace {

TEST_CASE("the example in the description of the output is what comes out") {
  std::string input;
  std::string output;
  for (const auto& [heading, block] :
       shilu::language::fenced_blocks(shilu::language::read_whole(std::string(SHILU_DOCS_DIR) + "/output.md"))) {
    if (heading != "Example") continue;
    if (block.info == "text") input = block.text;
    if (block.info == "yaml") output = block.text;
  }
  REQUIRE_FALSE(input.empty());
  shilu::Options options;
  options.name = "harbour.txt";
  CHECK(shilu::to_yaml(shilu::parse(input, options)) == output);
}

}  // namespace
