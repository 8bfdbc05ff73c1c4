// People in prose: "省科技厅副厅长姚群,省数据资源局副局长钱海…出席", "…处长汪晔宇主持新闻发布会".
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "lexicon/lexicon.hpp"

namespace shilu::read {

struct Mention {
  std::string name;
  std::string_view title;
  std::string outlet;    ///< of a reporter: 《岛屿时报》记者洛根·泰帕
  std::size_t at = 0;    ///< offset of the name in the text
  bool reports = false;  ///< a word for reporter stands before the name
  bool hosts = false;    ///< a verb of hosting follows the name
};

/// People whom the text names right behind an office. Han text; the office may go over 、.
std::vector<Mention> titled_names(std::string_view text, const lexicon::Lexicon& lexicon);

}  // namespace shilu::read
