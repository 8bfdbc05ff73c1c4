// The tree in rows, and the end of every handle.
#include "capi/handles.hpp"

#include "capi/views.hpp"

namespace shilu::capi {

Rows::Rows(const Transcript& tree) {
  for (const Section& section : tree.sections) {
    const std::size_t here = sections.size();
    PlacedSection& placed = sections.emplace_back();
    placed.first_turn = turns.size();
    placed.first_exchange = exchanges.size();
    add(section.turns, here, SHILU_NONE);
    for (const Exchange& exchange : section.exchanges) {
      exchanges.push_back({&exchange, here, turns.size()});
      add(exchange.turns, here, exchanges.size() - 1);
    }
    placed.turns = turns.size() - placed.first_turn;
  }
  for (std::size_t i = 0; i < tree.participants.size(); ++i) participants_.emplace(tree.participants[i].id, i);
}

/// An answer replies to the last question before it, in its exchange or among the turns of its section.
void Rows::add(const std::vector<Turn>& list, std::size_t section, std::size_t exchange) {
  std::size_t question = SHILU_NONE;
  for (const Turn& turn : list) {
    const std::size_t reply_to = turn.kind == TurnKind::answer ? question : SHILU_NONE;
    if (turn.kind == TurnKind::question) question = turns.size();
    turns.push_back({&turn, section, exchange, reply_to});
  }
}

std::size_t Rows::participant(std::string_view id) const {
  const auto found = participants_.find(id);
  return id.empty() || found == participants_.end() ? SHILU_NONE : found->second;
}

}  // namespace shilu::capi

void shilu_transcript_free(shilu_transcript* transcript) { delete transcript; }

void shilu_findings_free(shilu_findings* findings) { delete findings; }

void shilu_buffer_free(shilu_buffer* buffer) { delete buffer; }

shilu_string shilu_buffer_text(const shilu_buffer* buffer) {
  return buffer == nullptr ? shilu::capi::view("") : shilu::capi::view(buffer->text);
}
