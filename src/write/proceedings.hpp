// A transcript as one sequence: turns in their sections and exchanges, and what stands between them at its place.
//
// A sink has: front(others), before the first turn · open_section(section, number, headings) close_section() ·
// open_exchange(exchange, number, headings) close_exchange(), inside a section · turn(spoken) · between(other) ·
// back(others), behind the last turn · prose(others), instead of all these where a document has no turn.
// Sections and exchanges without turns are left out, and so is all that belongs to the page and not to the record.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>
#include <span>
#include <vector>

#include "write/paragraphs.hpp"

namespace shilu::write {

using Others = std::span<const Other* const>;

/// A turn, and how it hangs together with those around it.
struct Spoken {
  const Turn* turn = nullptr;
  std::size_t number = 0;            ///< in the document, from 1
  const Turn* reply_to = nullptr;    ///< the question that an answer answers; null for all else
  std::size_t reply_number = 0;      ///< of that question
  std::span<const Turn> until_next;  ///< of a question: the turns behind it, before the next question
};

template <class Sink>
class Proceedings {
 public:
  Proceedings(const Transcript& transcript, Sink& sink) : transcript_(transcript), sink_(sink) {
    for (const Other& other : transcript.other) {
      if (belongs_to_the_record(other.kind)) others_.push_back(&other);
    }
  }

  void tell() {
    for (const Section& section : transcript_.sections) put(section);
    if (turns_ == 0) return sink_.prose(rest());
    leave_exchange();
    leave_section();
    sink_.back(rest());
  }

 private:
  static const Turn* first_turn(const Section& section) {
    if (!section.turns.empty()) return &section.turns.front();
    for (const Exchange& exchange : section.exchanges) {
      if (!exchange.turns.empty()) return &exchange.turns.front();
    }
    return nullptr;
  }

  void put(const Section& section) {
    const Turn* first = first_turn(section);
    if (first == nullptr) return;
    const Others opening = divide(take_before(*first));
    leave_exchange();
    leave_section();
    const Others headings = leading_headings(opening);
    sink_.open_section(section, ++sections_, headings);
    in_section_ = true;
    for (const Other* other : opening.subspan(headings.size())) sink_.between(*other);
    put(section.turns);
    for (const Exchange& exchange : section.exchanges) put(exchange);
  }

  void put(const Exchange& exchange) {
    if (exchange.turns.empty()) return;
    const Others opening = divide(take_before(exchange.turns.front()));
    leave_exchange();
    const Others headings = leading_headings(opening);
    sink_.open_exchange(exchange, ++exchanges_, headings);
    in_exchange_ = true;
    for (const Other* other : opening.subspan(headings.size())) sink_.between(*other);
    put(exchange.turns);
  }

  void put(const std::vector<Turn>& turns) {
    const std::span<const Turn> all(turns);
    Spoken spoken;
    const Turn* question = nullptr;
    std::size_t asked = 0;
    for (std::size_t i = 0; i < all.size(); ++i) {
      const Turn& turn = all[i];
      for (const Other* other : take_before(turn)) sink_.between(*other);
      const bool answers = turn.kind == TurnKind::answer && question != nullptr;
      spoken.turn = &turn;
      spoken.number = ++turns_;
      spoken.reply_to = answers ? question : nullptr;
      spoken.reply_number = answers ? asked : 0;
      spoken.until_next = {};
      if (turn.kind == TurnKind::question) {
        question = &turn;
        asked = turns_;
        std::size_t end = i + 1;
        while (end < all.size() && all[end].kind != TurnKind::question) ++end;
        spoken.until_next = all.subspan(i + 1, end - i - 1);
      }
      sink_.turn(static_cast<const Spoken&>(spoken));
    }
  }

  Others rest() { return Others(others_).subspan(next_); }

  Others take_before(const Turn& turn) {
    const std::size_t begin = next_;
    while (next_ < others_.size() && others_[next_]->bytes.begin < turn.bytes.begin) ++next_;
    return Others(others_).subspan(begin, next_ - begin);
  }

  /// Hands on what does not belong to the part that is about to begin, and returns what does: from a heading on, behind
  /// which no other part of a document's head stands.
  Others divide(Others pending) {
    std::size_t at = pending.size();
    for (std::size_t i = pending.size(); i-- > 0 && may_open(pending[i]->kind);) {
      if (pending[i]->kind == OtherKind::heading) at = i;
    }
    const Others before = pending.first(at);
    if (!in_section_) {
      sink_.front(before);
    } else {
      for (const Other* other : before) sink_.between(*other);
    }
    return pending.subspan(at);
  }

  static bool may_open(OtherKind kind) {
    return kind == OtherKind::heading || kind == OtherKind::note || kind == OtherKind::prose;
  }

  static Others leading_headings(Others others) {
    std::size_t count = 0;
    while (count < others.size() && others[count]->kind == OtherKind::heading) ++count;
    return others.first(count);
  }

  void leave_exchange() {
    if (in_exchange_) sink_.close_exchange();
    in_exchange_ = false;
  }
  void leave_section() {
    if (in_section_) sink_.close_section();
    in_section_ = false;
  }

  const Transcript& transcript_;
  Sink& sink_;
  std::vector<const Other*> others_;
  std::size_t next_ = 0;  ///< the first of others_ that was not told yet
  std::size_t turns_ = 0;
  std::size_t sections_ = 0;
  std::size_t exchanges_ = 0;
  bool in_section_ = false;
  bool in_exchange_ = false;
};

/// Tells `sink` the record.
template <class Sink>
void tell_proceedings(const Transcript& transcript, Sink& sink) {
  Proceedings<Sink>(transcript, sink).tell();
}

}  // namespace shilu::write
