#include "cli/command_line.hpp"

namespace shilu::cli {
namespace {

void add_help(CLI::App& app, Arguments& arguments) {
  app.set_help_flag();  // CLI11's own would print at once and knows no examples
  app.add_flag("-h,--help", arguments.help, "Print this help.")->group("Other");
}

CLI::Option* value(CLI::App& app, const std::string& names, std::optional<std::string>& into, const char* placeholder,
                   const std::string& description) {
  return app.add_option(names, into, description)->type_name(placeholder)->take_last();
}

void add_reading_options(CLI::App& app, Arguments& arguments) {
  const char* group = "Input";
  value(app, "--encoding", arguments.encoding, "NAME",
        "Encoding of the input, such as UTF-8, GB18030, Big5, Shift_JIS. Default: found out for each file.")
      ->group(group);
  value(app, "--language", arguments.language, "TAG",
        "Language of the input as a BCP 47 tag, such as zh-Hans, en, ja. Default: found out for each file.")
      ->group(group);
  app.add_option("--lexicon", arguments.lexicons,
                 "A YAML file of words (roles, titles, outlets, names of fields) to know in addition to the built-in "
                 "ones. May be given several times.")
      ->type_name("FILE")
      ->allow_extra_args(false)
      ->group(group);
  value(app, "--stdin-filename", arguments.stdin_filename, "NAME",
        "The name that standard input goes by in results and messages. Default: stdin.")
      ->group(group);
}

void add_jobs(CLI::App& app, Arguments& arguments) {
  value(app, "-j,--jobs", arguments.jobs, "N",
        "Read so many files at once. The result is the same. Default: the number of processors.")
      ->group("Other");
}

void add_convert(CLI::App& top, Arguments& arguments) {
  CLI::App& app = *top.add_subcommand("convert", "Turn transcripts into YAML, JSON, tables and more.");
  value(app, "-f,--format", arguments.format, "FORMAT",
        "One of the formats that are named above. Default: what the ending of the file named by --output says, else yaml.")
      ->group("Output");
  value(app, "-o,--output", arguments.output, "OUT",
        "Where to write. A file receives everything. A folder (it exists, or the name ends in /) receives one file "
        "for each input, in the same subfolders as below the folder that was named. Default: standard output.")
      ->group("Output");
  app.add_flag("--resume", arguments.resume,
               "Into a folder: leave out inputs whose result is there already and is not older than they are.")
      ->group("Output");
  app.add_flag("--bom", arguments.bom, "csv and tsv: begin with a byte order mark, for spreadsheet programs.")
      ->group("Output");
  value(app, "--chat-format", arguments.chat_format, "SHAPE",
        "chat: messages (role and content) or sharegpt (from and value). Default: messages.")
      ->group("Output");
  app.add_flag("--with-remarks", arguments.with_remarks,
               "chat: also what a moderator or an interpreter says between question and answer.")
      ->group("Output");
  app.add_flag("--diagnostics", arguments.diagnostics, "Also write what was noticed in the text, as `diagnostics`.")
      ->group("Output");
  add_reading_options(app, arguments);
  add_jobs(app, arguments);
  app.add_flag("-q,--quiet", arguments.quiet, "Do not print warnings or progress. Errors are always printed.")
      ->group("Other");
  add_help(app, arguments);
}

CLI::Option* list(CLI::App& app, const std::string& name, std::vector<std::string>& into, const char* placeholder,
                  const std::string& description) {
  return app.add_option(name, into, description)->type_name(placeholder)->allow_extra_args(false);
}

void add_check(CLI::App& top, Arguments& arguments) {
  CLI::App& app = *top.add_subcommand("check", "Check the format of transcripts.");
  const char* rules = "Rules";
  list(
      app, "--select", arguments.select, "LIST",
      "Only these rules: codes (SL203), names (misspelt-label), beginnings of codes (SL2) or all, with commas between. "
      "Default: the usual rules.")
      ->group(rules);
  list(app, "--ignore", arguments.ignore, "LIST", "All but these.")->group(rules);
  value(app, "--expect", arguments.expect, "KIND",
        "transcript: a text without turns is an error. any: articles are not asked for turns. Default: any.")
      ->group(rules);
  list(app, "--require", arguments.require, "LIST",
       "What every record must have: title, date, time, place, topic, cast, host, opening, closing, end, or the key of "
       "a field.")
      ->group(rules);
  value(
      app, "--config", arguments.config, "FILE",
      "Settings to use for all texts. Default: the nearest .shilu.yaml in the folder of each text or above, up to the "
      "root of the repository.")
      ->group(rules);
  app.add_flag("--isolated", arguments.isolated, "Look for no settings.")->group(rules);
  value(app, "--baseline", arguments.baseline, "FILE", "Known findings, which are not reported again.")->group(rules);
  value(app, "--write-baseline", arguments.write_baseline, "FILE",
        "Write all that is found as known findings, and end with 0.")
      ->group(rules);
  const char* output = "Output";
  value(
      app, "-f,--format", arguments.format, "FORMAT",
      "text, concise, json, jsonl, github, gitlab, junit, sarif, checkstyle or rdjson. Default: auto, which is github "
      "inside GitHub Actions and else text.")
      ->group(output);
  list(app, "--report", arguments.reports, "FORMAT=FILE",
       "Write a report to a file as well. May be given several times.")
      ->group(output);
  value(app, "--lang", arguments.messages, "LANGUAGE",
        "Language of the messages: en or zh. Default: that of the environment (LC_ALL, LC_MESSAGES, LANG).")
      ->group(output);
  app.add_flag("--statistics", arguments.statistics, "Print a table of how often each rule found something.")
      ->group(output);
  value(app, "--fail-level", arguments.fail_level, "LEVEL",
        "End with 1 where something at least so severe was found: error, warning, note or never. Default: error.")
      ->group(output);
  app.add_flag("--exit-zero", arguments.exit_zero, "The same as --fail-level never.")->group(output);
  const char* mending = "Mending";
  app.add_flag("--fix", arguments.fix,
               "Mend what can be mended without a change of who said what. Standard input, mended, goes to standard "
               "output.")
      ->group(mending);
  app.add_flag("--unsafe-fixes", arguments.unsafe_fixes,
               "With --fix or --diff: mend what is likely to be meant, too. Alone: the same as with --fix.")
      ->group(mending);
  app.add_flag("--diff", arguments.diff,
               "Change nothing; print what --fix would do as a patch for 'git apply', and end with 1 where there is "
               "something to do.")
      ->group(mending);
  add_reading_options(app, arguments);
  app.add_flag("--force-exclude", arguments.force_exclude,
               "Leave out what the settings exclude even where it is named.")
      ->group("Input");
  add_jobs(app, arguments);
  app.add_flag("-q,--quiet", arguments.quiet, "Do not print the summary or progress.")->group("Other");
  add_help(app, arguments);
}

void add_explain(CLI::App& top, Arguments& arguments) {
  CLI::App& app = *top.add_subcommand("explain", "Show how each line of a transcript was read, and why.");
  add_reading_options(app, arguments);
  add_help(app, arguments);
}

void add_rule(CLI::App& top, Arguments& arguments) {
  CLI::App& app = *top.add_subcommand("rule", "Tell what a rule of 'shilu check' means.");
  value(app, "-f,--format", arguments.format, "FORMAT", "text, markdown or json. Default: text.")->group("Output");
  value(app, "--lang", arguments.messages, "LANGUAGE",
        "Language: en or zh. Default: that of the environment (LC_ALL, LC_MESSAGES, LANG).")
      ->group("Output");
  add_help(app, arguments);
}

}  // namespace

std::unique_ptr<CLI::App> make_command_line(Arguments& arguments) {
  auto app = std::make_unique<CLI::App>("read the transcripts of press conferences: who said what, and where", "shilu");
  app->require_subcommand(0, 1);  // so that `shilu convert schema` reads a file named schema
  add_convert(*app, arguments);
  add_check(*app, arguments);
  add_rule(*app, arguments);
  add_explain(*app, arguments);
  add_help(*app->add_subcommand("schema", "Print the JSON Schema of the output."), arguments);
  add_help(*app->add_subcommand("help", "Print the help of a command: shilu help convert"), arguments);
  add_help(*app, arguments);
  app->add_flag("-V,--version", arguments.version, "Print the version.")->group("Other");
  // Unknown words come back from CLI11 instead of as its errors: ours suggest what was meant.
  app->allow_extras();
  for (CLI::App* command : app->get_subcommands({})) command->allow_extras();
  return app;
}

std::vector<std::string> command_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::App* command : app.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

std::vector<std::string> option_names(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

}  // namespace shilu::cli
