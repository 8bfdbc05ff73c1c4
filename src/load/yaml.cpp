#include "load/yaml.hpp"

#include <yaml.h>

#include <array>
#include <new>
#include <string>

#include "load/words.hpp"

namespace shilu::loading {
namespace {

/// Where the code point of this number begins.
std::size_t byte_of(std::string_view bytes, std::size_t code_point) {
  std::size_t at = 0;
  const auto is_inner = [&](std::size_t i) { return (static_cast<unsigned char>(bytes[i]) & 0xC0u) == 0x80u; };
  for (; code_point > 0 && at < bytes.size(); --code_point) {
    ++at;
    while (at < bytes.size() && is_inner(at)) ++at;
  }
  return at;
}

class Parser {
 public:
  explicit Parser(std::string_view bytes) : bytes_(bytes) {
    if (yaml_parser_initialize(&parser_) == 0) throw std::bad_alloc();
    yaml_parser_set_encoding(&parser_, YAML_UTF8_ENCODING);
    yaml_parser_set_input_string(&parser_, reinterpret_cast<const unsigned char*>(bytes.data()), bytes.size());
  }
  Parser(const Parser&) = delete;
  Parser& operator=(const Parser&) = delete;
  ~Parser() { yaml_parser_delete(&parser_); }

  void parse(yaml_event_t& event) {
    if (yaml_parser_parse(&parser_, &event) != 0) return;
    if (parser_.error == YAML_MEMORY_ERROR) throw std::bad_alloc();
    std::string message = "this is no YAML: ";
    if (parser_.context != nullptr) message += std::string(parser_.context) + ": ";
    message += parser_.problem == nullptr ? "it cannot be read" : parser_.problem;
    // The reader of characters counts bytes, all others count code points.
    const bool in_bytes = parser_.error == YAML_READER_ERROR;
    throw Fault(in_bytes ? parser_.problem_offset : byte_of(bytes_, parser_.problem_mark.index), message);
  }

 private:
  std::string_view bytes_;
  yaml_parser_t parser_{};
};

struct Event {
  yaml_event_t it{};
  Event() = default;
  Event(const Event&) = delete;
  Event& operator=(const Event&) = delete;
  ~Event() { yaml_event_delete(&it); }
  std::size_t at() const { return it.start_mark.index; }
};

/// Tags that say what a scalar, map or list is anyway pass; others would need somebody who knows them.
void refuse_foreign(const unsigned char* tag, std::size_t at) {
  if (tag == nullptr) return;
  constexpr std::array<std::string_view, 8> known{
      "!",
      "tag:yaml.org,2002:str",
      "tag:yaml.org,2002:int",
      "tag:yaml.org,2002:float",
      "tag:yaml.org,2002:bool",
      "tag:yaml.org,2002:null",
      "tag:yaml.org,2002:map",
      "tag:yaml.org,2002:seq",
  };
  const std::string_view name(reinterpret_cast<const char*>(tag));
  for (const std::string_view each : known) {
    if (name == each) return;
  }
  throw Fault(at, "the tag " + quoted(name) + " is not read; save the document without it");
}

Form form_of(const yaml_event_t& event) {
  const auto& scalar = event.data.scalar;
  if (scalar.style != YAML_PLAIN_SCALAR_STYLE) {
    const bool typed = scalar.tag != nullptr && scalar.quoted_implicit == 0 &&
                       std::string_view(reinterpret_cast<const char*>(scalar.tag)).size() > 1 &&
                       std::string_view(reinterpret_cast<const char*>(scalar.tag)) != "tag:yaml.org,2002:str";
    return typed ? Form::plain : Form::text;
  }
  const bool string = scalar.tag != nullptr && scalar.plain_implicit == 0 &&
                      (std::string_view(reinterpret_cast<const char*>(scalar.tag)) == "tag:yaml.org,2002:str" ||
                       std::string_view(reinterpret_cast<const char*>(scalar.tag)) == "!");
  return string ? Form::text : Form::plain;
}

/// False at the end of the stream.
bool tell(const Event& event, Builder& builder) {
  const yaml_event_t& it = event.it;
  switch (it.type) {
    case YAML_STREAM_END_EVENT: return false;
    case YAML_ALIAS_EVENT:
      throw Fault(event.at(), "the alias *" + std::string(reinterpret_cast<const char*>(it.data.alias.anchor)) +
                                  " is not read; save the document without anchors and aliases");
    case YAML_SCALAR_EVENT:
      refuse_foreign(it.data.scalar.tag, event.at());
      builder.scalar({reinterpret_cast<const char*>(it.data.scalar.value), it.data.scalar.length}, form_of(it),
                     event.at());
      return true;
    case YAML_SEQUENCE_START_EVENT:
      refuse_foreign(it.data.sequence_start.tag, event.at());
      builder.open_list(event.at());
      return true;
    case YAML_MAPPING_START_EVENT:
      refuse_foreign(it.data.mapping_start.tag, event.at());
      builder.open_map(event.at());
      return true;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: builder.close(event.at()); return true;
    case YAML_NO_EVENT:
    case YAML_STREAM_START_EVENT:
    case YAML_DOCUMENT_START_EVENT:
    case YAML_DOCUMENT_END_EVENT: return true;
  }
  return true;
}

}  // namespace

void read_yaml(std::string_view bytes, Builder& builder) {
  Parser parser(bytes);
  for (bool going = true; going;) {
    Event event;
    try {
      parser.parse(event.it);
    } catch (const Fault&) {
      if (builder.fault()) throw Fault(byte_of(bytes, builder.fault()->at()), builder.fault()->what());
      throw;
    }
    try {
      going = tell(event, builder);
    } catch (const Fault& fault) {
      // A line that is indented wrongly ends a map too early. That is what is wrong then, and not what the map lacks.
      Event next;
      if (event.it.type == YAML_MAPPING_END_EVENT) parser.parse(next.it);
      throw Fault(byte_of(bytes, fault.at()), fault.what());
    }
  }
}

}  // namespace shilu::loading
