// The documents of an input, one after the other.
#include <shilu/load.hpp>

#include <simdjson.h>

#include <utility>

#include "load/builder.hpp"
#include "load/chunks.hpp"
#include "load/json.hpp"
#include "load/yaml.hpp"
#include "text/validate.hpp"

namespace shilu {
namespace {

std::string before(const std::string& name, std::size_t line, std::size_t column) {
  return (name.empty() ? "" : name + ':') + std::to_string(line) + ':' + std::to_string(column) + ": ";
}

}  // namespace

DocumentError::DocumentError(const std::string& name, std::size_t line, std::size_t column, const std::string& message)
    : std::runtime_error(before(name, line, column) + message), line_(line), column_(column) {}

struct DocumentReader::State {
  State(loading::Window window, std::string input, const Limits& bounds)
      : chunks(std::move(window), bounds.input_bytes), name(std::move(input)), limits(bounds) {}

  /// To the next chunk, unless it is at hand and was not read yet.
  bool advance() {
    if (std::exchange(waiting, false)) return true;
    try {
      return chunks.next();
    } catch (const loading::Fault& fault) {
      const std::string_view held = chunks.window().substr(0, fault.at());
      fail(chunks.place().behind(held), fault);
    }
  }

  void read_chunk() {
    const std::string_view bytes = chunks.bytes();
    ready.clear();
    given = 0;
    loading::Builder builder(ready, limits);
    try {
      if (!simdjson::validate_utf8(bytes.data(), bytes.size()))
        throw loading::Fault(text::first_invalid(bytes), "bytes that are no UTF-8; save the document as UTF-8");
      chunks.syntax() == loading::Syntax::json ? json.read(bytes, builder) : loading::read_yaml(bytes, builder);
    } catch (const loading::Fault& fault) {
      // In a list of YAML those before the broken one are whole.
      ready.resize(builder.whole_items());
      fail(chunks.begin().behind(bytes.substr(0, fault.at())), fault);
    }
  }

  [[noreturn]] void fail(const loading::Place& place, const loading::Fault& fault) const {
    throw DocumentError(name, place.line, place.column, fault.what());
  }

  loading::Chunks chunks;
  std::string name;
  Limits limits;
  loading::JsonReader json;
  std::vector<Transcript> ready;  ///< of the chunk at hand: several where it is a list of YAML
  std::size_t given = 0;
  bool waiting = false;         ///< the chunk at hand was not read yet
  std::optional<bool> several;  ///< once it was asked for
};

DocumentReader::DocumentReader(std::string_view bytes, std::string name, const Limits& limits)
    : state_(std::make_unique<State>(loading::Window(bytes), std::move(name), limits)) {}

DocumentReader::DocumentReader(Read read, std::string name, const Limits& limits)
    : state_(std::make_unique<State>(loading::Window(std::move(read)), std::move(name), limits)) {}

DocumentReader::~DocumentReader() = default;

std::optional<Transcript> DocumentReader::next() {
  State& s = *state_;
  while (s.given == s.ready.size()) {
    if (!s.advance()) return std::nullopt;
    s.read_chunk();
  }
  return std::move(s.ready[s.given++]);
}

bool DocumentReader::several() {
  State& s = *state_;
  if (!s.several) {
    s.waiting = s.advance();
    s.several = s.chunks.is_list();
  }
  return *s.several;
}

std::vector<Transcript> load(std::string_view bytes, const std::string& name, const Limits& limits) {
  std::vector<Transcript> all;
  DocumentReader reader(bytes, name, limits);
  while (std::optional<Transcript> next = reader.next()) all.push_back(std::move(*next));
  return all;
}

}  // namespace shilu
