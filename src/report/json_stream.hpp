// JSON that is written over several calls, by RapidJSON over a std::string.
#pragma once

#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <string>
#include <string_view>

#include "report/valid_utf8.hpp"

namespace shilu::report {

/// What RapidJSON needs of an output, over whichever string is at hand.
struct StringStream {
  using Ch = char;
  std::string* out = nullptr;
  void Put(char c) { *out += c; }
  void Flush() {}
};

using CompactWriter = rapidjson::Writer<StringStream>;
using PrettyWriter = rapidjson::PrettyWriter<StringStream>;

inline void keep_on_one_line(CompactWriter&, bool) {}
inline void keep_on_one_line(PrettyWriter& writer, bool yes) {
  writer.SetFormatOptions(yes ? rapidjson::kFormatSingleLineArray : rapidjson::kFormatDefault);
}

inline void indent_by_two(CompactWriter&) {}
inline void indent_by_two(PrettyWriter& writer) { writer.SetIndent(' ', 2); }

template <class Writer>
class JsonStream {
 public:
  JsonStream() : writer_(stream_) { indent_by_two(writer_); }
  JsonStream(const JsonStream&) = delete;  // the writer knows where the stream is
  JsonStream& operator=(const JsonStream&) = delete;

  /// Where it goes on.
  void into(std::string& out) { stream_.out = &out; }
  /// A new document.
  void restart() { writer_.Reset(stream_); }

  void open_map() { writer_.StartObject(); }
  void open_map(std::string_view key) { name(key), open_map(); }
  void close_map() { writer_.EndObject(); }
  void open_list() { writer_.StartArray(); }
  void open_list(std::string_view key) { name(key), open_list(); }
  void close_list() { writer_.EndArray(); }

  void text(std::string_view key, std::string_view bytes) {
    name(key);
    const auto valid = valid_utf8(bytes);
    writer_.String(valid.data(), static_cast<rapidjson::SizeType>(valid.size()));
  }
  void number(std::string_view key, std::size_t n) { name(key), writer_.Uint64(n); }
  void flag(std::string_view key, bool value) { name(key), writer_.Bool(value); }
  void null(std::string_view key) { name(key), writer_.Null(); }
  void pair(std::string_view key, std::size_t a, std::size_t b) {
    name(key);
    keep_on_one_line(writer_, true);
    writer_.StartArray();
    writer_.Uint64(a);
    writer_.Uint64(b);
    writer_.EndArray();
    keep_on_one_line(writer_, false);
  }

 private:
  void name(std::string_view key) { writer_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }

  StringStream stream_;
  Writer writer_;
};

}  // namespace shilu::report
