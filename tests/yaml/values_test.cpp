#include "yaml/values.hpp"

#include <functional>

#include "catch.hpp"
#include "yaml/mapping.hpp"

namespace {

using namespace shilu::yaml;

/// `line:column: message` of what goes wrong; empty where nothing does.
std::string error(const std::string& yaml, const std::function<void(const Document&, const YAML::Node&)>& read) {
  try {
    const Document document(yaml);
    read(document, document.root());
  } catch (const Error& e) {
    return std::to_string(e.line()) + ':' + std::to_string(e.column()) + ": " + e.what();
  }
  return "";
}

std::string mapping_error(const std::string& yaml) {
  return error(yaml, [](const Document& document, const YAML::Node& root) {
    read_mapping(document, root, {{"select", [](const YAML::Node&) {}}, {"ignore", [](const YAML::Node&) {}}});
  });
}

TEST_CASE("A mapping hands each value to the reader of its key, in the order of the file") {
  const Document document("b: 1\na: [2, 3]\n");
  std::string seen;
  read_mapping(document, document.root(),
               {{"a", [&](const YAML::Node& node) { seen += "a" + std::to_string(node.size()); }},
                {"b", [&](const YAML::Node& node) { seen += "b" + node.Scalar(); }}});
  CHECK(seen == "b1a2");
}

TEST_CASE("Unknown and repeated keys are refused where they stand") {
  CHECK(mapping_error("select: a\nignore: b\n") == "");
  CHECK(mapping_error("ignore: x\n\nselcet: y\n") == "3:1: unknown key 'selcet'; did you mean 'select'?");
  CHECK(mapping_error("{ ignore: x, colour: red }") == "1:14: unknown key 'colour'; known are select, ignore");
  CHECK(mapping_error("select: a\nignore: b\nselect: c\n") == "3:1: duplicate key 'select', first in line 1");
  CHECK(mapping_error("- select\n") == "1:1: expected a mapping with keys, found a list");
  CHECK(mapping_error("? [a]\n: b\n") == "1:3: expected a word, found a list");
}

TEST_CASE("Words are taken as they are written, whatever they look like") {
  const Document document("[no, 12, ' a ', \"null\", 2024-01-01, 地点]");
  CHECK(words(document, document.root()) == std::vector<std::string>{"no", "12", " a ", "null", "2024-01-01", "地点"});
}

TEST_CASE("One word is a list of one, and a key without anything an empty list") {
  const Document document("one: SL2\nnone:\n");
  CHECK(words(document, document.root()["one"]) == std::vector<std::string>{"SL2"});
  CHECK(words(document, document.root()["none"]).empty());
}

TEST_CASE("Values of the wrong kind are refused") {
  const auto words_error = [](const std::string& yaml) {
    return error(yaml, [](const Document& document, const YAML::Node& root) { words(document, root); });
  };
  CHECK(words_error("a: b") == "1:1: expected a list of words, found a mapping");
  CHECK(words_error("[a, [b]]") == "1:5: expected a word, found a list");
  CHECK(words_error("[a, '  ']") == "1:5: empty word");
  const auto number_error = [](const std::string& yaml) {
    return error(yaml, [](const Document& document, const YAML::Node& root) { number(document, root, 1); });
  };
  CHECK(number_error("12") == "");
  CHECK(number_error("0") == "1:1: expected a whole number of at least 1, found '0'");
  CHECK(number_error("12a") == "1:1: expected a whole number of at least 1, found '12a'");
  CHECK(number_error("-3") == "1:1: expected a whole number of at least 1, found '-3'");
  CHECK(number_error("99999999999999999999999") ==
        "1:1: expected a whole number of at least 1, found '99999999999999999999999'");
  const auto flag_error = [](const std::string& yaml) {
    return error(yaml, [](const Document& document, const YAML::Node& root) { flag(document, root); });
  };
  CHECK(flag_error("true") == "");
  CHECK(flag_error("tru") == "1:1: unknown value 'tru'; did you mean 'true'?");
  CHECK(flag_error("yes") == "1:1: unknown value 'yes'; known are false, true");
}

TEST_CASE("Choices give the number of the word") {
  const Document document("[en, zh]");
  CHECK(choice(document, document.root()[0], {"en", "zh"}) == 0);
  CHECK(choice(document, document.root()[1], {"en", "zh"}) == 1);
}

TEST_CASE("Escapes that yaml-cpp reads as half a character are refused") {
  CHECK(error("a: \"x\\_y\"", [](const Document&, const YAML::Node&) {}) ==
        "1:4: an escape that gives no character; write the character");
  CHECK(error("a: \"x\\u00A0y\"", [](const Document&, const YAML::Node&) {}) == "");
}

}  // namespace
