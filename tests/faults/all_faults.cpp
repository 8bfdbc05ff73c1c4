// The families, put together.
#include "faults/families.hpp"

namespace shilu::faults {

std::vector<Fault> all_faults() {
  std::vector<Fault> all;
  for (const auto family :
       {record_faults, end_faults, date_faults, calendar_faults, cast_faults, spelling_faults, honorific_faults,
        label_faults, sign_faults, lost_label_faults, turn_faults, question_faults, number_faults, encoding_faults,
        character_faults, line_faults, han_faults, punctuation_faults, pair_faults}) {
    for (auto& fault : family()) all.push_back(std::move(fault));
  }
  return all;
}

}  // namespace shilu::faults
