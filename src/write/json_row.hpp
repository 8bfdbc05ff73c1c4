// A row as a JSON object. Every row has every member, null where it is not known, so that a table's columns can be told
// from any one of them.
#pragma once

#include <cstddef>
#include <string_view>

#include "write/columns.hpp"
#include "write/json_writer.hpp"

namespace shilu::write {

template <class Writer>
class JsonColumns {
 public:
  explicit JsonColumns(Writer& writer) : writer_(writer) {}

  void text(std::string_view name, std::string_view text) {
    put_key(writer_, name);
    if (text.empty()) {
      writer_.Null();
    } else {
      put_string(writer_, text);
    }
  }
  void number(std::string_view name, std::size_t n) {
    put_key(writer_, name);
    writer_.Uint64(n);
  }
  void number_or_none(std::string_view name, std::size_t n) {
    if (n != 0) return number(name, n);
    put_key(writer_, name);
    writer_.Null();
  }

 private:
  Writer& writer_;
};

/// Through one of RapidJSON's writers.
template <class Writer>
void put_row(Writer& writer, const Row& row) {
  writer.StartObject();
  JsonColumns<Writer> columns(writer);
  put_columns(row, columns);
  writer.EndObject();
}

}  // namespace shilu::write
