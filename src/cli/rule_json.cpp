// The rules as JSON, for other tools.
#include <fmt/format.h>
#include <rapidjson/prettywriter.h>
#include <rapidjson/stringbuffer.h>

#include <iterator>

#include <shilu/report.hpp>

#include "cli/rule_example.hpp"
#include "cli/rule_pages.hpp"
#include "text/validate.hpp"

namespace shilu::cli {
namespace {

std::string hex(std::string_view bytes) {
  std::string out;
  for (const char c : bytes) fmt::format_to(std::back_inserter(out), "{:02x}", static_cast<unsigned char>(c));
  return out;
}

class JsonPage {
 public:
  explicit JsonPage(const std::string& language) : language_(language) { json_.SetIndent(' ', 2); }

  void open() { json_.StartArray(); }
  void close() { json_.EndArray(); }

  void add(const RuleInfo& rule) {
    json_.StartObject();
    member("code", rule.code);
    member("name", rule.name);
    member("severity", to_string(rule.severity));
    member("fix", to_string(rule.fix));
    json_.Key("on");
    json_.Bool(rule.on);
    member("url", rule_url(rule.code, rule.name));
    text("en", rule.en);
    text("zh", rule.zh);
    if (!rule.bad.empty()) example(rule);
    json_.EndObject();
  }

  std::string done() { return std::string(buffer_.GetString(), buffer_.GetSize()) + '\n'; }

 private:
  void string(std::string_view value) { json_.String(value.data(), static_cast<rapidjson::SizeType>(value.size())); }
  void member(const char* key, std::string_view value) {
    if (value.empty()) return;
    json_.Key(key);
    string(value);
  }

  /// One pattern for each case of the rule.
  void patterns(const char* key, std::string_view value) {
    json_.Key(key);
    json_.StartArray();
    for (const auto& line : lines_of(value)) string(line);
    json_.EndArray();
  }

  void text(const char* key, const RuleText& text) {
    json_.Key(key);
    json_.StartObject();
    member("title", text.title);
    patterns("messages", text.message);
    patterns("advice", text.advice);
    member("related", text.related);
    member("fix", text.fix);
    member("why", text.why);
    member("note", text.note);
    json_.EndObject();
  }

  void example(const RuleInfo& rule) {
    if (text::valid_utf8(rule.bad)) {
      member("bad", rule.bad);
    } else {
      member("bad_bytes", hex(rule.bad));
    }
    json_.Key("found");
    json_.StartArray();
    for (const auto& found : found_in_example(rule, language_)) {
      json_.StartObject();
      json_.Key("line");
      json_.Uint64(found.line);
      json_.Key("column");
      json_.Uint64(found.column);
      member("message", found.message);
      json_.EndObject();
    }
    json_.EndArray();
    member("good", rule.good);
    member("settings", rule.settings);
  }

  const std::string& language_;
  rapidjson::StringBuffer buffer_;
  rapidjson::PrettyWriter<rapidjson::StringBuffer> json_{buffer_};
};

}  // namespace

std::string rule_json(const RuleInfo& rule, const std::string& language) {
  JsonPage page(language);
  page.add(rule);
  return page.done();
}

std::string rules_json(const std::string& language) {
  JsonPage page(language);
  page.open();
  for (const auto& rule : rules()) page.add(rule);
  page.close();
  return page.done();
}

}  // namespace shilu::cli
