#include "cli/command_line.hpp"

namespace shilu::cli {
namespace {

/// What an option with an optional value is given where there is none.
constexpr const char* kNoValue = "";

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
        "One of the formats above. Default: what the ending of the file named by --output says, else yaml.")
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

/// A value that may be left out.
void optional_value(CLI::App& app, const std::string& name, std::optional<std::string>& into, const char* placeholder,
                    const std::string& description, const char* group) {
  app.add_option(
         name,
         [&into](const CLI::results_t& values) {
           into = values.empty() || values.front() == kNoValue ? "" : values.front();
           return true;
         },
         description)
      ->expected(0, 1)
      ->default_str(kNoValue)
      ->type_name(placeholder)
      ->group(group);
}

void add_worker(CLI::App& top, Arguments& arguments) {
  CLI::App& app =
      *top.add_subcommand("worker", "Answer records, one on each line, for pipelines and distributed engines.");
  const char* input = "Input";
  value(app, "--in-field", arguments.in_field, "NAME", "The member of a record that holds the text. Default: text.")
      ->group(input);
  value(app, "--raw", arguments.raw, "KIND",
        "Lines are no JSON: each is a text, or the path of a file. KIND: text or path.")
      ->group(input);
  app.add_flag("--keyed", arguments.keyed,
               "A key and TAB stand before each record, and come before each line of its answer.")
      ->group(input);
  value(app, "--max-record", arguments.max_record, "SIZE",
        "The longest line, and the largest file, that is read: bytes, or with K, M, G, KiB, MB ... Longer ones are "
        "answered with an error. Default: 64MiB.")
      ->group(input);
  value(app, "--encoding", arguments.encoding, "NAME",
        "Encoding of bytes and files whose record names none. Default: found out for each.")
      ->group(input);
  value(app, "--language", arguments.language, "TAG",
        "Language of records that name none, as a BCP 47 tag. Default: found out for each.")
      ->group(input);
  list(app, "--lexicon", arguments.lexicons, "FILE",
       "A YAML file of words to know in addition to the built-in ones. May be given several times.")
      ->group(input);
  const char* output = "Output";
  app.add_flag("--explode", arguments.explode, "A line for each turn, and one that ends the record.")->group(output);
  app.add_flag("--diagnostics", arguments.diagnostics,
               "Also write what was noticed in the text into the document, as `diagnostics`.")
      ->group(output);
  app.add_flag("--ascii", arguments.ascii, "Write \\uXXXX for all that is not ASCII.")->group(output);
  value(app, "--out-field", arguments.out_field, "NAME", "Put each answer into this member of an object.")
      ->group(output);
  app.add_flag("--stringify", arguments.stringify, "With --out-field: as a string that holds JSON.")->group(output);
  app.add_flag("--stats,--timing", arguments.stats,
               "Add the size of the text and the time that it took. The output is not the same twice then.")
      ->group(output);
  const char* stream = "Stream";
  value(app, "-j,--jobs", arguments.jobs, "N", "Threads. The output is the same for any number. Default: 1.")
      ->group(stream);
  value(app, "--flush", arguments.flush, "WHEN",
        "auto: before waiting for input. line: after each record. block: when 64 KiB are there. Default: auto.")
      ->group(stream);
  optional_value(app, "--fail-on-error", arguments.fail_on_error, "[=N|P%]",
                 "End with 1 where more than N records, or P percent of them, failed. Default without a value: 0.",
                 stream);
  app.add_flag("--strict-pipe", arguments.strict_pipe, "End with 141 where nobody reads the output any more, not 0.")
      ->group(stream);
  const char* reports = "Reports";
  optional_value(app, "--progress-json", arguments.progress_json, "[=SECONDS]",
                 "Print the counts as a line of JSON on standard error every so often. Default: 5.", reports);
  app.add_flag("--hadoop-counters", arguments.hadoop_counters,
               "Print counters and status for Hadoop streaming on standard error.")
      ->group(reports);
  value(app, "--summary-json", arguments.summary_json, "FILE", "Write the counts to a file at the end.")
      ->group(reports);
  app.add_flag("--describe", arguments.describe,
               "Print versions, options and JSON Schemas of the records as JSON, and end.")
      ->group("Other");
  app.add_flag("--self-test", arguments.self_test, "Answer records of our own, say whether all is well, and end.")
      ->group("Other");
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
  add_worker(*app, arguments);
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
