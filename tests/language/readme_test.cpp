// Runs the shell examples of README.md and compares what they print.
#include <shilu/shilu.hpp>

#include <array>
#include <cstdio>
#include <filesystem>
#include <memory>
#include <sstream>
#include <string>
#include <vector>

#include "catch.hpp"
#include "language/example.hpp"

namespace {

using namespace shilu::language;

const std::string root = std::string(SHILU_DOCS_DIR) + "/..";
const std::string readme = read_whole(root + "/README.md");

struct Command {
  std::string line;
  std::vector<std::string> output;  ///< `…` alone on a line stands for any lines
};

std::vector<std::string> split(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// The commands of the blocks `console`: `$ command`, and below it what it prints.
std::vector<Command> commands() {
  std::vector<Command> found;
  for (const auto& [heading, block] : fenced_blocks(readme)) {
    if (block.info != "console") continue;
    for (const auto& line : split(block.text)) {
      if (line.rfind("$ ", 0) == 0) {
        found.push_back({line.substr(2), {}});
      } else if (!found.empty()) {
        found.back().output.push_back(line);
      }
    }
  }
  return found;
}

std::vector<std::string> run(const std::string& command) {
  const std::string script =
      "cd '" + root + "' && shilu() { '" + SHILU_COMMAND + "' \"$@\"; } && { " + command + "; } 2>&1";
  const std::unique_ptr<FILE, int (*)(FILE*)> pipe(popen(script.c_str(), "r"), pclose);
  REQUIRE(pipe != nullptr);
  std::string text;
  std::array<char, 4096> buffer{};
  for (std::size_t size; (size = std::fread(buffer.data(), 1, buffer.size(), pipe.get())) > 0;) {
    text.append(buffer.data(), size);
  }
  return split(text);
}

bool matches(const std::vector<std::string>& expected, std::size_t e, const std::vector<std::string>& actual,
             std::size_t a) {
  for (; e < expected.size(); ++e, ++a) {
    if (expected[e] == "…") {
      for (; a <= actual.size(); ++a) {
        if (matches(expected, e + 1, actual, a)) return true;
      }
      return false;
    }
    if (a >= actual.size() || expected[e] != actual[a]) return false;
  }
  return a == actual.size();
}

std::string joined(const std::vector<std::string>& lines) {
  std::string text;
  for (const auto& line : lines) text += line + '\n';
  return text;
}

TEST_CASE("the commands in the README print what it says") {
  if (!std::filesystem::exists(SHILU_COMMAND)) {
    WARN("skipped: the command is not built");
    return;
  }
  REQUIRE(commands().size() >= 2);
  for (const auto& command : commands()) {
    DYNAMIC_SECTION(command.line) {
      const auto output = run(command.line);
      INFO("README:\n" << joined(command.output) << "printed:\n" << joined(output));
      CHECK(matches(command.output, 0, output, 0));
    }
  }
}

TEST_CASE("the C++ example in the README is the program that the package test builds") {
  const std::string program = read_whole(std::string(SHILU_TESTS_DIR) + "/package/consumer/turns.cpp");
  bool shown = false;
  for (const auto& [heading, block] : fenced_blocks(readme)) {
    if (block.info != "cpp") continue;
    shown = true;
    CHECK(program.find(block.text) != std::string::npos);
  }
  CHECK(shown);
}

TEST_CASE("every file that the README links to is there") {
  std::size_t links = 0;
  for (std::size_t at = 0; (at = readme.find("](", at)) != std::string::npos;) {
    at += 2;
    const std::string target = readme.substr(at, readme.find_first_of(")#", at) - at);
    if (target.empty() || target.find("://") != std::string::npos) continue;
    INFO(target);
    CHECK(std::filesystem::exists(root + '/' + target));
    ++links;
  }
  CHECK(links > 0);
}

}  // namespace
