// Hostile texts take work in proportion to their size, little of it, on a small stack, and give whole trees.
#include <shilu/shilu.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

#include "catch.hpp"
#include "hostile/inputs.hpp"
#include "hostile/measure.hpp"
#include "read/invariants.hpp"

namespace {

using shilu::hostile::Input;
using shilu::hostile::on_small_stack;
using shilu::hostile::optimised;
using shilu::hostile::sanitized;

constexpr std::size_t kilobyte = 1000;
constexpr std::size_t megabyte = 1000 * kilobyte;

constexpr std::size_t first_size = sanitized ? 32 * kilobyte : 128 * kilobyte;
constexpr std::size_t last_size = sanitized ? 128 * kilobyte : optimised ? 4 * megabyte : megabyte;
// Sizes stop doubling here: enough to be measured, and a pattern that is too slow is not waited for.
constexpr double long_enough = 0.4;
// What takes less is not measured well enough to compare.
constexpr double measurable = 0.02;
constexpr double most_growth = 2.5;
constexpr double most_seconds_per_byte = 2.0 / (10 * megabyte);

struct Stage {
  const char* name;
  std::function<void(const std::string&)> run;
};

const std::vector<Stage>& stages() {
  static const std::vector<Stage> all{
      {"parse", [](const std::string& text) { shilu::parse(text); }},
      {"parse and write YAML", [](const std::string& text) { shilu::to_yaml(shilu::parse(text)); }},
      {"parse and write JSON", [](const std::string& text) { shilu::to_json(shilu::parse(text)); }},
      {"explain", [](const std::string& text) { shilu::explain(text); }},
  };
  return all;
}

double seconds_of(const Stage& stage, const std::string& text) {
  return on_small_stack([&] { stage.run(text); });
}

/// The least of up to three measurements; stops when the bound holds.
bool grows_too_fast(const Stage& stage, const std::string& half, const std::string& whole, double& before, double& after) {
  for (int again = 0; again < 3; ++again) {
    if (again > 0) {
      before = std::min(before, seconds_of(stage, half));
      after = std::min(after, seconds_of(stage, whole));
    }
    if (after < measurable || after <= most_growth * before) return false;
  }
  return true;
}

void check_growth(const Input& input, const Stage& stage) {
  INFO(input.name << ": " << stage.name);
  std::string half = input.make(first_size);
  double before = seconds_of(stage, half);
  for (std::size_t size = 2 * first_size; size <= last_size; size *= 2) {
    std::string whole = input.make(size);
    double after = seconds_of(stage, whole);
    if (!sanitized && (size * 2 > last_size || after >= long_enough)) {
      const bool too_fast = grows_too_fast(stage, half, whole, before, after);
      INFO(half.size() << " bytes: " << before << " s, " << whole.size() << " bytes: " << after << " s");
      CHECK_FALSE(too_fast);
      if (optimised) CHECK(after <= most_seconds_per_byte * static_cast<double>(whole.size()));
    }
    if (after >= long_enough) break;
    half = std::move(whole);
    before = after;
  }
}

void check_all(const std::vector<Input>& inputs) {
  for (const Stage& stage : stages()) {
    for (const Input& input : inputs) check_growth(input, stage);
  }
}

}  // namespace

TEST_CASE("hostile texts take work in proportion to their size") { check_all(shilu::hostile::inputs()); }

TEST_CASE("hostile lines take work in proportion to their size") { check_all(shilu::hostile::endless_lines()); }

TEST_CASE("lines of fifty megabytes are read in the time of as much text") {
  if (!optimised) {
    WARN("skipped: only in an optimised build");
    return;
  }
  for (const Input& input : shilu::hostile::endless_lines()) {
    const std::string name = input.name;
    if (name != "a line of speech" && name != "a line of wide colons" && name != "a line of questions and answers" &&
        name != "a line of blanks") {
      continue;
    }
    INFO(name);
    const std::string text = input.make(50 * megabyte);
    CHECK(seconds_of(stages().front(), text) <= most_seconds_per_byte * static_cast<double>(text.size()));
  }
}

TEST_CASE("the trees of hostile texts obey the invariants") {
  for (const auto* inputs : {&shilu::hostile::inputs(), &shilu::hostile::endless_lines()}) {
    for (const Input& input : *inputs) {
      INFO(input.name);
      const std::string text = input.make(8 * kilobyte);
      const shilu::Transcript transcript = shilu::parse(text);
      CHECK(shilu::read::testing::broken_invariant(text, transcript) == "");
      CHECK(shilu::read::testing::broken_yaml(transcript) == "");
      CHECK(shilu::read::testing::broken_explanation(text, transcript, {}) == "");
    }
  }
}
