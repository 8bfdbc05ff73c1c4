// Holds grammar/README.md against the keys that a lexicon file can have.
#include <string>

#include "catch.hpp"
#include "language/example.hpp"
#include "lexicon/category.hpp"
#include "lexicon/reader.hpp"

namespace {

const std::string guide = shilu::language::read_whole(std::string(SHILU_GRAMMAR_DIR) + "/README.md");

TEST_CASE("the guide to lexicons explains every key") {
  for (const auto& key : shilu::lexicon::keys) {
    INFO(key.path);
    CHECK(guide.find("| `" + std::string(key.path) + "` |") != std::string::npos);
  }
  for (const std::string top : {"language", "name", "includes"}) {
    INFO(top);
    CHECK(guide.find("| `" + top + "` |") != std::string::npos);
  }
}

TEST_CASE("the lexicon files that the guide shows can be read") {
  int shown = 0;
  for (const auto& [heading, block] : shilu::language::fenced_blocks(guide)) {
    if (block.info != "yaml") continue;
    INFO("grammar/README.md:" << block.line << ' ' << heading);
    CHECK_FALSE(shilu::lexicon::read(block.text, "README.md").file.entries.empty());
    ++shown;
  }
  CHECK(shown > 0);
}

}  // namespace
