// The table of formats, and the entrance to all of them.
#include "write/formats.hpp"

#include <algorithm>
#include <array>
#include <stdexcept>

#include "write/documents.hpp"
#include "write/xml.hpp"

namespace shilu {
namespace write {
namespace {

/// In the order of the enumeration.
constexpr std::array formats{
    FormatInfo{Format::yaml, "yaml", ".yaml", "the document: all that is known"},
    FormatInfo{Format::json, "json", ".json", "the same, indented JSON"},
    FormatInfo{Format::ndjson, "ndjson", ".ndjson", "the same, one line of JSON for each transcript"},
    FormatInfo{Format::turns, "turns", ".turns.jsonl", "one line of JSON for each turn"},
    FormatInfo{Format::csv, "csv", ".csv", "one row for each turn"},
    FormatInfo{Format::tsv, "tsv", ".tsv", "one row for each turn, for PostgreSQL and ClickHouse"},
    FormatInfo{Format::akn, "akn", ".akn.xml", "Akoma Ntoso debate (XML)", true},
    FormatInfo{Format::tei, "tei", ".tei.xml", "TEI as ParlaMint has it (XML)"},
    FormatInfo{Format::convokit, "convokit", "", "a ConvoKit corpus of all inputs: a folder of JSON files"},
    FormatInfo{Format::chat, "chat", ".chat.jsonl",
               "one line of JSON for each question with its answers, as messages of a chat"},
    FormatInfo{Format::labelstudio, "labelstudio", ".labelstudio.json", "tasks for Label Studio (JSON)"},
    FormatInfo{Format::markdown, "markdown", ".md", "for reading"},
    FormatInfo{Format::transcript, "transcript", ".txt", "a plain transcript in one canonical form", true},
};

constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

Joint table_joint(std::string head, bool bom) {
  if (bom) head.insert(0, byte_order_mark);
  Joint joint;
  joint.open = head;
  joint.none = head;
  return joint;
}

Joint tei_joint(bool several) {
  Joint joint;
  joint.open = several ? tei_corpus_open() : std::string(xml_declaration);
  if (several) joint.close = tei_corpus_close();
  if (several) joint.none = joint.open + joint.close;
  return joint;
}

}  // namespace

const FormatInfo& info(Format format) { return formats[static_cast<std::size_t>(format)]; }

Joint joint(Format format, bool several, const WriteOptions& options) {
  Joint joint;
  switch (format) {
    case Format::yaml:
      if (several) joint.before = "---\n";
      break;
    case Format::json:
      joint.open = several ? "[\n" : "";
      joint.between = ",\n";
      joint.close = several ? "\n]\n" : "\n";
      joint.none = several ? "[]\n" : "";
      break;
    case Format::csv: return table_joint(csv_head(), options.bom);
    case Format::tsv: return table_joint(tsv_head(), options.bom);
    case Format::labelstudio:
      joint.open = "[\n";
      joint.between = ",\n";
      joint.close = "\n]\n";
      joint.none = "[]\n";
      break;
    case Format::markdown: joint.between = "\n---\n\n"; break;
    case Format::akn: joint.open = xml_declaration; break;
    case Format::tei: return tei_joint(several);
    case Format::ndjson:
    case Format::turns:
    case Format::chat:
    case Format::convokit:
    case Format::transcript: break;
  }
  return joint;
}

std::size_t put(Format format, const Transcript& transcript, std::string& out, const WriteOptions& options,
                bool several) {
  switch (format) {
    case Format::yaml: write_yaml(transcript, out, options); break;
    case Format::json: put_json(transcript, out, options); break;
    case Format::ndjson: write_ndjson(transcript, out, options); break;
    case Format::turns: put_turns(transcript, out, options); break;
    case Format::csv: put_csv(transcript, out, options); break;
    case Format::tsv: put_tsv(transcript, out, options); break;
    case Format::akn: put_akn(transcript, out, options); break;
    case Format::tei: put_tei(transcript, out, options, several); break;
    case Format::convokit: throw std::invalid_argument("convokit is a folder of files, not a text");
    case Format::chat: return put_chat(transcript, out, options);
    case Format::labelstudio: return put_labelstudio(transcript, out, options) ? 0 : 1;
    case Format::markdown: put_markdown(transcript, out, options); break;
    case Format::transcript: put_transcript(transcript, out, options); break;
  }
  return 0;
}

}  // namespace write

const char* to_string(Format format) { return write::info(format).name.data(); }

std::optional<Format> format_named(std::string_view name) {
  for (const write::FormatInfo& each : write::formats) {
    if (each.name == name) return each.format;
  }
  return std::nullopt;
}

const std::vector<std::string_view>& format_names() {
  static const std::vector<std::string_view> names = [] {
    std::vector<std::string_view> all;
    for (const write::FormatInfo& each : write::formats) all.push_back(each.name);
    return all;
  }();
  return names;
}

void write_as(Format format, const Transcript& transcript, std::string& out, const WriteOptions& options) {
  const write::Joint joint = write::joint(format, false, options);
  const std::size_t start = out.size();
  out += joint.open;
  out += joint.before;
  const std::size_t begin = out.size();
  write::put(format, transcript, out, options);
  if (out.size() == begin) {
    out.resize(start);
    out += joint.none;
    return;
  }
  out += joint.close;
}

std::string to_text(const Transcript& transcript, Format format, const WriteOptions& options) {
  std::string out;
  write_as(format, transcript, out, options);
  return out;
}

}  // namespace shilu
