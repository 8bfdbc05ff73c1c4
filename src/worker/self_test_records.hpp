// Records whose answers are known: languages, encodings, and what can be wrong.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shilu::worker {

struct SelfTestRecord {
  std::string line;
  std::vector<std::string_view> parts;  ///< what the answer holds
};

std::vector<SelfTestRecord> self_test_records();

}  // namespace shilu::worker
