// The words of the enumerations are part of the format.
#include <shilu/transcript.hpp>
#include <string>

#include "catch.hpp"

namespace {

/// The names of the values `first` to `last`, joined.
template <class Enum>
std::string names(Enum first, Enum last) {
  std::string all;
  for (int i = static_cast<int>(first); i <= static_cast<int>(last); ++i) {
    if (!all.empty()) all += ' ';
    all += shilu::to_string(static_cast<Enum>(i));
  }
  return all;
}

}  // namespace

TEST_CASE("every value of every enumeration has its own word") {
  using namespace shilu;
  CHECK(names(Severity::error, Severity::note) == "error warning note");
  CHECK(names(DocumentKind::transcript, DocumentKind::article) == "transcript article");
  CHECK(names(SectionKind::opening, SectionKind::closing) == "opening statements questions closing");
  CHECK(names(TurnKind::statement, TurnKind::remark) == "statement question answer remark");
  CHECK(names(Role::host, Role::unknown) == "host speaker reporter interpreter unknown");
  CHECK(names(OtherKind::title, OtherKind::metadata) ==
        "title field roster heading lead prose note caption chrome rule end metadata");
}
