// The paragraphs of a turn with the notes that stand between them, in order.
#pragma once

#include <shilu/transcript.hpp>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::write {

/// Stage directions and the like are of the record; furniture of the page, pictures and drawn lines are not.
inline bool belongs_to_the_record(OtherKind kind) {
  return kind != OtherKind::caption && kind != OtherKind::chrome && kind != OtherKind::rule &&
         kind != OtherKind::metadata;
}

/// The words of a stretch that is not speech, as a line of the record.
inline std::string shown(const Other& other, std::string_view colon) {
  return other.kind == OtherKind::field ? other.key + std::string(colon) + other.value : other.text;
}

/// A further line of the turn's label: role or office.
inline bool is_of_label(const Other& inside) { return inside.kind == OtherKind::roster && inside.after == 0; }

/// Calls `paragraph(text)` and `note(other)`. Lines of labels and what does not belong to the record are left out.
template <class Paragraph, class Note>
void for_each_paragraph(const Turn& turn, Paragraph paragraph, Note note) {
  std::size_t count = 0;
  auto inside = turn.inside.begin();
  const auto notes_up_to = [&](std::size_t paragraphs) {
    for (; inside != turn.inside.end() && inside->after <= paragraphs; ++inside) {
      if (belongs_to_the_record(inside->kind) && !is_of_label(*inside)) note(*inside);
    }
  };
  std::string_view rest = turn.text;
  while (!rest.empty()) {
    notes_up_to(count);
    const std::size_t end = std::min(rest.find('\n'), rest.size());
    paragraph(rest.substr(0, end));
    rest.remove_prefix(std::min(end + 1, rest.size()));
    ++count;
  }
  notes_up_to(static_cast<std::size_t>(-1));
}

}  // namespace shilu::write
