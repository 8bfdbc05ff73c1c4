// Holds the examples of docs/formats.md against what comes out.
#include <shilu/shilu.hpp>

#include <set>
#include <string>
#include <utility>

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

/// Each line further to the right.
std::string indented(const std::string& text, std::size_t by) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t end = text.find('\n', at) + 1;
    out += std::string(by, ' ') + text.substr(at, end - at);
    at = end;
  }
  return out;
}

TEST_CASE("the examples of the formats of XML are part of what comes out") {
  for (const auto& [name, depth] : {std::pair{"akn", std::size_t{4}}, std::pair{"tei", std::size_t{6}}}) {
    INFO(name);
    const std::string page = std::string(SHILU_DOCS_DIR) + "/formats/" + name + ".md";
    std::string found;
    std::string shown;
    for (const auto& [heading, block] : shilu::language::fenced_blocks(shilu::language::read_whole(page))) {
      shilu::Options options;
      options.name = "harbour.txt";
      if (block.info == "text") found = shilu::to_text(shilu::parse(block.text, options), *shilu::format_named(name));
      if (block.info == name) shown = indented(block.text, depth);
    }
    INFO(found);
    REQUIRE_FALSE(shown.empty());
    CHECK(found.find(">\n" + shown) != std::string::npos);
  }
}

TEST_CASE("the page of formats lists every one of them, with its ending") {
  const std::string page = shilu::language::read_whole(std::string(SHILU_DOCS_DIR) + "/formats.md");
  for (const std::string_view name : shilu::format_names()) {
    INFO(name);
    CHECK(page.find("| `" + std::string(name) + "` |") != std::string::npos);
  }
}

}  // namespace
