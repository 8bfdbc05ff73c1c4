#include "worker/answer.hpp"

#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include <vector>

#include "worker/forget.hpp"
#include "write/describe.hpp"
#include "write/json_emitter.hpp"
#include "write/json_escapes.hpp"
#include "write/json_row.hpp"
#include "write/json_writer.hpp"
#include "write/rows.hpp"

namespace shilu::worker {
namespace {

void append_string(std::string_view text, std::string& out) {
  write::StringStream stream{out};
  write::Compact writer(stream);
  write::put_string(writer, text);
}

void append_diagnostics(const std::vector<Diagnostic>& diagnostics, std::string& out) {
  const std::size_t begin = out.size();
  write::StringStream stream{out};
  write::Compact writer(stream);
  write::JsonEmitter<write::Compact> emitter(writer);
  writer.StartArray();
  for (const Diagnostic& diagnostic : diagnostics) {
    emitter.open_item();
    write::describe(diagnostic, emitter);
    emitter.close_item();
  }
  writer.EndArray();
  write::escape_unsafe(out, begin);
}

}  // namespace

void AnswerWriter::answer(const Record& record, const Transcript& transcript, const Stats& stats, std::string& out) {
  if (settings_.explode) {
    turns(record, transcript, stats, out);
  } else {
    whole(record, transcript, stats, out);
  }
}

void AnswerWriter::whole(const Record& record, const Transcript& transcript, const Stats& stats, std::string& out) {
  std::string& line = begin_line(record, out);
  open_verdict(record, true, line);
  line += ",\"doc\":";
  write_ndjson(transcript, line, {settings_.diagnostics});
  line.pop_back();
  line += ",\"diag\":";
  append_diagnostics(transcript.diagnostics, line);
  close(stats, line);
  end_line(out);
}

void AnswerWriter::turns(const Record& record, const Transcript& transcript, const Stats& stats, std::string& out) {
  std::string_view document = record.name;
  if (document.empty() && record.source == Record::Source::path) document = record.content;
  std::size_t count = 0;
  write::for_each_row(transcript, document, [&](const write::Row& row) {
    ++count;
    std::string& line = begin_line(record, out);
    open(record, line);
    meta(record, line);
    line += ",\"turn\":";
    const std::size_t begin = line.size();
    write::StringStream stream{line};
    write::Compact writer(stream);
    write::put_row(writer, row);
    write::escape_unsafe(line, begin);
    line += '}';
    end_line(out);
  });
  std::string& line = begin_line(record, out);
  open(record, line);
  meta(record, line);
  line += ",\"end\":true,\"turns\":" + std::to_string(count) + ",\"diag\":";
  append_diagnostics(transcript.diagnostics, line);
  close(stats, line);
  end_line(out);
}

void AnswerWriter::refuse(const Record& record, const RecordError& error, std::size_t ordinal, const Stats& stats,
                          std::string& out) {
  std::string& line = begin_line(record, out);
  open_verdict(record, false, line);
  line += ",\"error\":{\"code\":\"";
  line += to_string(error.code());
  line += "\",\"message\":";
  const std::size_t begin = line.size();
  append_string(error.what(), line);
  write::escape_unsafe(line, begin);
  if (error.byte()) line += ",\"byte\":" + std::to_string(*error.byte());
  line += ",\"record\":" + std::to_string(ordinal) + '}';
  close(stats, line);
  end_line(out);
}

void AnswerWriter::open(const Record& record, std::string& line) {
  line += "{\"id\":";
  write::append_json(record.id, line);
}

void AnswerWriter::meta(const Record& record, std::string& line) {
  if (record.meta.empty()) return;
  line += ",\"meta\":";
  write::append_json(record.meta, line);
}

void AnswerWriter::open_verdict(const Record& record, bool ok, std::string& line) {
  open(record, line);
  line += ok ? ",\"ok\":true" : ",\"ok\":false";
  line += ",\"v\":" + std::to_string(kProtocol) + ",\"tool\":\"" + version() + '"';
  meta(record, line);
}

void AnswerWriter::close(const Stats& stats, std::string& line) {
  if (settings_.stats)
    line += ",\"stats\":{\"bytes\":" + std::to_string(stats.bytes) + ",\"us\":" + std::to_string(stats.us) + '}';
  line += '}';
}

/// Where the JSON of a line goes.
std::string& AnswerWriter::begin_line(const Record& record, std::string& out) {
  // A key is no JSON: it goes as it came.
  if (settings_.keyed) (out += record.key) += '\t';
  begin_ = out.size();
  forget(line_);
  return settings_.out_field.empty() ? out : line_;
}

void AnswerWriter::end_line(std::string& out) {
  if (!settings_.out_field.empty()) {
    out += '{';
    append_string(settings_.out_field, out);
    out += ':';
    if (settings_.stringify) {
      append_string(line_, out);
    } else {
      out += line_;
    }
    out += '}';
  }
  if (settings_.ascii) {
    line_.assign(out, begin_);
    out.resize(begin_);
    write::append_ascii(line_, out);
  }
  out += '\n';
}

}  // namespace shilu::worker
