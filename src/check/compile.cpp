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

constexpr std::array keys{"code", "name", "severity", "fix", "on", "en", "zh", "examples", "settings"};
constexpr std::array text_keys{"title", "message", "advice", "related", "fix", "why", "note"};
constexpr std::array example_keys{"bad", "bad_bytes", "good"};

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

/// Examples may hold NUL characters.
std::string view_literal(std::string_view bytes) { return cpp_literal(bytes) + "sv"; }

/// Lines that are one paragraph become one; `blank` goes between them.
std::string paragraphs(const std::string& value, const char* blank) {
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\n') {
      out += value[i];
    } else if (i + 1 < value.size() && value[i + 1] == '\n') {
      out += "\n\n";
      ++i;
    } else {
      out += blank;
    }
  }
  return out;
}

/// The `RuleText` of one language. `shown`: the rule has examples, so that nothing need be said in their stead.
std::string texts(const YAML::Node& map, bool fixes, bool shown, const char* blank) {
  refuse_unknown(map, text_keys);
  std::string out = "{";
  for (const auto* key : text_keys) {
    const std::string name = key;
    if (name == "note" && shown && map[key]) fail(map[key], "a note beside examples");
    if (name == "fix" && !fixes && map[key]) fail(map[key], "words for a fix that there is not");
    const bool needed = name != "related" && (name != "fix" || fixes) && (name != "note" || !shown);
    const auto value = trimmed(text(map, key, needed));
    if (needed && value.empty()) fail(map, "'" + name + "' is empty");
    out += view_literal(name == "why" ? paragraphs(value, blank) : value) + ", ";
  }
  return out + "}";
}

/// \xNN is a byte, \n a line end, \\ the sign itself.
std::string unescaped(const YAML::Node& node) {
  const auto value = node.as<std::string>();
  std::string out;
  for (std::size_t i = 0; i < value.size(); ++i) {
    if (value[i] != '\\') {
      out += value[i];
      continue;
    }
    const char sign = ++i < value.size() ? value[i] : '\0';
    const auto hex = value.substr(std::min(i + 1, value.size()), 2);
    if (sign == 'n') {
      out += '\n';
    } else if (sign == '\\') {
      out += sign;
    } else if (sign == 'x' && hex.size() == 2 && hex.find_first_not_of("0123456789ABCDEF") == std::string::npos) {
      out += static_cast<char>(std::stoi(hex, nullptr, 16));
      i += 2;
    } else {
      fail(node, "an escape that is none of \\n, \\\\ and \\xNN");
    }
  }
  return out;
}

/// The texts `bad` and `good`.
std::string examples_of(const YAML::Node& rule) {
  const auto examples = rule["examples"];
  if (!examples) {
    if (rule["settings"]) fail(rule["settings"], "settings without examples");
    return "{}, {}";
  }
  refuse_unknown(examples, example_keys);
  const bool as_bytes = static_cast<bool>(examples["bad_bytes"]);
  if (as_bytes && examples["bad"]) fail(examples, "'bad' and 'bad_bytes'");
  const auto bad = as_bytes ? unescaped(examples["bad_bytes"]) : text(examples, "bad", true);
  const auto good = text(examples, "good", true);
  if (bad.empty() || good.empty()) fail(examples, "an empty example");
  return view_literal(bad) + ", " + view_literal(good);
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
    const bool fixes = fix != "none";
    const auto examples = examples_of(rule);
    const bool shown = static_cast<bool>(rule["examples"]);
    out.names += "  " + identifier(name) + ",  // " + code + "\n";
    out.table += "    {" + view_literal(code) + ", " + view_literal(name) + ", " + severity_of(rule) +
                 ", FixKind::" + fix + ", " + (rule["on"] && !rule["on"].as<bool>() ? "false" : "true") + ",\n     " +
                 texts(rule["en"], fixes, shown, " ") + ",\n     " + texts(rule["zh"], fixes, shown, "") + ",\n     " +
                 examples + ", " + view_literal(text(rule, "settings", false)) + "},\n";
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
                       "#include <shilu/rules.hpp>\n\nnamespace shilu {\n\nusing namespace "
                       "std::string_view_literals;\n\nconst std::vector<RuleInfo>& rules() {\n"
                       "  static const std::vector<RuleInfo> all{\n" +
                       table + "  };\n  return all;\n}\n\n}  // namespace shilu\n");
  } catch (const std::exception& error) {
    std::cerr << "compile_rules: " << argv[1] << ": " << error.what() << '\n';
    return 1;
  }
  return 0;
}
