#include "text/suggest.hpp"

#include "catch.hpp"

using shilu::text::did_you_mean;

TEST_CASE("what was meant is suggested in its own spelling, whatever the case of what was typed") {
  const std::vector<std::string> candidates{"convert", "explain", "Shift_JIS"};
  CHECK(did_you_mean("conver", candidates) == "; did you mean 'convert'?");
  CHECK(did_you_mean("EXPLAAIN", candidates) == "; did you mean 'explain'?");
  CHECK(did_you_mean("shift-jsi", candidates) == "; did you mean 'Shift_JIS'?");
}

TEST_CASE("what is far from everything gets no suggestion, and neither do bytes that are no text") {
  CHECK(did_you_mean("martian", {"convert", "explain"}).empty());
  CHECK(did_you_mean("", {"convert"}).empty());
  CHECK(did_you_mean("convert", {}).empty());
  CHECK(did_you_mean(std::string(100'000, '\xff'), {"convert"}).empty());
}
