// The examples of a Markdown document: a heading, a block `transcript`, and blocks `turns` or `yaml` that say what must
// come of it.
#pragma once

#include <cstddef>
#include <fstream>
#include <sstream>
#include <string>
#include <vector>

namespace shilu::language {

struct Block {
  std::string info;  ///< what stands behind the fence: `transcript`
  std::string text;  ///< with a line end behind each line
  std::size_t line = 0;
};

struct Example {
  std::string heading;
  std::size_t line = 0;  ///< of the transcript's fence
  std::string transcript;
  std::vector<Block> expectations;
};

/// A fenced block with the heading that it stands under.
struct HeadedBlock {
  std::string heading;
  Block block;
};

inline std::string read_whole(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  std::ostringstream text;
  text << stream.rdbuf();
  return text.str();
}

inline std::vector<HeadedBlock> fenced_blocks(const std::string& markdown) {
  std::vector<HeadedBlock> blocks;
  std::string heading;
  bool inside = false;
  std::istringstream lines(markdown);
  std::size_t number = 0;
  for (std::string line; std::getline(lines, line);) {
    ++number;
    const bool fence = line.rfind("```", 0) == 0;
    if (fence && !inside) blocks.push_back({heading, {line.substr(3), {}, number}});
    if (fence) {
      inside = !inside;
    } else if (inside) {
      blocks.back().block.text += line + '\n';
    } else if (line.rfind('#', 0) == 0) {
      heading = line.substr(line.find_first_not_of("# "));
    }
  }
  return blocks;
}

/// ⍽ stands for a no-break space, which nobody would see.
inline std::string with_no_break_spaces(std::string text) {
  const std::string sign = "⍽";
  for (std::size_t at; (at = text.find(sign)) != std::string::npos;) text.replace(at, sign.size(), "\xC2\xA0");
  return text;
}

inline std::vector<Example> examples(const std::string& markdown) {
  std::vector<Example> found;
  for (const auto& [heading, block] : fenced_blocks(markdown)) {
    if (block.info == "transcript") {
      found.push_back({heading, block.line, with_no_break_spaces(block.text), {}});
    } else if ((block.info == "turns" || block.info == "yaml") && !found.empty()) {
      found.back().expectations.push_back(block);
    }
  }
  return found;
}

}  // namespace shilu::language
