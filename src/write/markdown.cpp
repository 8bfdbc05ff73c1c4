// The record for reading: Markdown that any viewer shows the same way.
#include <cstddef>
#include <string>
#include <string_view>

#include "write/formats.hpp"
#include "write/own_words.hpp"
#include "write/paragraphs.hpp"
#include "write/repair.hpp"
#include "write/rows.hpp"

namespace shilu::write {
namespace {

/// Escapes what would become markup, anywhere or at the beginning of a line.
void put_escaped(std::string_view text, std::string& out) {
  std::string storage;
  text = as_utf8(text, storage);
  // Blanks at the beginning make code of a line, and let - begin a list.
  text.remove_prefix(std::min(text.find_first_not_of(" \t"), text.size()));
  // 1. and 1) begin a list, and so do +, - and #.
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  if (digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')')) {
    out.append(text, 0, digits);
    out += '\\';
    out += text[digits];
    text.remove_prefix(digits + 1);
  } else if (!text.empty() && std::string_view("+-#=~").find(text[0]) != std::string_view::npos) {
    out += '\\';
  }
  for (const char c : text) {
    if (std::string_view("\\`*_[]<>|&$").find(c) != std::string_view::npos) out += '\\';
    out += c == '\n' || c == '\r' ? ' ' : c;
  }
}

class Writer {
 public:
  Writer(const Transcript& transcript, std::string& out)
      : transcript_(transcript),
        out_(out),
        words_(own_words(transcript.language)),
        wide_(has_wide_colon(transcript.language)) {}

  void all() {
    const Conference& conference = transcript_.conference;
    heading("#", conference.title.empty() ? transcript_.source.name : conference.title);
    put_facts(conference);
    put_participants();
    put_prose();
    put_turns();
    put_reported();
  }

 private:
  void separate() {
    if (!out_.empty()) out_ += '\n';
  }

  void heading(std::string_view signs, std::string_view text) {
    if (text.empty()) return;
    separate();
    out_.append(signs).append(" ");
    put_escaped(text, out_);
    out_ += '\n';
  }

  std::string_view colon() const { return own_colon(transcript_.language); }

  void fact(std::string_view key, std::string_view value) {
    if (value.empty()) return;
    out_.append("- **").append(key).append("**").append(colon());
    put_escaped(value, out_);
    out_ += '\n';
  }

  void put_facts(const Conference& c) {
    const std::string when = c.date.empty() || c.time.empty() ? c.date + c.time : c.date + " " + c.time;
    if (when.empty() && c.place.empty() && c.topic.empty()) return;
    separate();
    fact(words_.date, when);
    fact(words_.place, c.place);
    fact(words_.topic, c.topic);
  }

  void put_participants() {
    bool any = false;
    for (const Participant& participant : transcript_.participants) {
      if (participant.name.empty()) continue;
      if (!any) heading("##", words_.participants);
      if (!any) out_ += '\n';
      any = true;
      out_ += "- **";
      put_escaped(participant.name, out_);
      out_ += "**";
      for (const std::string& more : {participant.outlet, participant.title}) {
        if (more.empty()) continue;
        out_ += wide_ ? "，" : ", ";
        put_escaped(more, out_);
      }
      out_ += '\n';
    }
  }

  /// Leads of records, and all of an article.
  void put_prose() {
    for (const Other& other : transcript_.other) {
      const bool article = transcript_.kind == DocumentKind::article;
      if (article && other.kind == OtherKind::heading) heading("##", other.text);
      if (other.kind == OtherKind::lead || (article && other.kind == OtherKind::prose)) paragraph(other.text);
    }
  }

  void paragraph(std::string_view text) {
    for (std::string_view rest = text; !rest.empty();) {
      const std::size_t end = std::min(rest.find('\n'), rest.size());
      separate();
      put_escaped(rest.substr(0, end), out_);
      out_ += '\n';
      rest.remove_prefix(std::min(end + 1, rest.size()));
    }
  }

  void put_turns() {
    const Section* section = nullptr;
    const Exchange* exchange = nullptr;
    auto other = transcript_.other.begin();
    const auto notes_before = [&](std::size_t byte) {
      for (; other != transcript_.other.end() && other->bytes.begin < byte; ++other) {
        if (other->kind != OtherKind::note) continue;
        separate();
        put_note(*other);
      }
    };
    for_each_row(transcript_, {}, [&](const Row& row) {
      if (row.section != section) heading("##", word_for(row.section->kind));
      if (row.exchange != nullptr && row.exchange != exchange) heading("###", std::to_string(row.exchange->number));
      section = row.section;
      exchange = row.exchange;
      notes_before(row.turn->bytes.begin);
      put(row);
    });
    if (section != nullptr) notes_before(static_cast<std::size_t>(-1));
  }

  void put_note(const Other& note) {
    out_ += '*';
    put_escaped(shown(note, colon()), out_);
    out_ += "*\n";
  }

  std::string_view word_for(SectionKind kind) const {
    switch (kind) {
      case SectionKind::opening: return words_.opening;
      case SectionKind::statements: return words_.statements;
      case SectionKind::questions: return words_.questions;
      case SectionKind::closing: return words_.closing;
    }
    return {};
  }

  void put(const Row& row) {
    std::string start;
    const std::string_view who = row.turn->label.empty() && row.speaker != nullptr ? std::string_view(row.speaker->name)
                                                                                   : std::string_view(row.turn->label);
    if (!who.empty()) {
      start = "**";
      put_escaped(who, start);
      // Behind a full-width colon and before a letter, stars would not end the emphasis.
      start.append("**").append(colon());
    }
    const auto put_start = [&] {
      separate();
      out_ += start;
      start.clear();
    };
    for_each_paragraph(
        *row.turn,
        [&](std::string_view text) {
          put_start();
          put_escaped(text, out_);
          out_ += '\n';
        },
        [&](const Other& note) {
          put_start();
          put_note(note);
        });
    if (start.empty()) return;
    put_start();
    out_ += '\n';
  }

  void put_reported() {
    if (transcript_.reported.empty()) return;
    heading("##", words_.reported);
    const Participants participants(transcript_);
    for (const Reported& reported : transcript_.reported) {
      const Participant* speaker = participants.find(reported.speaker);
      separate();
      out_ += "> ";
      if (speaker != nullptr) {
        out_ += "**";
        put_escaped(speaker->name.empty() ? speaker->id : speaker->name, out_);
        out_.append("**").append(colon());
      }
      put_escaped(reported.text, out_);
      out_ += '\n';
    }
  }

  const Transcript& transcript_;
  std::string& out_;
  const OwnWords& words_;
  bool wide_;
};

}  // namespace

void put_markdown(const Transcript& transcript, std::string& out, const WriteOptions&) {
  std::string text;
  Writer(transcript, text).all();
  out += text;
}

}  // namespace shilu::write
