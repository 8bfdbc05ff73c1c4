#include "worker/raw_line.hpp"

#include "write/json_writer.hpp"

namespace shilu::worker {

void read_raw(std::string_view line, std::size_t ordinal, Raw raw, std::string& id, Record& record) {
  record.content = line;
  if (raw == Raw::path) {
    record.source = Record::Source::path;
    write::StringStream stream{id};
    write::Compact writer(stream);
    write::put_string(writer, line);
  } else {
    record.source = Record::Source::bytes;
    id = std::to_string(ordinal);
  }
  record.id = id;
}

}  // namespace shilu::worker
