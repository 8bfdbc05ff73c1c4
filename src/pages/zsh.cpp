// Completion for zsh, by _arguments.
#include "pages/completions.hpp"

namespace shilu::pages {
namespace {

constexpr std::string_view head = R"sh(#compdef shilu
# Completion of shilu for zsh. Made from the table of the command line.

# A report: one of the words $@, then =, then a file.
_shilu_report() {
  if compset -P '*='; then
    _files
  else
    compadd -S = -q -- "$@"
  fi
}

# Some of the words $@, with commas between.
_shilu_list() {
  compset -P '*,'
  compadd -S , -q -- "$@"
}
)sh";

/// In a specification of _arguments, brackets and colons have a meaning.
std::string plain(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '[' || c == ']' || c == ':' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

std::string action(const Values& values) {
  const std::string words = joined(values.words, " ");
  switch (values.kind) {
    case ValueKind::word: return "(" + words + ")";
    case ValueKind::list: return "{_shilu_list " + words + "}";
    case ValueKind::report: return "{_shilu_report " + words + "}";
    case ValueKind::file: return "_files";
    case ValueKind::folder: return "_files -/";
    case ValueKind::free: break;
  }
  return " ";
}

/// `'(-f --format)'{-f+,--format=}'[…]:FORMAT:(yaml json)'`
std::string specification(const OptionPage& option) {
  std::vector<std::string> names;
  for (const std::string& name : option.names) {
    names.push_back(name + (!option.takes_word() ? "" : name.starts_with("--") ? "=" : "+"));
  }
  std::string out = option.repeatable ? "'*'" : in_quotes("(" + joined(option.names, " ") + ")");
  out += names.size() == 1 ? names.front() : "{" + joined(names, ",") + "}";
  std::string rest = "[" + plain(first_clause(option.description)) + "]";
  if (option.takes_word()) rest += ":" + plain(option.placeholder) + ":" + action(option.values);
  return out + in_quotes(rest);
}

std::string specifications(const CommandPage& page, const std::string& indent) {
  std::string out;
  for (const OptionPage& option : page.options) out += " \\\n" + indent + specification(option);
  return out;
}

std::string command_case(const CommandPage& page) {
  std::string out = "    " + page.name + ")\n      _arguments -S" + specifications(page, "        ");
  if (page.operands.kind != ValueKind::free) out += " \\\n        " + in_quotes("*:operand:" + action(page.operands));
  return out + "\n      ;;\n";
}

}  // namespace

std::string zsh_completion(const std::vector<CommandPage>& pages) {
  std::string commands;
  std::string cases;
  std::string top;
  for (const CommandPage& page : pages) {
    if (page.name.empty()) {
      top = specifications(page, "    ");
      continue;
    }
    commands += "    " + in_quotes(page.name + ":" + plain(first_clause(page.title))) + "\n";
    cases += command_case(page);
  }
  return std::string(head) + "\n_shilu_commands() {\n  local -a commands=(\n" + commands +
         "  )\n  _describe -t commands 'command' commands\n}\n\n_shilu() {\n  local context state state_descr line\n" +
         "  typeset -A opt_args\n  _arguments -C -S" + top + " \\\n    '1:command:_shilu_commands' \\\n" +
         "    '*::operand:->operands'\n  [[ $state == operands ]] || return\n  case $line[1] in\n" + cases +
         "  esac\n}\n\n_shilu \"$@\"\n";
}

}  // namespace shilu::pages
