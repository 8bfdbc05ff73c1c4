// The nodes of the tree by their numbers.
#include <shilu/parse.hpp>

#include "capi/handles.hpp"
#include "capi/structs.hpp"
#include "capi/views.hpp"

namespace {

using shilu::capi::given;
using shilu::capi::view;

/// The numbers of C and C++ are the same: names.cpp.
template <class Enum>
int number(Enum value) {
  return static_cast<int>(value);
}

shilu_other node(const shilu::Other& from) {
  return {.struct_size = 0,
          .kind = number(from.kind),
          .lines = view(from.lines),
          .bytes = view(from.bytes),
          .key = view(from.key),
          .value = view(from.value),
          .text = view(from.text),
          .after = from.after};
}

}  // namespace

shilu_status shilu_document_of(const shilu_transcript* transcript, shilu_document* document) {
  if (transcript == nullptr) return SHILU_E_ARGUMENT;
  const shilu::Transcript& tree = transcript->tree;
  const shilu_document value{
      .struct_size = 0,
      .kind = number(tree.kind),
      .unreadable = shilu::unreadable(tree) ? 1 : 0,
      .language = tree.language.empty() ? view("und") : view(tree.language),
      .source_name = view(tree.source.name),
      .encoding = view(tree.source.encoding),
      .source_bytes = tree.source.bytes,
      .source_lines = tree.source.lines,
      .title = view(tree.conference.title),
      .date = view(tree.conference.date),
      .time = view(tree.conference.time),
      .place = view(tree.conference.place),
      .topic = view(tree.conference.topic),
      .participant_count = tree.participants.size(),
      .section_count = tree.sections.size(),
      .exchange_count = transcript->rows.exchanges.size(),
      .turn_count = transcript->rows.turns.size(),
      .reported_count = tree.reported.size(),
      .other_count = tree.other.size(),
      .diagnostic_count = tree.diagnostics.size(),
  };
  return given(document, value);
}

shilu_status shilu_participant_at(const shilu_transcript* transcript, size_t index, shilu_participant* participant) {
  if (transcript == nullptr || index >= transcript->tree.participants.size()) return SHILU_E_ARGUMENT;
  const shilu::Participant& from = transcript->tree.participants[index];
  const shilu_participant value{
      .struct_size = 0,
      .id = view(from.id),
      .name = view(from.name),
      .title = view(from.title),
      .outlet = view(from.outlet),
      .evidence = view(from.evidence),
      .role = number(from.role),
      .label_count = from.labels.size(),
      .mention = view(from.mention),
  };
  return given(participant, value);
}

shilu_string shilu_label_at(const shilu_transcript* transcript, size_t participant, size_t index) {
  if (transcript == nullptr || participant >= transcript->tree.participants.size()) return view("");
  const auto& labels = transcript->tree.participants[participant].labels;
  return index < labels.size() ? view(labels[index]) : view("");
}

shilu_status shilu_section_at(const shilu_transcript* transcript, size_t index, shilu_section* section) {
  if (transcript == nullptr || index >= transcript->tree.sections.size()) return SHILU_E_ARGUMENT;
  const shilu::Section& from = transcript->tree.sections[index];
  const shilu::capi::PlacedSection& placed = transcript->rows.sections[index];
  const shilu_section value{
      .struct_size = 0,
      .kind = number(from.kind),
      .lines = view(from.lines),
      .first_turn = placed.first_turn,
      .turn_count = placed.turns,
      .first_exchange = placed.first_exchange,
      .exchange_count = from.exchanges.size(),
  };
  return given(section, value);
}

shilu_status shilu_exchange_at(const shilu_transcript* transcript, size_t index, shilu_exchange* exchange) {
  if (transcript == nullptr || index >= transcript->rows.exchanges.size()) return SHILU_E_ARGUMENT;
  const shilu::capi::PlacedExchange& placed = transcript->rows.exchanges[index];
  const shilu_exchange value{
      .struct_size = 0,
      .number = placed.exchange->number,
      .printed = view(placed.exchange->printed),
      .section = placed.section,
      .first_turn = placed.first_turn,
      .turn_count = placed.exchange->turns.size(),
  };
  return given(exchange, value);
}

shilu_status shilu_turn_at(const shilu_transcript* transcript, size_t index, shilu_turn* turn) {
  if (transcript == nullptr || index >= transcript->rows.turns.size()) return SHILU_E_ARGUMENT;
  const shilu::capi::Rows& rows = transcript->rows;
  const shilu::capi::PlacedTurn& placed = rows.turns[index];
  const shilu::Turn& from = *placed.turn;
  const shilu_turn value{
      .struct_size = 0,
      .id = view(from.id),
      .kind = number(from.kind),
      .role = number(from.role),
      .section = placed.section,
      .section_kind = number(transcript->tree.sections[placed.section].kind),
      .exchange = placed.exchange,
      .exchange_number = placed.exchange == SHILU_NONE ? 0 : rows.exchanges[placed.exchange].exchange->number,
      .speaker = rows.participant(from.speaker),
      .label = view(from.label),
      .text = view(from.text),
      .lines = view(from.lines),
      .bytes = view(from.bytes),
      .label_bytes = view(from.label_bytes),
      .speech = from.speech,
      .reply_to = placed.reply_to,
      .inside_count = from.inside.size(),
  };
  return given(turn, value);
}

shilu_status shilu_inside_at(const shilu_transcript* transcript, size_t turn, size_t index, shilu_other* other) {
  if (transcript == nullptr || turn >= transcript->rows.turns.size()) return SHILU_E_ARGUMENT;
  const auto& inside = transcript->rows.turns[turn].turn->inside;
  return index < inside.size() ? given(other, node(inside[index])) : SHILU_E_ARGUMENT;
}

shilu_status shilu_reported_at(const shilu_transcript* transcript, size_t index, shilu_reported* reported) {
  if (transcript == nullptr || index >= transcript->tree.reported.size()) return SHILU_E_ARGUMENT;
  const shilu::Reported& from = transcript->tree.reported[index];
  const shilu_reported value{
      .struct_size = 0,
      .speaker = transcript->rows.participant(from.speaker),
      .verb = view(from.verb),
      .quoted = from.quoted ? 1 : 0,
      .lines = view(from.lines),
      .bytes = view(from.bytes),
      .text = view(from.text),
  };
  return given(reported, value);
}

shilu_status shilu_other_at(const shilu_transcript* transcript, size_t index, shilu_other* other) {
  if (transcript == nullptr || index >= transcript->tree.other.size()) return SHILU_E_ARGUMENT;
  return given(other, node(transcript->tree.other[index]));
}

shilu_status shilu_diagnostic_at(const shilu_transcript* transcript, size_t index, shilu_diagnostic* diagnostic) {
  if (transcript == nullptr || index >= transcript->tree.diagnostics.size()) return SHILU_E_ARGUMENT;
  const shilu::Diagnostic& from = transcript->tree.diagnostics[index];
  const shilu_diagnostic value{
      .struct_size = 0,
      .code = view(from.code),
      .severity = number(from.severity),
      .message = view(from.message),
      .line = from.line,
      .byte = from.byte,
  };
  return given(diagnostic, value);
}
