#include "cli/atomic_file.hpp"

#include <sys/stat.h>

#include <system_error>

#include "catch.hpp"
#include "cli/folder.hpp"
#include "cli/read_file.hpp"

using namespace shilu::cli;
using shilu::cli::test::Folder;

namespace {

mode_t mode_of(const std::string& path) {
  struct stat status {};
  REQUIRE(::stat(path.c_str(), &status) == 0);
  return status.st_mode & 07777;
}

}  // namespace

TEST_CASE("the target holds the old bytes until commit and the new ones after it") {
  const Folder folder;
  const std::string target = folder.write("a", "old");
  AtomicFile file(target);
  file.write("new ");
  file.write("bytes");
  CHECK(folder.read("a") == "old");
  file.commit();
  CHECK(folder.read("a") == "new bytes");
  CHECK(folder.entries() == 1);
}

TEST_CASE("without commit the target stays and nothing is left beside it") {
  const Folder folder;
  const std::string target = folder.write("a", "old");
  { AtomicFile(target).write("half"); }
  { AtomicFile(folder.path("b")).write("half"); }
  CHECK(folder.read("a") == "old");
  CHECK(folder.entries() == 1);
}

TEST_CASE("a file that is replaced keeps its mode, a new one has the usual mode") {
  const Folder folder;
  const std::string old = folder.write("old", "");
  REQUIRE(::chmod(old.c_str(), 0640) == 0);
  const std::string usual = folder.write("usual", "");
  for (const std::string& path : {old, folder.path("new")}) {
    AtomicFile file(path);
    file.write("x");
    file.commit();
  }
  CHECK(mode_of(old) == 0640);
  CHECK(mode_of(folder.path("new")) == mode_of(usual));
}

TEST_CASE("a symbolic link stays one and what it leads to is replaced") {
  const Folder folder;
  folder.write("deep/real", "old");
  std::filesystem::create_symlink("deep/real", folder.path("link"));
  std::filesystem::create_symlink("deep/later", folder.path("dead"));
  for (const char* name : {"link", "dead"}) {
    AtomicFile file(folder.path(name));
    file.write("new");
    file.commit();
    CHECK(std::filesystem::is_symlink(folder.path(name)));
  }
  CHECK(folder.read("deep/real") == "new");
  CHECK(folder.read("deep/later") == "new");
  CHECK(folder.entries("deep") == 2);
}

TEST_CASE("a target with the longest possible name can be written") {
  const Folder folder;
  const std::string name(255, 'n');
  AtomicFile file(folder.path(name));
  file.write("x");
  file.commit();
  CHECK(folder.read(name) == "x");
}

TEST_CASE("failures name the target") {
  const Folder folder;
  CHECK_THROWS_AS(AtomicFile(folder.path("none/a")), std::system_error);
  CHECK_THROWS_AS(AtomicFile(folder.path()), std::system_error);
  AtomicFile full("/dev/full");
  try {
    full.write("x");
    FAIL("a full device took a byte");
  } catch (const std::system_error& error) {
    CHECK(error.code() == std::errc::no_space_on_device);
    CHECK(std::string(error.what()).find("/dev/full") != std::string::npos);
  }
}

TEST_CASE("a file is read whole, and an endless one up to the limit") {
  const Folder folder;
  const std::string bytes(100'000, 'x');
  CHECK(read_file(folder.write("a", bytes), "a", 1u << 20) == bytes);
  CHECK(read_file(folder.write("b", ""), "b", 1u << 20).empty());
  CHECK(read_file(folder.path("a"), "a", 10).size() == 11);
  CHECK(read_file("/dev/zero", "zero", 200'000) == std::string(200'001, '\0'));
  CHECK_THROWS_AS(read_file(folder.path(), "folder", 10), std::system_error);
  CHECK_THROWS_AS(read_file(folder.path("none"), "none", 10), std::system_error);
}
