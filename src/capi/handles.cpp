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
    for (const Turn& turn : section.turns) turns.push_back({&turn, here, SHILU_NONE});
    for (const Exchange& exchange : section.exchanges) {
      for (const Turn& turn : exchange.turns) turns.push_back({&turn, here, exchanges.size()});
      exchanges.push_back({&exchange, here, turns.size() - exchange.turns.size()});
    }
    placed.turns = turns.size() - placed.first_turn;
  }
  for (std::size_t i = 0; i < tree.participants.size(); ++i) participants_.emplace(tree.participants[i].id, i);
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
