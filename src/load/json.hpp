// JSON to events, by simdjson.
#pragma once

#include <memory>
#include <string_view>

#include "load/builder.hpp"

namespace shilu::loading {

/// Keeps its buffers from one document to the next.
class JsonReader {
 public:
  JsonReader();
  ~JsonReader();
  JsonReader(const JsonReader&) = delete;
  JsonReader& operator=(const JsonReader&) = delete;

  /// One value, which is UTF-8. Throws Fault, with an offset in bytes.
  void read(std::string_view bytes, Builder& builder);

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace shilu::loading
