// One task of Label Studio for each document: the turns as a dialogue, their kinds as predictions to be corrected.
#include <shilu/version.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "write/formats.hpp"
#include "write/json_writer.hpp"
#include "write/repair.hpp"
#include "write/rows.hpp"

namespace shilu::write {
namespace {

/// Label Studio counts as JavaScript does: a character beyond U+FFFF is two units.
std::size_t utf16_units(std::string_view text) {
  std::size_t units = 0;
  for (const char c : text) {
    const auto byte = static_cast<unsigned char>(c);
    units += (byte & 0xC0) != 0x80 ? 1 : 0;
    units += byte >= 0xF0 ? 1 : 0;
  }
  return units;
}

class TaskWriter {
 public:
  explicit TaskWriter(std::string& out) : stream_{out}, writer_(stream_) {}

  void task(const std::vector<Row>& rows) {
    writer_.StartObject();
    open_map("data");
    member("doc", rows.front().document);
    member("title", rows.front().transcript->conference.title);
    open_list("dialogue");
    for (const Row& row : rows) paragraph(row);
    writer_.EndArray();
    writer_.EndObject();
    open_list("predictions");
    writer_.StartObject();
    member("model_version", std::string("shilu ") + version());
    open_list("result");
    for (const Row& row : rows) region(row);
    writer_.EndArray();
    writer_.EndObject();
    writer_.EndArray();
    writer_.EndObject();
  }

 private:
  void paragraph(const Row& row) {
    writer_.StartObject();
    const bool named = row.speaker != nullptr && !row.speaker->name.empty();
    member("author", named ? row.speaker->name : row.turn->label);
    member("text", row.turn->text);
    member("kind", to_string(row.turn->kind));
    member("turn", row.turn->id);
    writer_.EndObject();
  }

  void region(const Row& row) {
    if (row.turn->text.empty()) return;
    std::string storage;
    const std::string_view text = as_utf8(row.turn->text, storage);
    const std::string paragraph = std::to_string(row.number - 1);
    writer_.StartObject();
    // Label Studio cuts an id at `#`, so that it is the turn's own: unique in the task.
    member("id", row.turn->id);
    member("from_name", "kind");
    member("to_name", "dialogue");
    member("type", "paragraphlabels");
    open_map("value");
    member("start", paragraph);
    member("end", paragraph);
    number("startOffset", 0);
    number("endOffset", utf16_units(text));
    member("text", text);
    open_list("paragraphlabels");
    put_string(writer_, to_string(row.turn->kind));
    writer_.EndArray();
    writer_.EndObject();
    writer_.EndObject();
  }

  void open_map(std::string_view key) {
    put_key(writer_, key);
    writer_.StartObject();
  }
  void open_list(std::string_view key) {
    put_key(writer_, key);
    writer_.StartArray();
  }
  void member(std::string_view key, std::string_view text) {
    put_key(writer_, key);
    put_string(writer_, text);
  }
  void number(std::string_view key, std::size_t n) {
    put_key(writer_, key);
    writer_.Uint64(n);
  }

  StringStream stream_;
  Compact writer_;
};

}  // namespace

bool put_labelstudio(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  std::vector<Row> rows;
  for_each_row(transcript, options.document, [&](const Row& row) { rows.push_back(row); });
  if (rows.empty()) return false;
  TaskWriter(out).task(rows);
  return true;
}

}  // namespace shilu::write
