// Build step: reads the catalogue of rules and writes the C++ sources that carry it in the program.
//   compile_rules RULES.yaml OUT.hpp OUT.cpp
// OUT.hpp has the enumeration `Rule` with one name for each rule; OUT.cpp the table behind shilu::rules().
#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <array>
#include <exception>
#include <fstream>
#include <iostream>
#include <set>
#include <stdexcept>
#include <string>

#include "text/cpp_literal.hpp"

namespace {

using shilu::text::cpp_literal;

constexpr std::array<const char*, 9> keys{"code", "name", "severity", "fix", "on", "en", "zh", "examples", "settings"};
constexpr std::array<const char*, 6> text_keys{"title", "message", "advice", "related", "fix", "why"};

[[noreturn]] void fail(const YAML::Node& node, const std::string& message) {
  throw std::runtime_error("line " + std::to_string(node.Mark().line + 1) + ": " + message);
}

template <typename Keys>
void refuse_unknown(const YAML::Node& map, const Keys& known) {
  std::set<std::string> seen;
  for (const auto& pair : map) {
    const auto key = pair.first.as<std::string>();
    if (std::find(known.begin(), known.end(), key) == known.end()) fail(pair.first, "unknown key '" + key + "'");
    if (!seen.insert(key).second) fail(pair.first, "key '" + key + "' twice");
  }
}

std::string text(const YAML::Node& map, const char* key, bool needed) {
  const auto node = map[key];
  if (!node && needed) fail(map, std::string("no '") + key + "'");
  return node ? node.as<std::string>() : std::string();
}

std::string trimmed(std::string value) {
  while (!value.empty() && value.back() == '\n') value.pop_back();
  return value;
}

/// The `RuleText` of one language.
std::string texts(const YAML::Node& map, bool fixes) {
  refuse_unknown(map, text_keys);
  std::string out = "{";
  for (const auto* key : text_keys) {
    const std::string name = key;
    const bool needed = name != "related" && name != "why" && (name != "fix" || fixes);
    out += cpp_literal(trimmed(text(map, key, needed))) + ", ";
  }
  return out + "}";
}

std::string identifier(std::string name) {
  std::replace(name.begin(), name.end(), '-', '_');
  return name;
}

struct Compiled {
  std::string names;
  std::string table;
};

std::string severity_of(const YAML::Node& rule) {
  const auto severity = text(rule, "severity", true);
  if (severity != "error" && severity != "warning" && severity != "note") fail(rule, "severity '" + severity + "'");
  return "Severity::" + severity;
}

std::string fix_of(const YAML::Node& rule) {
  const auto fix = rule["fix"] ? rule["fix"].as<std::string>() : "none";
  if (fix != "none" && fix != "safe" && fix != "unsafe") fail(rule, "fix '" + fix + "'");
  return fix;
}

Compiled compile(const YAML::Node& rules) {
  Compiled out;
  std::string before;
  std::set<std::string> names;
  for (const auto& rule : rules) {
    refuse_unknown(rule, keys);
    const auto code = text(rule, "code", true);
    const auto name = text(rule, "name", true);
    if (code <= before) fail(rule, code + " does not stand in the order of codes");
    if (!names.insert(name).second) fail(rule, "two rules named '" + name + "'");
    before = code;
    const auto fix = fix_of(rule);
    const auto examples = rule["examples"];
    out.names += "  " + identifier(name) + ",  // " + code + "\n";
    out.table += "    {" + cpp_literal(code) + ", " + cpp_literal(name) + ", " + severity_of(rule) +
                 ", FixKind::" + fix + ", " + (rule["on"] && !rule["on"].as<bool>() ? "false" : "true") + ",\n     " +
                 texts(rule["en"], fix != "none") + ",\n     " + texts(rule["zh"], fix != "none") + ",\n     " +
                 cpp_literal(examples ? text(examples, "bad", true) : "") + ", " +
                 cpp_literal(examples ? text(examples, "good", true) : "") + ", " +
                 cpp_literal(text(rule, "settings", false)) + "},\n";
  }
  return out;
}

void write(const std::string& path, const std::string& content) {
  std::ofstream out(path, std::ios::binary);
  out << content;
  if (!out.flush()) throw std::runtime_error("cannot write " + path);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) {
    std::cerr << "usage: compile_rules RULES.yaml OUT.hpp OUT.cpp\n";
    return 2;
  }
  try {
    const auto [names, table] = compile(YAML::LoadFile(argv[1]));
    const std::string made = "// Made from src/check/rules.yaml by compile_rules.\n";
    write(argv[2],
          made +
              "#pragma once\n\n#include <cstdint>\n\nnamespace shilu::checker {\n\nenum class Rule : std::uint8_t {\n" +
              names + "  count_\n};\n\n}  // namespace shilu::checker\n");
    write(argv[3], made +
                       "#include <shilu/rules.hpp>\n\nnamespace shilu {\n\nconst std::vector<RuleInfo>& rules() {\n"
                       "  static const std::vector<RuleInfo> all{\n" +
                       table + "  };\n  return all;\n}\n\n}  // namespace shilu\n");
  } catch (const std::exception& error) {
    std::cerr << "compile_rules: " << argv[1] << ": " << error.what() << '\n';
    return 1;
  }
  return 0;
}
