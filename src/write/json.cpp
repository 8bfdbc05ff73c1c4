// The document as JSON, by RapidJSON over a std::string.
#include <rapidjson/prettywriter.h>
#include <rapidjson/writer.h>

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <shilu/write.hpp>
#include <string>
#include <string_view>

#include "write/describe.hpp"
#include "write/repair.hpp"

namespace shilu::write {
namespace {

/// What RapidJSON needs of an output, over a string.
struct StringStream {
  using Ch = char;
  std::string& out;
  void Put(char c) { out += c; }
  void Flush() {}
};

/// The first byte at or after `p` that JSON must escape: a control, `"` or `\`; `end` where there is none.
const char* find_escape(const char* p, const char* end) {
  constexpr std::uint64_t kOnes = 0x0101010101010101u;
  constexpr std::uint64_t kHigh = 0x80 * kOnes;
  while (end - p >= 8) {
    std::uint64_t w = 0;
    std::memcpy(&w, p, sizeof w);
    const std::uint64_t quote = w ^ ('"' * kOnes);
    const std::uint64_t backslash = w ^ ('\\' * kOnes);
    const std::uint64_t found =
        ((w - 0x20 * kOnes) & ~w) | ((quote - kOnes) & ~quote) | ((backslash - kOnes) & ~backslash);
    if ((found & kHigh) != 0) break;
    p += 8;
  }
  while (p < end && static_cast<unsigned char>(*p) >= 0x20 && *p != '"' && *p != '\\') ++p;
  return p;
}

}  // namespace
}  // namespace shilu::write

/// RapidJSON's hook for writing runs without escapes at once. Its own SSE2 version leaves 0x1A to 0x1F unescaped.
template <>
inline bool rapidjson::Writer<shilu::write::StringStream>::ScanWriteUnescapedString(GenericStringStream<UTF8<>>& is,
                                                                                    std::size_t length) {
  const char* const begin = is.src_;
  const char* const end = is.head_ + length;
  is.src_ = shilu::write::find_escape(begin, end);
  os_->out.append(begin, static_cast<std::size_t>(is.src_ - begin));
  return is.src_ < end;
}

namespace shilu {
namespace {

using Compact = rapidjson::Writer<write::StringStream>;
using Pretty = rapidjson::PrettyWriter<write::StringStream>;

void keep_on_one_line(Compact&, bool) {}
void keep_on_one_line(Pretty& writer, bool yes) {
  writer.SetFormatOptions(yes ? rapidjson::kFormatSingleLineArray : rapidjson::kFormatDefault);
}

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
    keep_on_one_line(writer_, true);
    writer_.StartArray();
    writer_.Uint64(a);
    writer_.Uint64(b);
    writer_.EndArray();
    keep_on_one_line(writer_, false);
  }
  void flag(std::string_view key, bool value) {
    name(key);
    writer_.Bool(value);
  }

 private:
  void name(std::string_view key) { writer_.Key(key.data(), static_cast<rapidjson::SizeType>(key.size())); }

  void string(std::string_view text) {
    std::string storage;
    text = write::as_utf8(text, storage);
    writer_.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
  }

  Writer& writer_;
};

template <class Writer>
void write_with(Writer& writer, const Transcript& transcript, const WriteOptions& options) {
  JsonEmitter<Writer> emitter(writer);
  writer.StartObject();
  write::describe(transcript, options, emitter);
  writer.EndObject();
}

}  // namespace

void write_json(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  write::StringStream stream{out};
  Pretty writer(stream);
  writer.SetIndent(' ', 2);
  write_with(writer, transcript, options);
  out += '\n';
}

void write_ndjson(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  write::StringStream stream{out};
  Compact writer(stream);
  write_with(writer, transcript, options);
  out += '\n';
}

std::string to_json(const Transcript& transcript, const WriteOptions& options) {
  std::string out;
  write_json(transcript, out, options);
  return out;
}

}  // namespace shilu
