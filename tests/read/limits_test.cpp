// Limits: what exceeds one is told by a coded diagnostic, and the tree stays whole.
#include <shilu/shilu.hpp>

#include <algorithm>
#include <string>
#include <string_view>

#include "catch.hpp"
#include "read/invariants.hpp"

namespace {

using shilu::Diagnostic;
using shilu::Options;
using shilu::Severity;
using shilu::Transcript;
using shilu::read::testing::broken_invariant;
using shilu::read::testing::turns_of;

std::size_t count(const Transcript& transcript, std::string_view code) {
  return static_cast<std::size_t>(std::count_if(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                                                [&](const Diagnostic& d) { return d.code == code; }));
}

const Diagnostic& only(const Transcript& transcript, std::string_view code) {
  REQUIRE(count(transcript, code) == 1);
  return *std::find_if(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                       [&](const Diagnostic& d) { return d.code == code; });
}

/// n exchanges of a question and an answer, four lines each.
std::string conversation(std::size_t exchanges) {
  std::string text;
  for (std::size_t i = 0; i < exchanges; ++i) text += "问：请问今年有什么安排？\n\n答：我们准备了三项措施。\n\n";
  return text;
}

/// Valid text around n bytes that are none.
std::string damaged(std::size_t bytes) {
  std::string text;
  for (std::size_t i = 0; i < bytes; ++i) text += "答：我们在十二月准备了三项措施，请大家继续关注。\xFF\n";
  return text;
}

}  // namespace

TEST_CASE("an input as large as the limit is read, one byte more is an error") {
  const std::string text = conversation(3);
  Options options;
  options.limits.input_bytes = text.size();
  const Transcript whole = shilu::parse(text, options);
  CHECK_FALSE(shilu::unreadable(whole));
  CHECK(turns_of(whole).size() == 6);

  options.limits.input_bytes = text.size() - 1;
  const Transcript refused = shilu::parse(text, options);
  CHECK(shilu::unreadable(refused));
  CHECK(only(refused, "input-too-large").severity == Severity::error);
  CHECK(refused.sections.empty());
  CHECK(refused.other.empty());
  CHECK(refused.source.bytes == text.size());
  CHECK(broken_invariant(text, refused) == "");
  CHECK(shilu::explain(text, options).empty());
}

TEST_CASE("the turns behind the limit stay prose, and a diagnostic says where") {
  const std::string text = conversation(5);
  Options options;
  options.limits.turns = 3;
  const Transcript transcript = shilu::parse(text, options);
  CHECK(turns_of(transcript).size() == 3);
  const Diagnostic& diagnostic = only(transcript, "too-many-turns");
  CHECK(diagnostic.severity == Severity::error);
  CHECK(diagnostic.line == 7);
  CHECK(text.substr(diagnostic.byte, 6) == "答：");
  CHECK(diagnostic.message.find('3') != std::string::npos);
  // Lossless all the same: what is no turn any more is other text.
  CHECK(transcript.other.size() == 7);
  for (const auto& other : transcript.other) CHECK(other.kind == shilu::OtherKind::prose);
}

TEST_CASE("as many turns as the limit are no finding") {
  Options options;
  options.limits.turns = 10;
  const std::string text = conversation(5);
  const Transcript transcript = shilu::parse(text, options);
  CHECK(turns_of(transcript).size() == 10);
  CHECK(transcript.diagnostics.empty());
  CHECK(broken_invariant(text, transcript) == "");
}

TEST_CASE("a limit of no turns leaves all of the text prose") {
  Options options;
  options.limits.turns = 0;
  const Transcript transcript = shilu::parse(conversation(2), options);
  CHECK(turns_of(transcript).empty());
  CHECK(transcript.sections.empty());
  CHECK(transcript.other.size() == 4);
  CHECK(count(transcript, "too-many-turns") == 1);
}

TEST_CASE("findings behind the limit are counted in one more") {
  const std::string text = damaged(25);
  Options options;
  options.limits.diagnostics = 10;
  const Transcript transcript = shilu::parse(text, options);
  CHECK(count(transcript, "invalid-bytes") == 10);
  CHECK(transcript.diagnostics.size() == 11);
  CHECK(only(transcript, "more-diagnostics").message.find("15") != std::string::npos);
  CHECK(broken_invariant(text, transcript) == "");
}

TEST_CASE("as many findings as the limit need no further one") {
  Options options;
  options.limits.diagnostics = 25;
  const Transcript transcript = shilu::parse(damaged(25), options);
  CHECK(count(transcript, "invalid-bytes") == 25);
  CHECK(count(transcript, "more-diagnostics") == 0);
}

TEST_CASE("the limit of diagnostics holds for all of them together") {
  Options options;
  options.limits.turns = 1;
  options.limits.diagnostics = 2;
  const Transcript transcript = shilu::parse(damaged(25), options);
  CHECK(transcript.diagnostics.size() <= 3);
  CHECK(count(transcript, "more-diagnostics") == 1);
  CHECK(only(transcript, "more-diagnostics").byte <= transcript.source.bytes);
}
