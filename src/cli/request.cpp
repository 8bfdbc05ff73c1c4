#include "cli/request.hpp"

#include <shilu/schemas.hpp>
#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <system_error>

#include "cli/check_request.hpp"
#include "cli/encodings.hpp"
#include "cli/help.hpp"
#include "cli/inputs.hpp"
#include "cli/jobs.hpp"
#include "cli/one_of.hpp"
#include "cli/rule_request.hpp"
#include "cli/usage_error.hpp"
#include "cli/worker_request.hpp"
#include "text/encoding_name.hpp"
#include "text/suggest.hpp"
#include "write/formats.hpp"

namespace shilu::cli {
namespace {

Format format_of(const std::string& name) {
  if (const std::optional<Format> format = format_named(name)) return *format;
  std::vector<std::string> words;
  std::string all;
  for (const std::string_view word : format_names()) {
    words.emplace_back(word);
    all.append(all.empty() ? "" : ", ").append(word);
  }
  throw UnknownValue("--format: unknown format '" + name + "'" + text::did_you_mean(name, words),
                     "Formats: " + all + ".\n", words);
}

/// By the ending of the name, `out.csv`, `out.turns.jsonl`: the longest that fits.
Format format_for(const std::string& output) {
  Format chosen = output.ends_with(".jsonl") ? Format::ndjson : Format::yaml;
  std::size_t longest = 0;
  for (const std::string_view name : format_names()) {
    const Format format = *format_named(name);
    const std::string_view extension = write::info(format).extension;
    if (extension.size() <= longest || !output.ends_with(extension)) continue;
    longest = extension.size();
    chosen = format;
  }
  return chosen;
}

ChatShape chat_shape_of(const Arguments& arguments) {
  if (!arguments.chat_format) return ChatShape::messages;
  return one_of<ChatShape>("--chat-format", *arguments.chat_format,
                           {{"messages", ChatShape::messages}, {"sharegpt", ChatShape::sharegpt}});
}

/// A corpus is all or nothing, so that there is nothing to take up again.
void refuse_for_corpus(const ConvertRequest& request) {
  if (request.resume)
    throw UsageError("--resume is not for convokit: a corpus is written as a whole", usage("convert"));
  if (request.into_folder) return;
  throw UsageError(request.output == "-"
                       ? "convokit is a folder of files: name one with --output, such as -o corpus/"
                       : "convokit is a folder of files: write --output " + request.output + "/ with a slash",
                   usage("convert"));
}

Options options_of(const Arguments& arguments) {
  refuse_unknown_encoding(arguments);
  Options options;
  options.encoding = arguments.encoding.value_or("");
  options.language = arguments.language.value_or("");
  options.lexicons = arguments.lexicons;
  return options;
}

ConvertRequest resolve_convert(const Arguments& arguments) {
  if (arguments.operands.empty()) {
    throw UsageError("nothing to convert: name files or folders, or - for standard input", usage("convert"));
  }
  ConvertRequest request;
  request.paths = arguments.operands;
  request.output = arguments.output.value_or("-");
  request.format = arguments.format ? format_of(*arguments.format) : format_for(request.output);
  std::error_code error;
  request.into_folder = request.output.ends_with('/') || std::filesystem::is_directory(request.output, error);
  request.resume = arguments.resume;
  if (request.format == Format::convokit) refuse_for_corpus(request);
  if (request.resume && !request.into_folder) {
    throw UsageError("--resume needs a folder: --output out/ has one file for each input, which can be there or not",
                     usage("convert"));
  }
  request.diagnostics = arguments.diagnostics;
  request.bom = arguments.bom;
  if (request.bom && request.format != Format::csv && request.format != Format::tsv)
    throw UsageError("--bom is for csv and tsv", usage("convert"));
  request.chat_shape = chat_shape_of(arguments);
  request.chat_remarks = arguments.with_remarks;
  if ((arguments.chat_format || arguments.with_remarks) && request.format != Format::chat)
    throw UsageError("--chat-format and --with-remarks are for chat", usage("convert"));
  request.jobs = jobs_of(arguments);
  request.quiet = arguments.quiet;
  request.stdin_name = arguments.stdin_filename.value_or("stdin");
  request.options = options_of(arguments);
  return request;
}

/// `talk.txt:12`, unless a file has this very name.
void split_line(ExplainRequest& request) {
  std::error_code error;
  if (std::filesystem::exists(request.path, error)) return;
  const std::size_t colon = request.path.rfind(':');
  if (colon == std::string::npos || colon + 1 == request.path.size()) return;
  const char* begin = request.path.data() + colon + 1;
  const char* end = request.path.data() + request.path.size();
  if (std::any_of(begin, end, [](char c) { return c < '0' || c > '9'; })) return;
  std::size_t line = 0;
  // Too many digits: no text has that line, which is told once its size is known.
  if (std::from_chars(begin, end, line).ec != std::errc{}) line = static_cast<std::size_t>(-1);
  request.line = line;
  request.path.resize(colon);
}

ExplainRequest resolve_explain(const Arguments& arguments) {
  if (arguments.operands.empty()) {
    throw UsageError("nothing to explain: name a file, or - for standard input", usage("explain"));
  }
  if (arguments.operands.size() > 1) {
    throw UsageError("explain takes one file, and got " + std::to_string(arguments.operands.size()), usage("explain"));
  }
  ExplainRequest request;
  request.path = arguments.operands.front();
  request.stdin_name = arguments.stdin_filename.value_or("stdin");
  request.options = options_of(arguments);
  split_line(request);
  return request;
}

PrintRequest resolve_help(const Arguments& arguments) {
  if (arguments.operands.empty()) return {help("")};
  const std::string& command = arguments.operands.front();
  const std::vector<std::string> commands = help_topics();
  if (std::find(commands.begin(), commands.end(), command) == commands.end()) {
    throw UsageError("unknown command '" + command + "'" + text::did_you_mean(command, commands), usage(""));
  }
  return {help(command)};
}

PrintRequest resolve_schema(const Arguments& arguments) {
  if (arguments.operands.size() > 1) {
    throw UsageError("schema takes one name, and got " + std::to_string(arguments.operands.size()), usage("schema"));
  }
  const std::string name = arguments.operands.empty() ? "document" : arguments.operands.front();
  if (const SchemaInfo* found = find_schema(name)) return {std::string(found->json)};
  std::vector<std::string> names;
  std::string lines = "Schemas:\n";
  for (const SchemaInfo& each : schemas()) {
    names.emplace_back(each.name);
    lines.append("  ").append(each.name).append(20 - each.name.size(), ' ').append(each.about).append("\n");
  }
  throw UsageError("schema: unknown name '" + name + "'" + text::did_you_mean(name, names), lines);
}

}  // namespace

Request resolve(const Arguments& arguments) {
  if (arguments.help) return PrintRequest{help(arguments.command)};
  if (arguments.version) return PrintRequest{std::string("shilu ") + version() + "\n"};
  if (arguments.command == "convert") return resolve_convert(arguments);
  if (arguments.command == "check") return resolve_check(arguments);
  if (arguments.command == "explain") return resolve_explain(arguments);
  if (arguments.command == "rule") return resolve_rule(arguments);
  if (arguments.command == "worker") return resolve_worker(arguments);
  if (arguments.command == "help") return resolve_help(arguments);
  if (arguments.command == "schema") {
    return resolve_schema(arguments);
  }
  throw UsageError("no command given", help(""));
}

}  // namespace shilu::cli
