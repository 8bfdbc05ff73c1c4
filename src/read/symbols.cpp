// One symbol per segment for the document grammar, once labels and people are known.
#include <algorithm>

#include "grammar/symbol.hpp"
#include "read/case.hpp"
#include "read/sentences.hpp"
#include "text/fold.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

using lexicon::bit;
using lexicon::Category;
namespace symbol = grammar::document;

// From this many bytes on a reporter's turn is more than a greeting, with or without a question mark.
constexpr std::size_t real_question = 240;

bool is_bracketed(std::string_view text) {
  const auto first = text::decode_at(text, 0).value;
  const auto last = text::decode_before(text, text.size()).value;
  return (first == U'（' || first == U'(' || first == U'※') && (last == U'）' || last == U')' || first == U'※');
}

/// Role of the label above.
Role role_before(const Case& c, std::size_t label) {
  while (label-- > 0) {
    if (c.lines[label].kind == LineKind::label && !c.lines[label].continues) return c.lines[label].role;
  }
  return Role::unknown;
}

/// A short turn without a question mark can still ask: 请问…。 The turn goes on to the next label.
bool has_interrogative(const Case& c, std::size_t label) {
  for (std::size_t i = label; i < c.lines.size(); ++i) {
    if (i > label && c.lines[i].kind == LineKind::label && !c.lines[i].continues) break;
    const auto speech = c.speech(i);
    if (c.lexicon.search(text::fold(speech), bit(Category::interrogative)) != std::string_view::npos) return true;
  }
  return false;
}

/// A moderator's question to the whole room: 有没有哪位要提问？
bool invites(const Case& c, std::string_view paragraph) {
  const auto folded = text::fold(last_sentence(paragraph));
  return c.lexicon.search(folded, bit(Category::invitation)) != std::string_view::npos;
}

/// Does a moderator's turn ask? Its last paragraph ends asking; where nobody else asks in the record, between two
/// speakers, a question anywhere in the turn is enough.
bool asks_by_himself(const Case& c, std::size_t label, std::string_view last_paragraph, bool only_asker) {
  const auto before = role_before(c, label);
  const bool asks = ends_asking_inside_quotes(last_paragraph) || (only_asker && before == Role::speaker);
  return asks && before != Role::reporter && !invites(c, last_paragraph);
}

/// Where the back matter begins: an end mark, a rule or a list of related things behind the last label.
///
/// A page that has furniture inside its turns (page headers, pictures) may have some in the last one too.
std::size_t back_matter(const Case& c, std::size_t last_label) {
  bool furnished = false;
  bool started = false;
  for (std::size_t i = 0; i < last_label && !furnished; ++i) {
    started = started || c.lines[i].kind == LineKind::label;
    furnished = started && c.lines[i].kind == LineKind::chrome;
  }
  for (std::size_t i = last_label + 1; i < c.lines.size(); ++i) {
    const auto kind = c.lines[i].kind;
    if (kind == LineKind::end || kind == LineKind::rule) return i;
    if (kind == LineKind::chrome) {
      const auto text = c.piece(c.scan.segments[i]);
      const auto last = text::decode_before(text, text.size()).value;
      if (!furnished || last == U':' || last == U'：') return i;
    }
  }
  return c.lines.size();
}

}  // namespace

void write_symbols(Case& c) {
  std::size_t last_label = c.lines.size();
  for (std::size_t i = 0; i < c.lines.size(); ++i) {
    if (c.lines[i].kind == LineKind::label) last_label = i;
  }
  const std::size_t back = last_label == c.lines.size() ? c.lines.size() : back_matter(c, last_label);

  // Notes in brackets behind the last turn are the editor's: （根据速记整理，文字有删节）
  for (std::size_t i = std::min(back, c.lines.size()); last_label != c.lines.size() && i-- > last_label + 1;) {
    auto& line = c.lines[i];
    if (line.kind == LineKind::text && is_bracketed(c.piece(c.scan.segments[i]))) line.kind = LineKind::note;
    if (line.kind == LineKind::text) break;
  }

  // What follows a label decides its symbol, so the text is gone through backwards.
  std::size_t length = 0;     // of the turn's speech so far
  bool question = false;      // it has a question mark
  std::string_view last;      // its last paragraph
  Role next = Role::unknown;  // of the label that follows
  const bool reporters = std::any_of(c.lines.begin(), c.lines.end(), [](const auto& line) {
    return line.kind == LineKind::label && line.role == Role::reporter;
  });
  for (std::size_t i = c.lines.size(); i-- > 0;) {
    auto& line = c.lines[i];
    switch (line.kind) {
      case LineKind::blank: line.symbol = symbol::blank_line; break;
      case LineKind::note:
      case LineKind::caption:
      case LineKind::chrome:
      case LineKind::rule: line.symbol = symbol::furniture; break;
      case LineKind::text:
      case LineKind::above: line.symbol = symbol::text; break;
      case LineKind::label: break;
      default: line.symbol = symbol::border; break;
    }
    if (i >= back && line.kind != LineKind::blank) line.symbol = symbol::border;
    if (line.symbol == symbol::text || line.kind == LineKind::label) {
      const auto speech = c.speech(i);
      if (!speech.empty()) {
        if (last.empty()) last = speech;
        length += speech.size();
        question = question || has_question_mark(speech);
      }
    }
    if (line.kind != LineKind::label) continue;
    if (line.continues) {
      line.symbol = symbol::same;
      continue;
    }
    switch (line.role) {
      case Role::reporter:
        line.symbol =
            question || length >= real_question || has_interrogative(c, i) ? symbol::question_ : symbol::greeting;
        break;
      case Role::host:
        if (line.person != People::nobody && c.people[line.person].interviews) {
          line.symbol = question ? symbol::question_ : symbol::host;
          break;
        }
        // A moderator who puts a question of his own to somebody asks; one who invites the room does not.
        line.symbol = next == Role::speaker && asks_by_himself(c, i, last, question && !reporters) ? symbol::question_
                                                                                                   : symbol::host;
        break;
      case Role::interpreter: line.symbol = symbol::host; break;
      default: line.symbol = symbol::speaker; break;
    }
    next = line.role;
    length = 0;
    question = false;
    last = {};
  }
  // In a label of several lines the turn begins at the first.
  for (const auto& candidate : c.candidates) {
    if (!candidate.accepted || candidate.block == candidate.segment) continue;
    std::swap(c.lines[candidate.block].symbol, c.lines[candidate.segment].symbol);
  }
}

}  // namespace shilu::read
