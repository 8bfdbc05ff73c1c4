// The catalogue of rules: complete in both languages, and in order.
#include "check/catalogue.hpp"

#include <fmt/args.h>
#include <fmt/format.h>

#include <set>

#include "catch.hpp"

namespace {

using namespace shilu;
using checker::testing::options_of;

std::vector<std::string> lines_of(std::string_view text) {
  std::vector<std::string> lines(1);
  for (const char c : text) {
    if (c == '\n') {
      lines.emplace_back();
    } else {
      lines.back() += c;
    }
  }
  return lines;
}

/// The numbers of the arguments that a pattern names.
std::set<std::size_t> arguments_in(std::string_view pattern) {
  std::set<std::size_t> found;
  for (std::size_t i = 0; i + 2 < pattern.size(); ++i) {
    if (pattern[i] == '{' && pattern[i + 2] == '}') found.insert(static_cast<std::size_t>(pattern[i + 1] - '0'));
  }
  return found;
}

/// With as many arguments as the rule's message has.
std::string filled(std::string_view pattern, std::size_t count) {
  fmt::dynamic_format_arg_store<fmt::format_context> store;
  for (std::size_t i = 0; i < count; ++i) store.push_back("<" + std::to_string(i) + ">");
  return fmt::vformat(pattern, store);
}

bool holds_han(std::string_view text) {
  for (std::size_t i = 0; i < text.size(); ++i) {
    const auto byte = static_cast<unsigned char>(text[i]);
    if (byte >= 0xE4 && byte <= 0xE9) return true;
  }
  return false;
}

}  // namespace

TEST_CASE("rules stand in the order of their codes, with names in kebab case") {
  std::string_view before;
  for (const auto& rule : rules()) {
    INFO(rule.code << ' ' << rule.name);
    CHECK(rule.code.size() == 5);
    CHECK(rule.code.starts_with("SL"));
    CHECK(before < rule.code);
    before = rule.code;
    CHECK(rule.name.find_first_not_of("abcdefghijklmnopqrstuvwxyz-") == std::string_view::npos);
    CHECK_FALSE((rule.name.starts_with("-") || rule.name.ends_with("-")));
    CHECK(find_rule(rule.code) == &rule);
    CHECK(find_rule(rule.name) == &rule);
  }
}

TEST_CASE("both languages say the same: as many cases, with the same arguments") {
  for (const auto& rule : rules()) {
    for (const auto text : {&RuleText::message, &RuleText::advice, &RuleText::related, &RuleText::fix}) {
      const auto en = lines_of(rule.en.*text);
      const auto zh = lines_of(rule.zh.*text);
      INFO(rule.code << '\n' << rule.en.*text << '\n' << rule.zh.*text);
      REQUIRE(en.size() == zh.size());
      for (std::size_t i = 0; i < en.size(); ++i) {
        CHECK(en[i].empty() == zh[i].empty());
        CHECK(arguments_in(en[i]) == arguments_in(zh[i]));
      }
    }
    const auto cases = lines_of(rule.en.message).size();
    const auto advice = lines_of(rule.en.advice).size();
    CHECK((advice == 1 || advice == cases));
  }
}

TEST_CASE("all that a rule says can be filled with the arguments that the examples give") {
  for (const auto& rule : rules()) {
    const auto first = arguments_in(rule.en.message);
    const auto count = first.empty() ? 0 : *first.rbegin() + 1;
    for (const auto* words : {&rule.en, &rule.zh}) {
      for (const auto text : {&RuleText::message, &RuleText::advice, &RuleText::related, &RuleText::fix}) {
        INFO(rule.code << '\n' << words->*text);
        // The one who reports knows more than the message says: the sign to write.
        CHECK_NOTHROW(filled(words->*text, std::max<std::size_t>(count, rule.fix == FixKind::none ? count : 2)));
      }
    }
  }
}

TEST_CASE("each language is written in its own script, and without a full stop in one line") {
  for (const auto& rule : rules()) {
    INFO(rule.code);
    for (const auto text : {&RuleText::title, &RuleText::message, &RuleText::advice, &RuleText::why}) {
      CHECK(holds_han(rule.zh.*text));
      CHECK_FALSE((rule.en.*text).empty());
    }
    CHECK_FALSE(holds_han(rule.en.title));
    for (const auto text : {&RuleText::title, &RuleText::message, &RuleText::advice}) {
      CHECK_FALSE((rule.en.*text).ends_with("."));
      CHECK_FALSE((rule.zh.*text).ends_with("。"));
    }
    CHECK(rule.en.why.ends_with("."));
    CHECK(rule.zh.why.ends_with("。"));
  }
}

TEST_CASE("paragraphs of the reasons are single lines") {
  for (const auto& rule : rules()) {
    for (const auto& text : {&rule.en, &rule.zh}) {
      INFO(rule.code << '\n' << text->why);
      const auto lines = lines_of(text->why);
      for (std::size_t i = 0; i < lines.size(); ++i) CHECK(lines[i].empty() == (i % 2 == 1));
    }
  }
}

TEST_CASE("the settings of the examples can be read") {
  for (const auto& rule : rules()) {
    INFO(rule.code);
    CHECK_NOTHROW(options_of(rule));
  }
}
