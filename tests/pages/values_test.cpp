// What is offered for completion is what the command takes.
#include "pages/values.hpp"

#include <shilu/rules.hpp>

#include <algorithm>

#include "catch.hpp"
#include "cli/arguments.hpp"
#include "cli/help.hpp"
#include "cli/request.hpp"
#include "cli/usage_error.hpp"
#include "pages/completions.hpp"
#include "pages/encodings.hpp"
#include "pages/page.hpp"
#include "text/encoding_name.hpp"

namespace {

using shilu::pages::CommandPage;
using shilu::pages::OptionPage;
using shilu::pages::ValueKind;

const CommandPage& page(const std::string& name) {
  static const auto pages = shilu::pages::command_pages();
  const auto found = std::find_if(pages.begin(), pages.end(), [&](const auto& each) { return each.name == name; });
  REQUIRE(found != pages.end());
  return *found;
}

const OptionPage& option(const std::string& command, const std::string& name) {
  const auto& options = page(command).options;
  const auto found = std::find_if(options.begin(), options.end(), [&](const auto& each) {
    return std::find(each.names.begin(), each.names.end(), name) != each.names.end();
  });
  REQUIRE(found != options.end());
  return *found;
}

bool offers(const OptionPage& each, const std::string& word) {
  return std::find(each.values.words.begin(), each.values.words.end(), word) != each.values.words.end();
}

TEST_CASE("Every word that is offered for an option is taken") {
  std::size_t tried = 0;
  for (const CommandPage& command : shilu::pages::command_pages()) {
    for (const OptionPage& each : command.options) {
      for (const std::string& word : each.values.words) {
        const std::string value = each.values.kind == ValueKind::report ? word + "=x" : word;
        INFO(command.name + " " + each.names.back() + " " + value);
        try {
          shilu::cli::resolve(shilu::cli::read_arguments({command.name, each.names.back(), value, "-"}));
        } catch (const shilu::cli::UsageError& error) {
          CHECK(std::string(error.what()).find("'" + word + "'") == std::string::npos);
        }
        ++tried;
      }
    }
  }
  CHECK(tried > 200);
}

TEST_CASE("The words of an option come from the place that refuses all others") {
  CHECK(option("convert", "--format").values.kind == ValueKind::word);
  CHECK(offers(option("convert", "--format"), "ndjson"));
  CHECK(offers(option("check", "--format"), "sarif"));
  CHECK(offers(option("check", "--format"), "auto"));
  CHECK(option("check", "--fail-level").values.words == std::vector<std::string>{"error", "warning", "note", "never"});
  CHECK(option("rule", "--lang").values.words == std::vector<std::string>{"en", "zh"});
  CHECK(option("check", "--report").values.kind == ValueKind::report);
  CHECK(offers(option("check", "--report"), "junit"));
}

TEST_CASE("The help of a command names every word that an option takes") {
  for (const CommandPage& command : shilu::pages::command_pages()) {
    for (const OptionPage& each : command.options) {
      if (each.values.kind != ValueKind::word || each.names.back() == "--encoding" || each.names.back() == "--language")
        continue;
      for (const std::string& word : each.values.words) {
        INFO(command.name + " " + each.names.back() + ": " + word);
        CHECK(shilu::cli::help(command.name).find(word) != std::string::npos);
      }
    }
  }
}

TEST_CASE("Rules are offered by code and by name, requirements as the check knows them") {
  CHECK(offers(option("check", "--select"), "SL203"));
  CHECK(offers(option("check", "--ignore"), "misspelt-label"));
  CHECK(offers(option("check", "--require"), "opening"));
  CHECK(page("rule").operands.words.size() == 2 * shilu::rules().size());
  try {
    shilu::cli::resolve(shilu::cli::read_arguments({"check", "--require", "nonsense", "-"}));
    FAIL("a requirement that is none was taken");
  } catch (const shilu::cli::UsageError& error) {
    for (const std::string& word : option("check", "--require").values.words) {
      INFO(word);
      CHECK(std::string(error.what()).find(word) != std::string::npos);
    }
  }
}

TEST_CASE("Encodings are offered that can be read, ranges spelt out") {
  const auto words = shilu::pages::encoding_words();
  for (const char* name : {"UTF-8", "GB18030", "windows-1252", "ISO-8859-15", "KOI8-R"}) {
    INFO(name);
    CHECK(std::find(words.begin(), words.end(), name) != words.end());
  }
  for (const std::string& word : words) {
    INFO(word);
    CHECK(shilu::text::find_encoding(word));
  }
}

TEST_CASE("Placeholders and synopses tell files from folders and from the rest") {
  using shilu::pages::kind_of_placeholder;
  CHECK(kind_of_placeholder("FILE") == ValueKind::file);
  CHECK(kind_of_placeholder("OUT") == ValueKind::file);
  CHECK(kind_of_placeholder("FOLDER") == ValueKind::folder);
  CHECK(kind_of_placeholder("NAME") == ValueKind::free);
  CHECK(page("convert").operands.kind == ValueKind::file);
  CHECK(page("explain").operands.kind == ValueKind::file);
  CHECK(page("worker").operands.kind == ValueKind::free);
  CHECK(page("schema").operands.kind == ValueKind::word);
  CHECK_FALSE(option("worker", "--fail-on-error").takes_word());
  CHECK(option("worker", "--flush").values.words == std::vector<std::string>{"auto", "line", "block"});
  CHECK(option("convert", "--lexicon").values.kind == ValueKind::file);
  CHECK(option("convert", "--lexicon").repeatable);
  CHECK_FALSE(option("convert", "--encoding").repeatable);
  CHECK(option("convert", "--quiet").placeholder.empty());
}

}  // namespace

TEST_CASE("a line beside an option ends where its first clause does") {
  using shilu::pages::first_clause;
  CHECK(first_clause("Threads. The output is the same.") == "Threads");
  CHECK(first_clause("In K, M, MB ... Longer ones fail. Default: 1.") == "In K, M, MB ... Longer ones fail");
  CHECK(first_clause("One; two. Three") == "One");
  CHECK(first_clause("All.") == "All");
}
