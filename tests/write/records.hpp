// Small trees for the tests of formats that follow the order of the text.
#pragma once

#include <shilu/transcript.hpp>

#include <string>
#include <utility>
#include <vector>

namespace shilu::testing {

inline Turn turn_at(std::size_t byte, TurnKind kind, std::string speaker, std::string text) {
  Turn turn;
  turn.kind = kind;
  turn.speaker = std::move(speaker);
  turn.text = std::move(text);
  turn.bytes = {byte, byte + 1};
  return turn;
}

inline Other other_at(std::size_t byte, OtherKind kind, std::string text) {
  Other other;
  other.kind = kind;
  other.text = std::move(text);
  other.bytes = {byte, byte + 1};
  return other;
}

inline Participant participant(std::string id, std::string name, Role role) {
  Participant participant;
  participant.id = std::move(id);
  participant.name = std::move(name);
  participant.role = role;
  return participant;
}

/// Opening at 10, two exchanges from 20 and 30, closing at 40; a host, a reporter `ann`, two who answer.
inline Transcript record() {
  Transcript t;
  t.source.name = "record.txt";
  t.kind = DocumentKind::transcript;
  t.language = "en";
  t.participants = {participant("host", "Hal", Role::host), participant("ann", "Ann", Role::reporter),
                    participant("bob", "Bob", Role::speaker), participant("cyd", "Cyd", Role::speaker)};
  Section opening;
  opening.turns = {turn_at(10, TurnKind::remark, "host", "Welcome.")};
  Section questions;
  questions.kind = SectionKind::questions;
  questions.exchanges = {
      {1,
       "",
       {turn_at(20, TurnKind::question, "ann", "Why?"), turn_at(22, TurnKind::answer, "bob", "So."),
        turn_at(24, TurnKind::answer, "cyd", "Indeed."), turn_at(26, TurnKind::answer, "bob", "Yes.")}},
      {2, "II", {turn_at(30, TurnKind::question, "", "When?"), turn_at(32, TurnKind::answer, "cyd", "Soon.")}},
  };
  Section closing;
  closing.kind = SectionKind::closing;
  closing.turns = {turn_at(40, TurnKind::remark, "host", "Thanks.")};
  t.sections = {opening, questions, closing};
  return t;
}

}  // namespace shilu::testing
