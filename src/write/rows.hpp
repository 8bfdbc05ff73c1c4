// The turns of a transcript one by one, each with all that it belongs to: what every format of rows is made of.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>
#include <string_view>
#include <unordered_map>

namespace shilu::write {

/// One turn. Pointers are into the transcript.
struct Row {
  std::string_view document;
  std::size_t number = 0;  ///< of the turn, from 1
  const Transcript* transcript = nullptr;
  const Section* section = nullptr;
  const Exchange* exchange = nullptr;  ///< null outside exchanges
  const Turn* turn = nullptr;
  const Participant* speaker = nullptr;  ///< null where unknown
  const Turn* previous = nullptr;        ///< in order of the text; null for the first
  const Turn* reply_to = nullptr;        ///< the question that an answer answers; null for all else
};

/// Participants by id. Views into the transcript, which must outlive it.
class Participants {
 public:
  explicit Participants(const Transcript& transcript) {
    for (const Participant& participant : transcript.participants) by_id_.emplace(participant.id, &participant);
  }
  /// Null where there is none.
  const Participant* find(std::string_view id) const {
    const auto found = by_id_.find(id);
    return found == by_id_.end() ? nullptr : found->second;
  }

 private:
  std::unordered_map<std::string_view, const Participant*> by_id_;
};

/// Calls `take(row)` for every turn, in order of the document. An answer replies to the last question before it in its
/// exchange.
template <class Take>
void for_each_row(const Transcript& transcript, std::string_view document, Take take) {
  const Participants participants(transcript);
  Row row;
  row.document = document.empty() ? std::string_view(transcript.source.name) : document;
  row.transcript = &transcript;
  const Turn* question = nullptr;
  const auto put = [&](const Turn& turn) {
    ++row.number;
    row.turn = &turn;
    row.speaker = turn.speaker.empty() ? nullptr : participants.find(turn.speaker);
    row.reply_to = turn.kind == TurnKind::answer ? question : nullptr;
    take(static_cast<const Row&>(row));
    if (turn.kind == TurnKind::question) question = &turn;
    row.previous = &turn;
  };
  for (const Section& section : transcript.sections) {
    row.section = &section;
    row.exchange = nullptr;
    question = nullptr;
    for (const Turn& turn : section.turns) put(turn);
    for (const Exchange& exchange : section.exchanges) {
      row.exchange = &exchange;
      question = nullptr;
      for (const Turn& turn : exchange.turns) put(turn);
    }
  }
}

/// Calls `take(row)` for a row in which nothing is known: for who asks for the columns and not for what is in them.
template <class Take>
void with_empty_row(Take take) {
  const Transcript transcript;
  const Section section;
  const Turn turn;
  Row row;
  row.transcript = &transcript;
  row.section = &section;
  row.turn = &turn;
  take(static_cast<const Row&>(row));
}

}  // namespace shilu::write
