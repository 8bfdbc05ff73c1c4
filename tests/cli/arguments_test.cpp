#include "cli/arguments.hpp"

#include <variant>

#include "catch.hpp"
#include "cli/help.hpp"
#include "cli/request.hpp"
#include "cli/usage_error.hpp"
#include "text/width.hpp"

using namespace shilu::cli;

namespace {

ConvertRequest convert_request(std::vector<std::string> words) {
  words.insert(words.begin(), "convert");
  return std::get<ConvertRequest>(resolve(read_arguments(words)));
}

}  // namespace

TEST_CASE("options are read in every usual spelling, before, between and behind the paths") {
  const Arguments arguments = read_arguments({"convert", "-fjson", "a", "--output=out", "b", "--encoding", "Big5", "-q",
                                              "--diagnostics", "-", "--language", "ja"});
  CHECK(arguments.command == "convert");
  CHECK(arguments.format == "json");
  CHECK(arguments.output == "out");
  CHECK(arguments.encoding == "Big5");
  CHECK(arguments.language == "ja");
  CHECK(arguments.quiet);
  CHECK(arguments.diagnostics);
  CHECK(arguments.operands == std::vector<std::string>{"a", "b", "-"});
}

TEST_CASE("every --lexicon takes one file and leaves the paths alone") {
  const Arguments arguments = read_arguments({"convert", "--lexicon", "1.yaml", "a", "--lexicon", "2.yaml", "b"});
  CHECK(arguments.lexicons == std::vector<std::string>{"1.yaml", "2.yaml"});
  CHECK(arguments.operands == std::vector<std::string>{"a", "b"});
}

TEST_CASE("of an option that is given twice the last one counts") {
  CHECK(convert_request({"-f", "json", "-f", "ndjson", "a"}).format == shilu::Format::ndjson);
}

TEST_CASE("nothing after -- is an option") {
  const Arguments arguments = read_arguments({"convert", "a", "--", "-q", "--", "--help"});
  CHECK(arguments.operands == std::vector<std::string>{"a", "-q", "--", "--help"});
  CHECK_FALSE(arguments.quiet);
  CHECK_FALSE(arguments.help);
}

TEST_CASE("what was not typed has a default") {
  const ConvertRequest request = convert_request({"a"});
  CHECK(request.format == shilu::Format::yaml);
  CHECK(request.output == "-");
  CHECK_FALSE(request.into_folder);
  CHECK_FALSE(request.quiet);
  CHECK(request.stdin_name == "stdin");
  CHECK(request.options.encoding.empty());
}

TEST_CASE("a trailing slash or a folder that exists makes the output a folder") {
  CHECK(convert_request({"a", "-o", "does-not-exist/"}).into_folder);
  CHECK(convert_request({"a", "-o", "/"}).into_folder);
  CHECK_FALSE(convert_request({"a", "-o", "does-not-exist"}).into_folder);
}

TEST_CASE("encodings are known by their aliases in any case") {
  CHECK(convert_request({"--encoding", "utf8", "a"}).options.encoding == "utf8");
  CHECK_NOTHROW(convert_request({"--encoding", "SHIFT-jis", "a"}));
  CHECK_THROWS_AS(convert_request({"--encoding", "martian", "a"}), UsageError);
  CHECK_THROWS_AS(convert_request({"--encoding", "", "a"}), UsageError);
}

TEST_CASE("every help text fits into 100 columns and names its options") {
  std::vector<std::string> topics = help_topics();
  topics.emplace_back();
  for (const std::string& topic : topics) {
    const std::string text = help(topic);
    CAPTURE(topic);
    CHECK(text.find("Usage: shilu") == 0);
    CHECK(text.find("--help") != std::string::npos);
    CHECK(text.find("Exit status") != std::string::npos);
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = text.find('\n', at);
      REQUIRE(end != std::string::npos);
      const std::string line = text.substr(at, end - at);
      CAPTURE(line);
      CHECK(shilu::text::display_width(line) <= 100);
      at = end + 1;
    }
  }
}

TEST_CASE("every command has a help text of its own") {
  for (const std::string& topic : help_topics()) {
    CHECK(help(topic).find("Usage: shilu " + topic) == 0);
  }
}
