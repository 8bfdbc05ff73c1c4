// The metadata of a ConvoKit corpus, member by member, told once for the values and once for the index of their types.
//
// A sink has: text(key, text), empty where it is not known · number(key, n) · number_or_none(key, n), 0 where there is
// none · list(key, texts).
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "write/json_writer.hpp"
#include "write/rows.hpp"

namespace shilu::write {

struct ConvokitSpeaker {
  std::string id;
  std::string name;  ///< empty: unknown
  std::vector<std::string> roles, titles, outlets;
};

struct ConvokitConversation {
  std::string id;
  std::string document;
  std::string language;
  Conference about;
};

template <class Sink>
void put_meta(const Row& row, Sink& sink) {
  const Turn& turn = *row.turn;
  sink.text("kind", to_string(turn.kind));
  sink.text("role", turn.role == Role::unknown ? std::string_view() : to_string(turn.role));
  sink.text("section", to_string(row.section->kind));
  sink.number_or_none("exchange", row.exchange == nullptr ? 0 : row.exchange->number);
  sink.text("participant", turn.speaker);
  sink.text("label", turn.label);
  sink.number("first_line", turn.lines.first);
  sink.number("last_line", turn.lines.last);
}

template <class Sink>
void put_meta(const ConvokitSpeaker& speaker, Sink& sink) {
  sink.text("name", speaker.name);
  sink.list("roles", speaker.roles);
  sink.list("titles", speaker.titles);
  sink.list("outlets", speaker.outlets);
}

template <class Sink>
void put_meta(const ConvokitConversation& conversation, Sink& sink) {
  sink.text("doc", conversation.document);
  sink.text("title", conversation.about.title);
  sink.text("date", conversation.about.date);
  sink.text("language", conversation.language);
  sink.text("place", conversation.about.place);
}

/// The values; null where nothing is known.
class MetaValues {
 public:
  explicit MetaValues(Compact& writer) : writer_(writer) {}

  void text(std::string_view key, std::string_view text) {
    put_key(writer_, key);
    if (text.empty()) {
      writer_.Null();
    } else {
      put_string(writer_, text);
    }
  }
  void number(std::string_view key, std::size_t n) {
    put_key(writer_, key);
    writer_.Uint64(n);
  }
  void number_or_none(std::string_view key, std::size_t n) {
    if (n != 0) return number(key, n);
    put_key(writer_, key);
    writer_.Null();
  }
  void list(std::string_view key, const std::vector<std::string>& texts) {
    put_key(writer_, key);
    writer_.StartArray();
    for (const std::string& text : texts) put_string(writer_, text);
    writer_.EndArray();
  }

 private:
  Compact& writer_;
};

/// The names of their types, as Python prints them. ConvoKit does not count null as a type.
class MetaTypes {
 public:
  explicit MetaTypes(Compact& writer) : writer_(writer) {}

  void text(std::string_view key, std::string_view) { type(key, "<class 'str'>"); }
  void number(std::string_view key, std::size_t) { type(key, "<class 'int'>"); }
  void number_or_none(std::string_view key, std::size_t) { type(key, "<class 'int'>"); }
  void list(std::string_view key, const std::vector<std::string>&) { type(key, "<class 'list'>"); }

 private:
  void type(std::string_view key, std::string_view name) {
    put_key(writer_, key);
    writer_.StartArray();
    put_string(writer_, name);
    writer_.EndArray();
  }

  Compact& writer_;
};

}  // namespace shilu::write
