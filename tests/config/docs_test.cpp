#include <shilu/settings.hpp>

#include <fstream>
#include <iterator>
#include <sstream>

#include "catch.hpp"

namespace {

std::string example() {
  std::ifstream file(SHILU_DOCS_DIR "/settings.md");
  const std::string all{std::istreambuf_iterator<char>(file), {}};
  const std::string open = "```yaml\n";
  const auto begin = all.find(open) + open.size();
  return all.substr(begin, all.find("```", begin) - begin);
}

/// The same with the keys that are commented out, but for those that need another file.
std::string uncommented(const std::string& yaml) {
  std::istringstream lines(yaml);
  std::string result;
  for (std::string line; std::getline(lines, line);)
    result += (line.starts_with("# select:") ? line.substr(2) : line) + '\n';
  return result;
}

TEST_CASE("The example of the documentation is a settings file") {
  const auto settings = shilu::read_settings(example(), ".shilu.yaml");
  CHECK(settings.root);
  CHECK(settings.layers.size() == 3);
  CHECK(settings.suppress.size() == 2);
  CHECK(settings.layers[0].texts.cast->at(1).labels.at(0) == "主持人");
  CHECK(shilu::read_settings(uncommented(example()), ".shilu.yaml").layers[0].texts.select->size() == 3);
}

TEST_CASE("The example shows every key that there is") {
  std::string known;
  try {
    shilu::read_settings("qqqqqqqqqqqqqqqq: 1", ".shilu.yaml");
  } catch (const shilu::SettingsError& error) {
    known = error.what();
  }
  known = known.substr(known.find("known are ") + 10);
  std::istringstream words(known);
  const auto yaml = '\n' + example();
  int count = 0;
  for (std::string key; std::getline(words >> std::ws, key, ',');) {
    CAPTURE(key);
    CHECK((yaml.find('\n' + key + ':') != std::string::npos || yaml.find("\n# " + key + ':') != std::string::npos));
    ++count;
  }
  CHECK(count == 19);
}

TEST_CASE("What the example says about severities holds") {
  const auto options = shilu::options_for(shilu::read_settings(example(), ".shilu.yaml"), "2019/a.txt");
  const auto ignored = [&](const std::string& word) {
    return std::find(options.ignore.begin(), options.ignore.end(), word) != options.ignore.end();
  };
  CHECK(ignored("SL202"));
  CHECK_FALSE(ignored("SL206"));
  CHECK(options.reading.encoding == "GB18030");
  CHECK(options.line_length == 3000);
}

}  // namespace
