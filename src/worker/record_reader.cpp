#include "worker/record_reader.hpp"

#include <simdjson.h>

#include <algorithm>
#include <array>
#include <deque>
#include <optional>
#include <string>
#include <utility>

#include "text/validate.hpp"
#include "worker/base64.hpp"
#include "worker/error.hpp"
#include "worker/json_scan.hpp"
#include "worker/raw_line.hpp"
#include "worker/unescape.hpp"
#include "write/repair.hpp"

namespace shilu::worker {
namespace {

namespace ondemand = simdjson::ondemand;

/// Of records beyond it, simdjson's tables are given back before the next one.
constexpr std::size_t kLargeRecord = std::size_t{8} << 20;

void refuse_invalid_utf8(std::string_view line) {
  if (text::valid_utf8(line)) return;
  throw RecordError(Code::utf8, "the line is not UTF-8", text::first_invalid(line));
}

[[noreturn]] void refuse(const JsonScan& scan) {
  throw RecordError(scan.too_deep ? Code::depth : Code::json, scan.problem, scan.end);
}

/// simdjson cannot go on; our own scan says where and why.
[[noreturn]] void refuse_json(std::string_view line) {
  const JsonScan scan = scan_text(line);
  if (scan.problem != nullptr) refuse(scan);
  throw RecordError(Code::json, "the JSON of this line cannot be read");
}

/// What a member that is wanted may hold.
struct Member {
  std::string_view name;
  std::optional<std::string_view> value = std::nullopt;
};

}  // namespace

struct RecordReader::Inside {
  explicit Inside(const Settings& s) : settings(s) {}

  const Settings& settings;
  ondemand::parser parser;
  std::deque<std::string> strings;  ///< what simdjson could not unescape
  std::string bytes;                ///< of `b64`
  bool large = false;               ///< what the last record was

