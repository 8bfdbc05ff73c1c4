#include "cli/help.hpp"

#include <fmt/format.h>

#include <shilu/format.hpp>
#include <shilu/schemas.hpp>

#include <algorithm>
#include <array>
#include <string_view>
#include <vector>

#include "cli/command_line.hpp"
#include "write/formats.hpp"

namespace shilu::cli {
namespace {

constexpr std::size_t line_width = 100;
constexpr std::size_t description_column = 30;

constexpr std::array<HelpText, 8> texts{{
    {"", "shilu COMMAND [OPTION]... [PATH]...",
     R"(shilu reads the published transcript of a press conference and gives back who said what: sections,
questions and answers, speakers and their words, each tied to its place in the source.

Examples:
  shilu convert talk.txt                    the transcript as YAML, on standard output
  shilu convert -f json -o out/ texts/      every transcript in a folder, one JSON file for each
  shilu check talk.txt                      what is wrong with its format, and how to mend it
  shilu explain talk.txt:12                 why line 12 was read as it was
)"},
    {"convert", "shilu convert [OPTION]... PATH...",
     R"(Turns transcripts into a format for people, programs or tools.

PATH is a file, a folder, or - for standard input. A folder stands for all files in it and in its
subfolders, in the order of their names: files that end in .txt, .text or .md or have no ending.
Hidden ones are left out. A file named twice is read once. Several results make one YAML stream
(--- before each), one JSON array, one table, or lines one after the other.

A file that is itself such a document, or a list of them, is read back: so that one format becomes
another, also after it was edited by hand. Such files must be named; no folder is searched for them.

Examples:
  shilu convert talk.txt                      YAML on standard output
  shilu convert talk.txt -o talk.json         JSON: the ending of the name decides
  shilu convert -f ndjson texts/ | wc -l      one line for each transcript below texts/
  shilu convert texts/ -o out/                texts/2023/a.txt becomes out/2023/a.yaml
  shilu convert -f convokit texts/ -o corpus/ a ConvoKit corpus of all texts
  shilu convert talk.yaml -o talk.json        JSON from YAML that was written before
  curl -s URL | shilu convert --stdin-filename talk.txt -
)"},
    {"check", "shilu check [OPTION]... PATH...",
     R"(Checks the format of transcripts: labels, questions and answers, dates, punctuation, characters.
Each finding says where it is, which rule found it, and what to do. PATH is as for 'shilu convert'.

Examples:
  shilu check talk.txt                              what is wrong, and where
  shilu check --expect transcript texts/            every text must be a transcript
  shilu check --diff talk.txt                       what --fix would change
  shilu check --fix talk.txt                        mend what is safe to mend
  shilu check -f concise --report sarif=out.sarif texts/
  shilu rule SL203                                  what a rule means
)"},
    {"rule", "shilu rule [OPTION]... [CODE|NAME]",
     R"(Tells what a rule of 'shilu check' means: what it says, why, a bad and a good example, and how to
silence it. Without CODE or NAME, lists all rules.

Examples:
  shilu rule                                  all rules, one line for each
  shilu rule SL203
  shilu rule --lang zh misspelt-label
  shilu rule --format json > rules.json       all there is to know, for other tools
)"},
    {"explain", "shilu explain [OPTION]... FILE[:LINE]",
     R"(Shows how each line of a transcript was read (as a speaker's label, as speech, as a field, ...) and
by what evidence. With LINE, shows that line alone and in full. FILE may be - for standard input.

Examples:
  shilu explain talk.txt
  shilu explain talk.txt:12
  shilu explain --encoding GB18030 old.txt | less
)"},
    {"worker", "shilu worker [OPTION]... < RECORDS > ANSWERS",
     R"(Reads records from standard input, one JSON object on each line, and answers each with one line on
standard output, in the same order. What is wrong with a record is said in its answer; the stream
goes on.

  {"id": 7, "text": "..."}     or "path": a file; or "b64": bytes, with "encoding" where known
  {"id": 7, "ok": true, "v": 1, "tool": "...", "doc": {...}, "diag": [...]}
  {"id": 7, "ok": false, ..., "error": {"code": "E_...", "message": "...", "record": 7}}

The whole contract, with examples for the usual engines, is docs/worker.md.

Examples:
  shilu worker < records.ndjson > answers.ndjson
  find texts -name '*.txt' | shilu worker --raw path -j 4 > answers.ndjson
  shilu worker --explode < records.ndjson            one line for each turn
  parallel --pipepart -k -a records.ndjson shilu worker > answers.ndjson
  shilu worker --in-field text --out-field result --stringify      a function of ClickHouse
)"},
    {"schema", "shilu schema [NAME]",
     R"(Prints the JSON Schema of what comes out: of the document, or of what NAME says.

Examples:
  shilu schema > shilu.schema.json
  shilu schema turn                           a row of 'shilu convert -f turns'
)"},
    {"help", "shilu help [COMMAND]", "Prints the help of a command, or of the program.\n"},
}};

constexpr std::string_view ending = R"(
Exit status: 0 done; 1 'check' found something (see --fail-level), or more records failed than
'worker --fail-on-error' allows; 2 not all done (mistyped command, unreadable input, failed write).
One bad file never hides the others.

Results go to standard output, messages to standard error. NO_COLOR=1 turns colours off.
More to read: the folder docs of the sources, installed as share/doc/shilu.
)";

/// `name` in the left column, `description` wrapped in the right one.
std::string entry(const std::string& name, std::string_view description) {
  std::string out = "  " + name;
  std::size_t column = out.size();
  bool first = true;
  if (column + 2 > description_column) {
    out += '\n';
    column = 0;
  }
  while (!description.empty()) {
    const std::size_t space = std::min(description.find(' '), description.size());
    const std::string_view word = description.substr(0, space);
    description.remove_prefix(std::min(space + 1, description.size()));
    if (!first && column + 1 + word.size() > line_width) {
      out += '\n';
      column = 0;
      first = true;
    }
    const std::size_t gap = first ? description_column - column : 1;
    out.append(gap, ' ').append(word);
    column += gap + word.size();
    first = false;
  }
  return out + '\n';
}

std::string name_of(const CLI::Option& option) {
  std::string name = option.get_snames().empty() ? "    " : "-" + option.get_snames().front() + ", ";
  name += "--" + option.get_lnames().front();
  if (option.get_items_expected_max() > 0) name += " " + option.get_type_name();
  return name;
}

std::string options(const CLI::App& app) {
  std::string out;
  for (const std::string& group : app.get_groups()) {
    out += "\n" + group + ":\n";
    for (const CLI::Option* option : app.get_options()) {
      if (option->get_group() == group) out += entry(name_of(*option), option->get_description());
    }
  }
  return out;
}

std::string commands(const CLI::App& app) {
  std::string out = "\nCommands:\n";
  for (const CLI::App* command : app.get_subcommands({})) out += entry(command->get_name(), command->get_description());
  return out;
}

/// What there is to choose from, below its heading.
std::string choices(const HelpChoices& all) {
  if (all.entries.empty()) return {};
  std::string out = "\n" + all.heading + ":\n";
  for (const auto& [name, about] : all.entries) out += entry(name, about);
  return out;
}

}  // namespace

