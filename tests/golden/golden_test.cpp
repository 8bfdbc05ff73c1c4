// Every sample is read and written as YAML, and the result is compared with the one on record.
// SHILU_ACCEPT=1 in the environment puts the new results on record instead.
#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <set>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/parse.hpp>
#include <shilu/write.hpp>

#include "catch.hpp"

namespace {

namespace fs = std::filesystem;

bool accepting() {
  const char* value = std::getenv("SHILU_ACCEPT");
  return value != nullptr && std::string_view(value) == "1";
}

std::string bytes_of(const fs::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

/// The files of a folder, not of the folders in it, that end in `suffix`, sorted.
std::vector<fs::path> files(const fs::path& folder, const std::string& suffix) {
  std::vector<fs::path> found;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.is_regular_file() && entry.path().extension() == suffix) found.push_back(entry.path());
  }
  std::sort(found.begin(), found.end());
  return found;
}

std::vector<fs::path> samples() { return files(SHILU_SAMPLES_DIR, ".txt"); }

fs::path golden_of(const fs::path& sample) { return fs::path(SHILU_GOLDEN_DIR) / (sample.stem().string() + ".yaml"); }

std::string yaml_of(const fs::path& sample) {
  shilu::Options options;
  options.name = sample.filename().string();
  return shilu::to_yaml(shilu::parse(bytes_of(sample), options));
}

std::vector<std::string> lines_of(const std::string& text) {
  std::vector<std::string> lines;
  std::istringstream stream(text);
  for (std::string line; std::getline(stream, line);) lines.push_back(line);
  return lines;
}

/// Appends the lines [from, from + count) that there are, each behind `mark`.
void show(std::string& out, char mark, const std::vector<std::string>& lines, std::size_t from, std::size_t count) {
  for (std::size_t i = from; i < std::min(from + count, lines.size()); ++i) out += mark + lines[i] + '\n';
}

/// The first place where two texts part, in the manner of `diff -u`; empty where they are equal.
std::string first_difference(const std::string& recorded, const std::string& found) {
  if (recorded == found) return "";
  const std::vector<std::string> a = lines_of(recorded);
  const std::vector<std::string> b = lines_of(found);
  const auto parting = std::mismatch(a.begin(), a.end(), b.begin(), b.end());
  const auto at = static_cast<std::size_t>(parting.first - a.begin());
  const std::size_t before = std::min<std::size_t>(at, 3);
  std::string out = "@@ line " + std::to_string(at + 1) + " @@\n";
  show(out, ' ', a, at - before, before);
  show(out, '-', a, at, 4);
  show(out, '+', b, at, 4);
  if (at == a.size() && at == b.size()) out += "(the ends of the last lines differ)\n";
  return out;
}

void record(const fs::path& golden, const std::string& yaml) {
  std::ofstream file(golden, std::ios::binary);
  file << yaml;
  file.close();
  if (!file) throw std::runtime_error("cannot write " + golden.string());
}

}  // namespace

TEST_CASE("every sample is read as the record says") {
  REQUIRE_FALSE(samples().empty());
  for (const fs::path& sample : samples()) {
    const fs::path golden = golden_of(sample);
    const std::string found = yaml_of(sample);
    if (accepting()) {
      record(golden, found);
    } else if (!fs::exists(golden)) {
      FAIL_CHECK(sample.filename().string()
                 << " has no record tests/golden/" << golden.filename().string() << "; SHILU_ACCEPT=1 writes it");
    } else if (const std::string difference = first_difference(bytes_of(golden), found); !difference.empty()) {
      FAIL_CHECK(sample.filename().string()
                 << " is read differently:\n--- tests/golden/" << golden.filename().string() << "\n+++ now\n"
                 << difference);
    } else {
      SUCCEED();
    }
  }
}

TEST_CASE("every record has its sample") {
  std::set<fs::path> wanted;
  for (const fs::path& sample : samples()) wanted.insert(golden_of(sample));
  for (const fs::path& golden : files(SHILU_GOLDEN_DIR, ".yaml")) {
    if (wanted.count(golden) != 0) continue;
    if (accepting()) {
      fs::remove(golden);
    } else {
      FAIL_CHECK("tests/golden/" << golden.filename().string() << " belongs to no sample");
    }
  }
}

TEST_CASE("the first difference of two texts is told with its line") {
  CHECK(first_difference("a\nb\n", "a\nb\n").empty());
  CHECK(first_difference("a\nb\nc\n", "a\nx\nc\n") == "@@ line 2 @@\n a\n-b\n-c\n+x\n+c\n");
  CHECK(first_difference("a\n", "a\nb\n") == "@@ line 2 @@\n a\n+b\n");
  CHECK(first_difference("a\n", "a") == "@@ line 2 @@\n a\n(the ends of the last lines differ)\n");
}
