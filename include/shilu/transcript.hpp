// The tree that a transcript is read into. Plain values; the writers and the bindings see only this.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/diagnostic.hpp>

namespace shilu {

/// A range of source lines, both ends included, counted from 1. Lines end at LF (or at CR where a text has no LF).
struct Lines {
  std::size_t first = 0;
  std::size_t last = 0;
  friend bool operator==(const Lines&, const Lines&) = default;
};

/// A half-open range of bytes of the original input, whatever its encoding.
struct Bytes {
  std::size_t begin = 0;
  std::size_t end = 0;
  friend bool operator==(const Bytes&, const Bytes&) = default;
};

enum class DocumentKind { transcript, article };  ///< article: no labelled turn of a speaker in it
enum class SectionKind { opening, statements, questions, closing };
enum class TurnKind { statement, question, answer, remark };
enum class Role { host, speaker, reporter, interpreter, unknown };

/// What a stretch of text is that is not speech.
enum class OtherKind {
  title,     ///< the document's own title
  field,     ///< `时间：…`: `key` and `value` are set
  roster,    ///< a line that lists a participant under a field
  heading,   ///< a section heading: 答记者问
  lead,      ///< prose before the first turn
  prose,     ///< any other running text outside turns
  note,      ///< stage direction or editor's note: （掌声）
  caption,   ///< photo or video caption
  chrome,    ///< furniture of the page: navigation, counters, copyright, share buttons
  rule,      ///< a line of dashes, stars, …
  end,       ///< the mark that ends the record: （完）, THE END
  metadata,  ///< front matter of a Markdown file and the like
};

/// Text that is not speech, with its place. Inside a turn: furniture and notes between its paragraphs.
struct Other {
  OtherKind kind = OtherKind::prose;
  Lines lines;
  Bytes bytes;
  std::string key;    ///< fields only
  std::string value;  ///< fields only
  std::string text;   ///< verbatim, one source line per line; empty for fields
  /// Inside a turn only: how many paragraphs of the turn's text stand before it. A note between the lines of a
  /// hard-wrapped paragraph stands after that paragraph.
  std::size_t after = 0;
};

/// Somebody who takes part. Empty strings mean that the text does not say.
struct Participant {
  std::string id;    ///< ASCII, stable, unique in the document
  std::string name;  ///< fullest form in the text, without title or honorific
  Role role = Role::unknown;
  std::string title;
  std::string outlet;               ///< reporters
  std::vector<std::string> labels;  ///< every form in which the text labels this person, in order
  std::string evidence;             ///< how we know: roster, lead, title, label, …
  Bytes mention = {};               ///< where the text names this person first; empty range where it is not known
};

/// One speaker's uninterrupted speech.
struct Turn {
  std::string id;  ///< t1, t2, … in order of the text
  TurnKind kind = TurnKind::statement;
  Role role = Role::unknown;
  std::string speaker;        ///< Participant::id; empty where unknown
  std::string label;          ///< as printed, without the separator; empty where there is none
  Lines lines;                ///< the label's line to the last non-blank line of the speech
  Bytes bytes;                ///< first byte of the label to one past the last non-space byte
  std::string text;           ///< paragraphs, one per line, verbatim; hard-wrapped lines joined
  std::vector<Other> inside;  ///< stage directions, captions, page furniture between the paragraphs
  Bytes label_bytes = {};     ///< the label's words alone; an empty range where there is none
  Bytes number_bytes = {};    ///< a question's number as printed, without signs; an empty range where there is none
  std::size_t speech = 0;     ///< offset where the speech begins: behind label, separator and blanks
};

struct Exchange {
  std::size_t number = 0;  ///< our count, from 1
  std::string printed;     ///< the number as the text prints it; empty where it does not
  std::vector<Turn> turns;
};

/// A part of the conference; `questions` has exchanges, the others have turns.
struct Section {
  SectionKind kind = SectionKind::opening;
  Lines lines;
  std::vector<Turn> turns;
  std::vector<Exchange> exchanges;
};

/// Reported speech in prose: who, by which verb.
struct Reported {
  std::string speaker;  ///< Participant::id
  std::string verb;
  bool quoted = false;
  Lines lines;
  Bytes bytes;
  std::string text;
};

struct SourceInfo {
  std::string name;      ///< file name as given, without folders
  std::string encoding;  ///< IANA name: UTF-8, GB18030, …
  std::size_t bytes = 0;
  std::size_t lines = 0;
};

/// What the text says about the event itself. Empty strings mean that it does not say.
struct Conference {
  std::string title;
  std::string date;  ///< ISO 8601: 2023-08-28
  std::string time;  ///< ISO 8601, 24 hours: 14:00
  std::string place;
  std::string topic;
};

/// A whole document. Every non-blank line of the source belongs to exactly one turn or one `other`.
struct Transcript {
  SourceInfo source;
  DocumentKind kind = DocumentKind::article;
  std::string language;  ///< BCP 47; `und` where undecided
  Conference conference;
  std::vector<Participant> participants;  ///< in order of first mention
  std::vector<Section> sections;
  std::vector<Reported> reported;
  std::vector<Other> other;             ///< in order of the text
  std::vector<Diagnostic> diagnostics;  ///< in order of the text
};

SHILU_API const char* to_string(DocumentKind kind);
SHILU_API const char* to_string(SectionKind kind);
SHILU_API const char* to_string(TurnKind kind);
SHILU_API const char* to_string(Role role);
SHILU_API const char* to_string(OtherKind kind);

}  // namespace shilu