const HelpText& help_text(const std::string& command) {
  const auto found =
      std::find_if(texts.begin(), texts.end(), [&](const HelpText& text) { return text.command == command; });
  return found == texts.end() ? texts.front() : *found;
}

HelpChoices help_choices(const std::string& command) {
  HelpChoices out;
  if (command == "convert") {
    out.heading = "Formats";
    for (const std::string_view name : format_names())
      out.entries.emplace_back(name, write::info(*format_named(name)).about);
  } else if (command == "schema") {
    out.heading = "Names";
    for (const SchemaInfo& each : schemas()) out.entries.emplace_back(each.name, each.about);
  }
  return out;
}

std::string help(const std::string& command) {
  Arguments ignored;
  const auto top = make_command_line(ignored);
  const HelpText& text = help_text(command);
  const std::string head = fmt::format("Usage: {}\n\n{}", text.synopsis, text.about);
  if (command.empty()) {
    return head + commands(*top) + options(*top) + "\n'shilu help COMMAND' tells more about a command.\n" +
           std::string(ending);
  }
  return head + choices(help_choices(command)) + options(*top->get_subcommand(command)) + std::string(ending);
}

std::string usage(const std::string& command) {
  return fmt::format("usage: {}\nTry 'shilu {}{}--help'.\n", help_text(command).synopsis, command,
                     command.empty() ? "" : " ");
}

std::vector<std::string> help_topics() {
  Arguments ignored;
  return command_names(*make_command_line(ignored));
}

}  // namespace shilu::cli
