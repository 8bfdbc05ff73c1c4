// SARIF 2.1.0, as GitHub's code scanning takes it.
#include <algorithm>
#include <vector>

#include "report/formats.hpp"
#include "report/json_stream.hpp"
#include "report/path.hpp"
#include "report/place.hpp"
#include "report/sarif_rules.hpp"
#include "report/words.hpp"

namespace shilu::report {
namespace {

using Json = JsonStream<PrettyWriter>;

void write_message(Json& json, std::string_view key, std::string_view text) {
  json.open_map(key);
  json.text("text", text);
  json.close_map();
}

void write_file(Json& json, std::string_view path) {
  json.open_map("artifactLocation");
  json.text("uri", uri_of(path));
  if (!is_absolute(path)) json.text("uriBaseId", "%SRCROOT%");
  json.close_map();
}

void write_lines(Json& json, const Place& place) {
  json.number("startLine", place.line);
  json.number("startColumn", place.column);
  json.number("endLine", place.end_line);
  json.number("endColumn", place.end_column);
  json.number("byteOffset", place.bytes.begin);
  json.number("byteLength", place.bytes.end - place.bytes.begin);
}

void write_physical_location(Json& json, const Checked& checked, const Place& place) {
  json.open_map("physicalLocation");
  write_file(json, checked.path);
  json.open_map("region");
  if (is_whole_file(place)) {
    json.number("startLine", 1);  // code scanning refuses a location without a line
  } else {
    write_lines(json, place);
    write_message(json, "snippet", words_at(checked, place));
  }
  json.close_map();
  json.close_map();
}

void write_related(Json& json, const Checked& checked, const Finding& finding) {
  json.open_list("relatedLocations");
  for (std::size_t i = 0; i < finding.related.size(); ++i) {
    json.open_map();
    json.number("id", i + 1);
    write_physical_location(json, checked, finding.related[i].place);
    write_message(json, "message", finding.related[i].message);
    json.close_map();
  }
  json.close_list();
}

void write_fix(Json& json, const Checked& checked, const Fix& fix, const Place& near) {
  json.open_list("fixes");
  json.open_map();
  write_message(json, "description", fix.message);
  json.open_list("artifactChanges");
  json.open_map();
  write_file(json, checked.path);
  json.open_list("replacements");
  for (const auto& edit : fix.edits) {
    json.open_map();
    json.open_map("deletedRegion");
    write_lines(json, place_of(checked, edit, near));
    json.close_map();
    write_message(json, "insertedContent", edit.replacement);
    json.close_map();
  }
  json.close_list();
  json.close_map();
  json.close_list();
  json.open_map("properties");
  json.text("applicability", to_string(fix.applicability));
  json.close_map();
  json.close_map();
  json.close_list();
}

class SarifReport : public Report {
 public:
  SarifReport(const ReportStyle& style, const Tool& tool)
      : chinese_(style.messages == "zh"), words_(words(style.messages)), tool_(tool) {}

  void add(const Checked& checked, std::string& out) override {
    open(out);
    for (const auto& finding : checked.findings) put(checked, finding);
  }

  /// Not a result: it says something about the run.
  void add_failure(const std::string& path, const std::string& message, std::string& out) override {
    open(out);
    failures_.push_back({path, message});
  }

  void finish(std::string& out) override {
    open(out);
    json_.close_list();  // results
    put_invocation();
    json_.close_map();
    json_.close_list();  // runs
    json_.close_map();
    out += '\n';
  }

 private:
  struct Failure {
    std::string path;
    std::string message;
  };

  void open(std::string& out) {
    json_.into(out);
    if (started_) return;
    started_ = true;
    json_.open_map();
    json_.text("$schema", "https://json.schemastore.org/sarif-2.1.0.json");
    json_.text("version", "2.1.0");
    json_.open_list("runs");
    json_.open_map();
    json_.text("columnKind", "unicodeCodePoints");
    json_.text("language", chinese_ ? "zh" : "en");
    put_tool();
    json_.open_list("results");
  }

  void put_tool() {
    json_.open_map("tool");
    json_.open_map("driver");
    json_.text("name", "shilu");
    json_.text("version", tool_.version);
    json_.text("semanticVersion", tool_.version);
    json_.open_list("rules");
    for (const auto& rule : tool_.rules) write_rule(json_, rule, chinese_ ? rule.zh : rule.en, words_);
    json_.close_list();
    json_.close_map();
    json_.close_map();
  }

  void put(const Checked& checked, const Finding& finding) {
    json_.open_map();
    json_.text("ruleId", finding.code);
    const auto rule = std::find_if(tool_.rules.begin(), tool_.rules.end(),
                                   [&](const RuleInfo& each) { return each.code == finding.code; });
    if (rule != tool_.rules.end()) json_.number("ruleIndex", static_cast<std::size_t>(rule - tool_.rules.begin()));
    json_.text("level", to_string(finding.severity));
    write_message(json_, "message", sentence(finding, words_));
    json_.open_list("locations");
    json_.open_map();
    write_physical_location(json_, checked, finding.place);
    json_.close_map();
    json_.close_list();
    if (!finding.related.empty()) write_related(json_, checked, finding);
    json_.open_map("partialFingerprints");
    json_.text("primaryLocationLineHash", finding.fingerprint + ":1");
    json_.close_map();
    if (finding.fix) write_fix(json_, checked, *finding.fix, finding.place);
    json_.close_map();
  }

  void put_invocation() {
    json_.open_list("invocations");
    json_.open_map();
    json_.flag("executionSuccessful", failures_.empty());
    json_.open_list("toolExecutionNotifications");
    for (const auto& failure : failures_) {
      json_.open_map();
      json_.text("level", "error");
      write_message(json_, "message", failure.message);
      json_.open_list("locations");
      json_.open_map();
      json_.open_map("physicalLocation");
      write_file(json_, failure.path);
      json_.close_map();
      json_.close_map();
      json_.close_list();
      json_.close_map();
    }
    json_.close_list();
    json_.close_map();
    json_.close_list();
  }

  bool chinese_;
  const Words& words_;
  Tool tool_;
  Json json_;
  std::vector<Failure> failures_;
  bool started_ = false;
};

}  // namespace

std::unique_ptr<Report> sarif_report(const ReportStyle& style, const Tool& tool) {
  return std::make_unique<SarifReport>(style, tool);
}

}  // namespace shilu::report
