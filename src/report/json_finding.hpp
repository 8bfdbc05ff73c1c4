// A finding as a JSON object, the same in the formats json and jsonl.
//
// Rows and columns count from 1, columns in code points, ends are one past the last; `byte_range` counts in the
// original bytes. All of them are null for a finding about the whole file. Every member is always there.
#pragma once

#include <string_view>

#include <shilu/report.hpp>

#include "report/place.hpp"

namespace shilu::report {

template <class Json>
void write_point(Json& json, std::string_view key, std::size_t line, std::size_t column) {
  if (line == 0) return json.null(key);
  json.open_map(key);
  json.number("row", line);
  json.number("column", column);
  json.close_map();
}

template <class Json>
void write_place(Json& json, const Place& place) {
  write_point(json, "location", place.line, place.column);
  write_point(json, "end_location", place.end_line, place.end_column);
  if (is_whole_file(place)) return json.null("byte_range");
  json.pair("byte_range", place.bytes.begin, place.bytes.end);
}

template <class Json>
void write_fix(Json& json, const Checked& checked, const Finding& finding) {
  if (!finding.fix) return json.null("fix");
  json.open_map("fix");
  json.text("applicability", to_string(finding.fix->applicability));
  json.text("message", finding.fix->message);
  json.open_list("edits");
  for (const auto& edit : finding.fix->edits) {
    json.open_map();
    write_place(json, place_of(checked, edit, finding.place));
    json.text("content", edit.replacement);
    json.close_map();
  }
  json.close_list();
  json.close_map();
}

template <class Json>
void write_finding(Json& json, const Checked& checked, const Finding& finding) {
  json.open_map();
  json.text("code", finding.code);
  json.text("name", finding.name);
  json.text("severity", to_string(finding.severity));
  json.text("message", finding.message);
  json.text("advice", finding.advice);
  json.text("filename", checked.path);
  write_place(json, finding.place);
  if (finding.turn.empty()) {
    json.null("turn");
  } else {
    json.text("turn", finding.turn);
  }
  json.open_list("related");
  for (const auto& related : finding.related) {
    json.open_map();
    json.text("message", related.message);
    write_place(json, related.place);
    json.close_map();
  }
  json.close_list();
  write_fix(json, checked, finding);
  json.text("fingerprint", finding.fingerprint);
  json.text("url", rule_url(finding.code, finding.name));
  json.close_map();
}

/// A file that could not be read is an error named `unreadable` that belongs to no rule: `code` is null.
template <class Json>
void write_failure(Json& json, std::string_view path, std::string_view message) {
  json.open_map();
  json.null("code");
  json.text("name", "unreadable");
  json.text("severity", "error");
  json.text("message", message);
  json.text("advice", "");
  json.text("filename", path);
  write_place(json, Place{});
  json.null("turn");
  json.open_list("related");
  json.close_list();
  for (const auto* key : {"fix", "fingerprint", "url"}) json.null(key);
  json.close_map();
}

}  // namespace shilu::report
