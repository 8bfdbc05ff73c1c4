// Completion for fish: one `complete` for each option, and two functions that look at the line.
#include "pages/completions.hpp"

namespace shilu::pages {
namespace {

constexpr std::string_view head = R"sh(# Completion of shilu for fish. Made from the table of the command line.

# Whether the command on the line is $argv[1]; '' where none has been typed yet.
function __shilu_command_is
    set -l words (commandline -opc)
    set -e words[1]
    for word in $words
        if not string match -q -- '-*' $word
            test $word = "$argv[1]"
            return
        end
    end
    test -z "$argv[1]"
end

# The value that is being typed, without the option before it.
function __shilu_typed
    string replace -r -- '^--[^=]*=' '' (commandline -ct)
end

# The words $argv as the next of a list with commas between.
function __shilu_list
    set -l before (string match -r -- '^.*,' (__shilu_typed))
    string join \n -- $before$argv
end

# A report: one of the words $argv, then =, then a file.
function __shilu_report
    set -l typed (__shilu_typed)
    set -l parts (string split -m 1 = -- $typed)
    if test (count $parts) -eq 2
        set -l files (__fish_complete_path $parts[2])
        string join \n -- $parts[1]=$files
    else
        string join \n -- $argv=
    end
end

complete -c shilu -f
)sh";

/// In single quotes, where fish knows two escapes.
std::string fish_quoted(std::string_view text) {
  std::string out = "'";
  for (const char c : text) {
    if (c == '\'' || c == '\\') out += '\\';
    out += c;
  }
  return out + "'";
}

std::string argument(const Values& values) {
  const std::string words = joined(values.words, " ");
  switch (values.kind) {
    case ValueKind::word: return " -x -a " + fish_quoted(words);
    case ValueKind::list: return " -x -a " + fish_quoted("(__shilu_list " + words + ")");
    case ValueKind::report: return " -x -a " + fish_quoted("(__shilu_report " + words + ")");
    case ValueKind::file: return " -r -F";
    case ValueKind::folder: return " -x -a '(__fish_complete_directories (__shilu_typed))'";
    case ValueKind::free: break;
  }
  return " -x";
}

std::string line(const CommandPage& page, const std::string& rest) {
  return "complete -c shilu -n \"__shilu_command_is '" + page.name + "'\"" + rest + '\n';
}

std::string option_line(const CommandPage& page, const OptionPage& option) {
  std::string rest;
  for (const std::string& name : option.names) {
    rest += name.starts_with("--") ? " -l " + name.substr(2) : " -s " + name.substr(1);
  }
  if (option.takes_word()) rest += argument(option.values);
  return line(page, rest + " -d " + fish_quoted(first_clause(option.description)));
}

}  // namespace

std::string fish_completion(const std::vector<CommandPage>& pages) {
  std::string out(head);
  for (const CommandPage& page : pages) {
    if (!page.name.empty())
      out += line(pages.front(), " -a " + page.name + " -d " + fish_quoted(first_clause(page.title)));
  }
  for (const CommandPage& page : pages) {
    for (const OptionPage& option : page.options) out += option_line(page, option);
    if (page.operands.kind == ValueKind::file) out += line(page, " -F");
    if (page.operands.kind == ValueKind::word)
      out += line(page, " -a " + fish_quoted(joined(page.operands.words, " ")));
  }
  return out;
}

}  // namespace shilu::pages
