// The decision which candidates are labels: weighs each with the whole text in view.
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include "read/case.hpp"

namespace shilu::read {

class Decision {
 public:
  explicit Decision(Case& c);

  void run();

 private:
  static constexpr std::uint32_t none = 0xFFFFFFFFu;

  void accept();  // decide.cpp
  void refuse_single();
  void write();

  void weigh(Candidate& candidate);  // weigh_label.cpp
  bool speech_follows(const Candidate& candidate) const;
  bool office_below(const Candidate& candidate) const;
  const Reading* bare_reading(std::size_t segment) const;

  void read_blocks();  // blocks.cpp
  std::uint32_t filled_above(std::size_t segment) const;
  const Candidate* bare_candidate(std::size_t segment) const;

  void weigh_numbered();  // weigh_turns.cpp
  void weigh_dialogue();
  void weigh_conversation();

  void weigh_blank_forms();  // weigh_forms.cpp
  void weigh_style();

  void add_unlabelled_questions();  // unlabelled_questions.cpp
  void add_question(std::size_t segment);

  Case& c_;
  std::vector<std::uint32_t> by_segment_;  ///< the first candidate of each segment; none where it has none
};

}  // namespace shilu::read
