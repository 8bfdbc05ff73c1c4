// One line of JSON for each turn.
#include <cstddef>

#include "write/formats.hpp"
#include "write/json_escapes.hpp"
#include "write/json_row.hpp"

namespace shilu::write {

void put_turns(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  const std::size_t begin = out.size();
  StringStream stream{out};
  Compact writer(stream);
  for_each_row(transcript, options.document, [&](const Row& row) {
    writer.Reset(stream);
    put_row(writer, row);
    out += '\n';
  });
  escape_unsafe(out, begin);
}

}  // namespace shilu::write
