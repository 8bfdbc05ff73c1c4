// The emitter that `describe` tells the document to, as JSON: one of RapidJSON's writers behind it.
#pragma once

#include <cstddef>
#include <string_view>

#include "write/json_writer.hpp"

namespace shilu::write {

template <class Writer>
class JsonEmitter {
 public:
  explicit JsonEmitter(Writer& writer) : writer_(writer) {}

  void open_map(std::string_view key) {
    name(key);
    writer_.StartObject();
  }
  void close_map() { writer_.EndObject(); }

  void open_list(std::string_view key) {
    name(key);
    writer_.StartArray();
  }
  void close_list() { writer_.EndArray(); }

  void empty_map(std::string_view key) {
    open_map(key);
    close_map();
  }
  void empty_list(std::string_view key) {
    open_list(key);
    close_list();
  }

  void open_item() { writer_.StartObject(); }
  void close_item() { writer_.EndObject(); }
  void item(std::string_view text) { string(text); }

  void word(std::string_view key, std::string_view text) {
    name(key);
    writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }
  void text(std::string_view key, std::string_view text) {
    name(key);
    string(text);
  }
  void date(std::string_view key, std::string_view date) { text(key, date); }
  void number(std::string_view key, std::size_t n) {
    name(key);
    writer_.Uint64(n);
  }
  void pair(std::string_view key, std::size_t a, std::size_t b) {
    name(key);
    put_pair(writer_, a, b);
  }
  void flag(std::string_view key, bool value) {
    name(key);
    writer_.Bool(value);
  }

 private:
  void name(std::string_view key) { put_key(writer_, key); }
  void string(std::string_view text) { put_string(writer_, text); }

  Writer& writer_;
};

}  // namespace shilu::write