  void object(std::string_view line, Record& record);
  void keep_who(std::string_view line, Record& record);
  ondemand::object members_of(std::string_view line, ondemand::document& document);
  std::string_view string(ondemand::value value, std::string_view name, std::string_view line);
};

namespace {

/// The whole value, checked.
std::string_view raw(ondemand::value& value, std::string_view line) {
  const auto at = static_cast<std::size_t>(value.raw_json_token().data() - line.data());
  const JsonScan scan = scan_value(line, at);
  if (scan.problem != nullptr) refuse(scan);
  // simdjson takes 07 for one value.
  const std::size_t next = skip_blanks(line, scan.end);
  if (next == line.size() || (line[next] != ',' && line[next] != '}')) refuse_json(line);
  return line.substr(at, scan.end - at);
}

}  // namespace

std::string_view RecordReader::Inside::string(ondemand::value value, std::string_view name, std::string_view line) {
  const char* const begin = value.raw_json_token().data();
  if (*begin != '"') {
    (void)raw(value, line);
    throw RecordError(Code::input, "the member " + std::string(name) + " must be a string",
                      static_cast<std::size_t>(begin - line.data()));
  }
  std::string_view text;
  if (value.get_string().get(text) == simdjson::SUCCESS) return text;
  // Half of a surrogate pair, or an error.
  const auto at = static_cast<std::size_t>(begin - line.data());
  const JsonScan scan = scan_value(line, at);
  if (scan.problem != nullptr) refuse(scan);
  strings.push_back(unescape(line.substr(at + 1, scan.end - at - 2)));
  return strings.back();
}

ondemand::object RecordReader::Inside::members_of(std::string_view line, ondemand::document& document) {
  const simdjson::padded_string_view padded(line.data(), line.size(), line.size() + simdjson::SIMDJSON_PADDING);
  ondemand::object members;
  simdjson::error_code error = parser.iterate(padded).get(document);
  if (error == simdjson::SUCCESS) error = document.get_object().get(members);
  if (error == simdjson::SUCCESS) return members;
  refuse_invalid_utf8(line);
  if (scan_text(line).problem != nullptr) refuse_json(line);
  if (line[skip_blanks(line, 0)] == '{') throw RecordError(Code::internal, simdjson::error_message(error));
  throw RecordError(Code::input, "a record is an object: {\"id\": …, \"" + settings.in_field + "\": \"…\"}", 0);
}

void RecordReader::Inside::object(std::string_view line, Record& record) {
  ondemand::document document;
  ondemand::object members = members_of(line, document);
  std::array<Member, 6> wanted{{{settings.in_field}, {"path"}, {"b64"}, {"name"}, {"language"}, {"encoding"}}};
  std::optional<RecordError> wrong;  // known once the whole line is known to be JSON
  for (auto each : members) {
    // Asked of the result and not of the field in it, whose function has had a parameter since simdjson 3.1.
    simdjson::ondemand::raw_json_string raw_key;
    if (each.key().get(raw_key) != simdjson::SUCCESS) refuse_json(line);
    const char* const key_begin = raw_key.raw();
    std::string_view key;
    if (each.unescaped_key().get(key) != simdjson::SUCCESS) {
      // No member of ours has half of a surrogate pair in its name.
      if (scan_value(line, static_cast<std::size_t>(key_begin - 1 - line.data())).problem != nullptr) refuse_json(line);
      key = {};
    }
    ondemand::value value;
    if (each.value().get(value) != simdjson::SUCCESS) refuse_json(line);
    Member* const member = std::find_if(wanted.begin(), wanted.end(), [&](const Member& m) { return m.name == key; });
    if (member != wanted.end()) {
      try {
        const bool null = value.raw_json_token().front() == 'n' && raw(value, line) == "null";
        member->value = null ? std::nullopt : std::optional(string(value, key, line));
      } catch (const RecordError& error) {
        if (error.code() != Code::input) throw;
        if (!wrong) wrong = error;
      }
      continue;
    }
    const std::string_view json = raw(value, line);
    if (key == "id") record.id = json;
    if (key == "meta") record.meta = json;
  }
  if (document.current_location().error() != simdjson::OUT_OF_BOUNDS) refuse_json(line);
  if (wrong) throw RecordError(*wrong);

  std::size_t sources = 0;
  for (std::size_t i = 0; i < 3; ++i) {
    if (!wanted[i].value) continue;
    ++sources;
    record.content = *wanted[i].value;
    record.source = i == 0 ? Record::Source::text : i == 1 ? Record::Source::path : Record::Source::bytes;
  }
  if (sources == 0)
    throw RecordError(Code::input, "the record has none of the members " + settings.in_field + ", path and b64");
  if (sources > 1)
    throw RecordError(Code::input,
                      "the record has more than one of the members " + settings.in_field + ", path and b64");
  if (record.source == Record::Source::bytes) {
    auto decoded = decode_base64(record.content);
    if (!decoded) throw RecordError(Code::input, "the member b64 is no Base64");
    bytes = std::move(*decoded);
    record.content = bytes;
  }
  record.name = wanted[3].value.value_or("");
  record.language = wanted[4].value.value_or("");
  record.encoding = wanted[5].value.value_or("");
}

/// The id and meta of a line that is JSON but for bytes that are not UTF-8, where these stand elsewhere.
void RecordReader::Inside::keep_who(std::string_view line, Record& record) {
  constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
  strings.push_back(write::repaired(line));
  const std::size_t size = strings.back().size();
  strings.back().append(simdjson::SIMDJSON_PADDING, '\0');
  Record repaired;
  try {
    object(std::string_view(strings.back()).substr(0, size), repaired);
  } catch (const RecordError& error) {
    if (error.code() != Code::input) return;
  }
  if (repaired.id.find(kReplacement) == std::string_view::npos) record.id = repaired.id;
  if (repaired.meta.find(kReplacement) == std::string_view::npos) record.meta = repaired.meta;
}

RecordReader::RecordReader(const Settings& settings) : inside_(std::make_unique<Inside>(settings)) {}
RecordReader::~RecordReader() = default;

std::size_t RecordReader::padding() { return simdjson::SIMDJSON_PADDING; }

void RecordReader::read(std::string_view line, std::size_t ordinal, Record& record) {
  record = {};
  inside_->strings.clear();
  if (std::exchange(inside_->large, false)) {
    inside_->parser = ondemand::parser();
    inside_->bytes = {};
  }
  inside_->large = line.size() > kLargeRecord;
  if (inside_->settings.keyed) {
    const std::size_t tab = line.find('\t');
    if (tab == std::string_view::npos) throw RecordError(Code::input, "no TAB behind a key stands in the line");
    record.key = line.substr(0, tab);
    line.remove_prefix(tab + 1);
  }
  if (inside_->settings.raw != Raw::none) {
    inside_->strings.emplace_back();
    return read_raw(line, ordinal, inside_->settings.raw, inside_->strings.back(), record);
  }
  try {
    inside_->object(line, record);
  } catch (const RecordError& error) {
    // An id out of a line that cannot be read might be none.
    if (error.code() != Code::input) {
      record.id = Record().id;
      record.meta = Record().meta;
    }
    if (error.code() == Code::utf8) inside_->keep_who(line, record);
    throw;
  }
}

}  // namespace shilu::worker
