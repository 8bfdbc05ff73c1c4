// Hostile texts take work in proportion to their size, little of it, on a small stack, and give whole trees.
#include <shilu/shilu.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <vector>

#include "catch.hpp"
#include "hostile/inputs.hpp"
#include "hostile/measure.hpp"
#include "read/invariants.hpp"
#include "write/xml_reader.hpp"

namespace {

using shilu::hostile::Input;
using shilu::hostile::on_small_stack;
using shilu::hostile::optimised;
using shilu::hostile::sanitized;

constexpr std::size_t kilobyte = 1000;
constexpr std::size_t megabyte = 1000 * kilobyte;

// The two sizes that are compared. Four times as much text evens out what caches and new memory cost.
constexpr std::size_t small_size = optimised ? 500 * kilobyte : 125 * kilobyte;
// A pattern that takes this long at an eighth of the small size or at half of it is compared there.
constexpr double long_enough = 0.15;
// What takes less is not measured well enough to compare.
constexpr double measurable = 0.03;
// For four times the text: 4, and what caches and new memory cost. Work by the square of the size would be 16.
constexpr double most_growth = 8;
// The checker's tables of distinct labels outgrow the caches sooner.
constexpr double most_check_growth = 12;
constexpr double most_seconds_per_byte = 4.0 / (10 * megabyte);

/// Processor seconds of what is done with a text.
struct Work {
  double parse = 0;
  double yaml = 0;
  double json = 0;
  double xml = 0;
  double check = 0;
};

Work work_on(const std::string& text) {
  Work work;
  shilu::Transcript transcript;
  work.parse = on_small_stack([&] { transcript = shilu::parse(text); });
  work.yaml = on_small_stack([&] { shilu::to_yaml(transcript); });
  work.json = on_small_stack([&] { shilu::to_json(transcript); });
  work.xml = on_small_stack([&] {
    shilu::to_text(transcript, shilu::Format::akn);
    shilu::to_text(transcript, shilu::Format::tei);
  });
  work.check = on_small_stack([&] { shilu::check(text); });
  return work;
}

Work least(const Work& a, const Work& b) {
  return {std::min(a.parse, b.parse), std::min(a.yaml, b.yaml), std::min(a.json, b.json), std::min(a.xml, b.xml),
          std::min(a.check, b.check)};
}

bool grown(double before, double after, double most = most_growth) {
  return after >= measurable && after > most * before;
}
bool grown(const Work& before, const Work& after) {
  return grown(before.parse, after.parse) || grown(before.yaml, after.yaml) || grown(before.json, after.json) ||
         grown(before.xml, after.xml) || grown(before.check, after.check, most_check_growth);
}
bool slow(double seconds, std::size_t bytes) {
  return optimised && seconds > most_seconds_per_byte * static_cast<double>(bytes);
}

void compare(const std::string& text, const std::string& longer) {
  work_on(longer);  // gets the memory
  Work before = work_on(text);
  Work after = work_on(longer);
  // Other programs disturb a measurement, never for the better.
  for (int again = 0; again < 6 && after.parse < 2 && (grown(before, after) || slow(after.parse, longer.size()));
       ++again) {
    before = least(before, work_on(text));
    after = least(after, work_on(longer));
  }
  INFO(text.size() << " bytes: parse " << before.parse << " s, YAML " << before.yaml << " s, JSON " << before.json
                   << " s, XML " << before.xml << " s, check " << before.check << " s");
  INFO(longer.size() << " bytes: parse " << after.parse << " s, YAML " << after.yaml << " s, JSON " << after.json
                     << " s, XML " << after.xml << " s, check " << after.check << " s");
  CHECK_FALSE(grown(before.parse, after.parse));
  CHECK_FALSE(grown(before.yaml, after.yaml));
  CHECK_FALSE(grown(before.json, after.json));
  CHECK_FALSE(grown(before.xml, after.xml));
  CHECK_FALSE(grown(before.check, after.check, most_check_growth));
  CHECK_FALSE(slow(after.parse, longer.size()));
  CHECK_FALSE(slow(after.check / 3, longer.size()));  // reads the text, looks at it, and has much to say
  CHECK_FALSE(slow(after.yaml + after.json, longer.size()));
  CHECK_FALSE(slow(after.xml, longer.size()));
}

/// The size to begin with: smaller for a pattern that would have to be waited for.
std::size_t size_for(const Input& input) {
  for (const std::size_t size : {small_size / 8, small_size / 2}) {
    if (work_on(input.make(size)).parse >= long_enough) return small_size / 8;
  }
  return small_size;
}

void check_all(const std::vector<Input>& inputs) {
  shilu::hostile::keep_memory();
  for (const Input& input : inputs) {
    INFO(input.name);
    if (sanitized) {
      const std::string text = input.make(64 * kilobyte);
      CHECK_NOTHROW(work_on(text));
      CHECK_NOTHROW(on_small_stack([&] { shilu::explain(text); }));
      continue;
    }
    const std::size_t size = size_for(input);
    const std::string text = input.make(size);
    compare(text, input.make(4 * size));
    double seconds = on_small_stack([&] { shilu::explain(text); });
    if (slow(seconds, 2 * size)) seconds = std::min(seconds, on_small_stack([&] { shilu::explain(text); }));
    INFO(text.size() << " bytes: explain " << seconds << " s");
    CHECK_FALSE(slow(seconds, 2 * size));  // it has a text and its evidence to write for each line
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
    const double seconds = on_small_stack([&] { shilu::parse(text); });
    CHECK(seconds <= most_seconds_per_byte * static_cast<double>(text.size()));
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
      CHECK(shilu::testing::broken_xml(shilu::to_text(transcript, shilu::Format::akn)) == "");
      CHECK(shilu::testing::broken_xml(shilu::to_text(transcript, shilu::Format::tei)) == "");
      CHECK(shilu::read::testing::broken_explanation(text, transcript, {}) == "");
    }
  }
}
