#include <shilu/settings.hpp>

#include <filesystem>

#include "catch.hpp"
#include "cli/folder.hpp"

namespace {

using shilu::find_settings;
using shilu::cli::test::Folder;

/// A place of its own that looks no further up.
struct Repository : Folder {
  Repository() { write(".git/HEAD", ""); }
};

TEST_CASE("The nearest settings count, those above do not") {
  const Repository folder;
  folder.write(".shilu.yaml", "messages: zh\n");
  folder.write("a/.shilu.yaml", "select: SL2\n");
  CHECK(find_settings(folder.path("a/b/c/x.txt")) == folder.path("a/.shilu.yaml"));
  CHECK(find_settings(folder.path("a/x.txt")) == folder.path("a/.shilu.yaml"));
  CHECK(find_settings(folder.path("x.txt")) == folder.path(".shilu.yaml"));
  CHECK(find_settings(folder.path("a/../b/./x.txt")) == folder.path(".shilu.yaml"));
}

TEST_CASE("Nothing is looked for above a repository") {
  const Folder folder;
  folder.write(".shilu.yaml", "");
  folder.write("one/.git/HEAD", "");
  folder.write("two/.git", "gitdir: elsewhere\n");
  CHECK(find_settings(folder.path("one/a/x.txt")) == std::nullopt);
  CHECK(find_settings(folder.path("two/x.txt")) == std::nullopt);
  CHECK(find_settings(folder.path("three/x.txt")) == folder.path(".shilu.yaml"));
  folder.write("one/.shilu.yaml", "");
  CHECK(find_settings(folder.path("one/a/x.txt")) == folder.path("one/.shilu.yaml"));
}

TEST_CASE("A folder of that name is no settings file") {
  const Repository folder;
  folder.write(".shilu.yaml/x", "");
  CHECK(find_settings(folder.path("x.txt")) == std::nullopt);
}

TEST_CASE("The path is shown as the text was named") {
  const Repository folder;
  folder.write(".shilu.yaml", "");
  folder.write("a/x.txt", "");
  const auto before = std::filesystem::current_path();
  std::filesystem::current_path(folder.path("a"));
  const auto found = find_settings("x.txt");
  std::filesystem::current_path(folder.path());
  const auto below = find_settings("a/x.txt");
  std::filesystem::current_path(before);
  CHECK(found == "../.shilu.yaml");
  CHECK(below == ".shilu.yaml");
}

TEST_CASE("Settings are read once for all texts that they are for") {
  const Repository folder;
  folder.write(".shilu.yaml", "messages: zh\n");
  folder.write("a/.shilu.yaml", "messages: en\n");
  shilu::SettingsFinder finder;
  const auto first = finder.find(folder.path("x.txt"));
  REQUIRE(first);
  CHECK(first->layers.back().texts.messages == "zh");
  CHECK(finder.find(folder.path("b/c/x.txt")) == first);
  const auto other = finder.find(folder.path("a/x.txt"));
  CHECK(other->layers.back().texts.messages == "en");
  folder.write(".shilu.yaml", "messages: en\n");
  CHECK(finder.find(folder.path("y.txt")) == first);
}

TEST_CASE("No settings are null, and bad ones an error each time") {
  const Repository folder;
  shilu::SettingsFinder finder;
  CHECK(finder.find(folder.path("x.txt")) == nullptr);
  folder.write("a/.shilu.yaml", "colour: red\n");
  CHECK_THROWS_AS(finder.find(folder.path("a/x.txt")), shilu::SettingsError);
  CHECK_THROWS_AS(finder.find(folder.path("a/x.txt")), shilu::SettingsError);
  CHECK(finder.find(folder.path("b/x.txt")) == nullptr);
}

}  // namespace
