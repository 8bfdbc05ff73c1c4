// The output document, member by member, told once for all formats: a format is an emitter that hears it.
//
// An emitter has: open_map(key) close_map() · open_list(key) close_list() · empty_map(key) empty_list(key) ·
// open_item() close_item(), a map within a list · item(text), a string within a list · word(key, text), one of our own
// names · text(key, text), anything · date(key, text) · number(key, n) · pair(key, a, b) · flag(key, bool).
#pragma once

#include <shilu/transcript.hpp>
#include <shilu/write.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::write {

/// Tells `emitter` the members of one diagnostic.
template <class Emitter>
void describe(const Diagnostic& d, Emitter& emitter) {
  emitter.text("code", d.code);
  emitter.word("severity", to_string(d.severity));
  emitter.text("message", d.message);
  emitter.number("line", d.line);
  emitter.number("byte", d.byte);
}

template <class Emitter>
class Description {
 public:
  explicit Description(Emitter& emitter) : emit_(emitter) {}

  void document(const Transcript& transcript, const WriteOptions& options) {
    emit_.number("shilu", 1);
    source(transcript.source);
    emit_.word("kind", to_string(transcript.kind));
    emit_.text("language", transcript.language.empty() ? std::string_view("und") : transcript.language);
    conference(transcript.conference);
    list("participants", transcript.participants, [this](const Participant& p) { participant(p); });
    list("sections", transcript.sections, [this](const Section& s) { section(s); });
    list("reported", transcript.reported, [this](const Reported& r) { reported(r); });
    list("other", transcript.other, [this](const Other& o) { other(o); });
    if (options.diagnostics) {
      list("diagnostics", transcript.diagnostics, [this](const Diagnostic& d) { describe(d, emit_); });
    }
  }

 private:
  void optional(std::string_view key, std::string_view text) {
    if (!text.empty()) emit_.text(key, text);
  }

  template <class Item, class Members>
  void list(std::string_view key, const std::vector<Item>& items, Members members) {
    if (items.empty()) {
      emit_.empty_list(key);
      return;
    }
    emit_.open_list(key);
    for (const Item& item : items) {
      emit_.open_item();
      members(item);
      emit_.close_item();
    }
    emit_.close_list();
  }

  void place(const Lines& lines, const Bytes& bytes) {
    emit_.pair("lines", lines.first, lines.last);
    emit_.pair("bytes", bytes.begin, bytes.end);
  }

  void source(const SourceInfo& source) {
    emit_.open_map("source");
    optional("name", source.name);
    optional("encoding", source.encoding);
    emit_.number("bytes", source.bytes);
    emit_.number("lines", source.lines);
    emit_.close_map();
  }

  void conference(const Conference& c) {
    if (c.title.empty() && c.date.empty() && c.time.empty() && c.place.empty() && c.topic.empty()) {
      emit_.empty_map("conference");
      return;
    }
    emit_.open_map("conference");
    optional("title", c.title);
    if (!c.date.empty()) emit_.date("date", c.date);
    if (!c.time.empty()) emit_.date("time", c.time);
    optional("place", c.place);
    optional("topic", c.topic);
    emit_.close_map();
  }

  void participant(const Participant& p) {
    emit_.text("id", p.id);
    optional("name", p.name);
    emit_.word("role", to_string(p.role));
    optional("title", p.title);
    optional("outlet", p.outlet);
    if (!p.labels.empty()) {
      emit_.open_list("labels");
      for (const std::string& label : p.labels) emit_.item(label);
      emit_.close_list();
    }
    optional("evidence", p.evidence);
  }

  /// `questions` has exchanges and the others have turns; a tree built otherwise still loses nothing.
  void section(const Section& s) {
    const bool questions = s.kind == SectionKind::questions;
    emit_.word("kind", to_string(s.kind));
    emit_.pair("lines", s.lines.first, s.lines.last);
    if (!questions || !s.turns.empty()) turns(s.turns);
    if (questions || !s.exchanges.empty()) {
      list("exchanges", s.exchanges, [this](const Exchange& e) { exchange(e); });
    }
  }

  void exchange(const Exchange& e) {
    emit_.number("number", e.number);
    optional("printed", e.printed);
    turns(e.turns);
  }

  void turns(const std::vector<Turn>& turns) {
    list("turns", turns, [this](const Turn& t) { turn(t); });
  }

  void turn(const Turn& t) {
    emit_.text("id", t.id);
    emit_.word("kind", to_string(t.kind));
    if (t.role != Role::unknown) emit_.word("role", to_string(t.role));
    optional("speaker", t.speaker);
    optional("label", t.label);
    place(t.lines, t.bytes);
    optional("text", t.text);
    if (!t.inside.empty()) list("inside", t.inside, [this](const Other& o) { inside(o); });
  }

  void inside(const Other& o) {
    other(o);
    emit_.number("after", o.after);
  }

  void reported(const Reported& r) {
    optional("speaker", r.speaker);
    optional("verb", r.verb);
    emit_.flag("quoted", r.quoted);
    place(r.lines, r.bytes);
    optional("text", r.text);
  }

  void other(const Other& o) {
    emit_.word("kind", to_string(o.kind));
    place(o.lines, o.bytes);
    optional("key", o.key);
    optional("value", o.value);
    optional("text", o.text);
  }

  Emitter& emit_;
};

/// Tells `emitter` the whole document.
template <class Emitter>
void describe(const Transcript& transcript, const WriteOptions& options, Emitter& emitter) {
  Description<Emitter>(emitter).document(transcript, options);
}

}  // namespace shilu::write
