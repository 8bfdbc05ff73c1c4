// The columns of a row, told once for CSV, TSV and JSON: a format is a sink that hears them in order.
//
// A sink has: text(name, text), empty where it is not known · number(name, n) · number_or_none(name, n), 0 where there
// is none.
#pragma once

#include <cstddef>
#include <string_view>

#include "write/rows.hpp"

namespace shilu::write {

template <class Sink>
void put_columns(const Row& row, Sink& sink) {
  const Turn& turn = *row.turn;
  const auto of_speaker = [&](auto member) {
    return row.speaker == nullptr ? std::string_view() : std::string_view(row.speaker->*member);
  };
  sink.text("doc", row.document);
  sink.text("turn", turn.id);
  sink.number("seq", row.number);
  sink.text("section", to_string(row.section->kind));
  sink.number_or_none("exchange", row.exchange == nullptr ? 0 : row.exchange->number);
  sink.text("kind", to_string(turn.kind));
  sink.text("role", turn.role == Role::unknown ? std::string_view() : to_string(turn.role));
  sink.text("speaker", turn.speaker);
  sink.text("name", of_speaker(&Participant::name));
  sink.text("title", of_speaker(&Participant::title));
  sink.text("outlet", of_speaker(&Participant::outlet));
  sink.text("label", turn.label);
  sink.text("language", row.transcript->language);
  sink.text("date", row.transcript->conference.date);
  sink.text("reply_to", row.reply_to == nullptr ? std::string_view() : std::string_view(row.reply_to->id));
  sink.number("first_line", turn.lines.first);
  sink.number("last_line", turn.lines.last);
  sink.number("begin_byte", turn.bytes.begin);
  sink.number("end_byte", turn.bytes.end);
  sink.text("text", turn.text);
}

}  // namespace shilu::write
