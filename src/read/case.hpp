// One document under reading: what every step of `cast` sees and adds to.
#pragma once

#include <algorithm>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/transcript.hpp>

#include "lexicon/lexicon.hpp"
#include "read/evidence.hpp"
#include "read/people.hpp"
#include "read/reading.hpp"
#include "read/when.hpp"
#include "read/who.hpp"
#include "text/source.hpp"

namespace shilu::read {

/// What a segment was read as.
enum class LineKind : std::uint8_t {
  blank,
  text,   ///< speech inside a turn, prose outside
  label,  ///< opens a turn, or continues one: see Line::continues
  above,  ///< another line of a label of several lines: 主持人 / office / name, or the office below a name
  field,
  roster,
  title,
  heading,
  note,
  caption,
  chrome,
  rule,
  end,
  metadata,
};

struct Line {
  LineKind kind = LineKind::text;
  char symbol = 't';            ///< of grammar/document.hpp
  bool continues = false;       ///< label of the speaker who is speaking already
  Role role = Role::unknown;    ///< labels
  int person = People::nobody;  ///< labels, rosters
  int words = -1;               ///< labels: index into Case::words
  int reading = -1;             ///< index into Scan::readings: the accepted reading, or the field's
  EvidenceSet evidence;         ///< labels, and look-alikes that were refused
  bool considered = false;      ///< some reading was weighed
  std::string_view key;         ///< fields
  std::string_view value;
};

/// A reading whose words can be a speaker.
struct Candidate {
  std::uint32_t segment = 0;
  std::uint32_t reading = 0;
  std::uint32_t words = 0;  ///< index into Case::words: what the label says
  EvidenceSet evidence;
  bool accepted = false;
  std::uint32_t block = 0;  ///< first segment of a label of several lines; segment itself for others
};

/// One distinct label text and what it says; many lines share it.
struct LabelWords {
  Who who;
  std::uint32_t count = 0;  ///< candidates with these words
  int person = People::nobody;
  bool looked_up = false;          ///< `announced` is known
  int announced = People::nobody;  ///< whom roster, lead or page name so
};

/// Speech that prose reports.
struct Said {
  std::uint32_t segment = 0;
  std::uint32_t begin = 0;  ///< offsets into Source::text
  std::uint32_t end = 0;
  int person = People::nobody;
  std::string verb = {};  ///< empty: a quotation that goes on
  bool quoted = false;
};

struct Case {
  const text::Source& source;
  const lexicon::Lexicon& lexicon;
  std::string language;
  Scan scan;
  std::vector<Line> lines = {};  ///< one per segment
  std::vector<LabelWords> words = {};
  std::vector<Candidate> candidates = {};
  People people = {};
  Conference conference = {};
  std::vector<Diagnostic> diagnostics = {};
  std::vector<Said> reported = {};
  Date published = {};                      ///< the page's own date
  std::uint32_t first_label = 0xFFFFFFFFu;  ///< offset of the first accepted label
  std::uint32_t header_end = 0;             ///< first segment behind the header
  bool month_first = false;                 ///< 4/5/2020 is April 5
  DocumentKind kind = DocumentKind::article;

  std::string_view text() const { return source.text; }
  std::string_view piece(const Segment& segment) const { return segment.text.of(source.text); }
  /// What is said on a line: what stands behind the label, the whole line of a text, nothing of any other.
  std::string_view speech(std::size_t segment) const {
    const auto& place = scan.segments[segment].text;
    const auto& line = lines[segment];
    if (line.kind == LineKind::text) return place.of(source.text);
    if (line.kind != LineKind::label) return {};
    const auto from = std::min(scan.readings[static_cast<std::size_t>(line.reading)].speech, place.end);
    return text().substr(from, place.end - from);
  }
  /// First segment at or behind `from` that is not blank; size() where there is none.
  std::size_t next_filled(std::size_t from) const {
    while (from < scan.segments.size() && scan.segments[from].text.empty()) ++from;
    return from;
  }
};

// The steps of `cast`, in their order. Each leaves the case a little more decided.

void read_metadata(Case& c);       ///< front matter of Markdown files: metadata.cpp
void read_furniture(Case& c);      ///< chrome, notes, captions, headings, end marks: furniture.cpp
void read_candidates(Case& c);     ///< what could be a label, by its words: candidates.cpp
void read_header(Case& c);         ///< fields and rosters: header.cpp
void read_lead(Case& c);           ///< people, place and host in prose before the first turn: lead.cpp
void read_latin_lead(Case& c);     ///< the same where words are set apart: latin_lead.cpp
void read_initials(Case& c);       ///< one-character labels and the legends that declare them: initials.cpp
void decide_labels(Case& c);       ///< weighs candidates: decide.cpp
void read_misspelt(Case& c);       ///< labels a slip away from a usual one: misspelt.cpp
void read_fused(Case& c);          ///< two labels that ran into one: fused.cpp
void assign_people(Case& c);       ///< labels to participants: assign.cpp
void read_introductions(Case& c);  ///< a moderator who says his name: introductions.cpp
void read_signatures(Case& c);     ///< outlets behind the question: signatures.cpp
void complete_names(Case& c);      ///< the fullest form of each name: full_names.cpp
void infer_roles(Case& c);         ///< who moderates, asks, is asked: roles.cpp
void read_announced(Case& c);      ///< who is listed and not heard: announced.cpp
void read_related(Case& c);        ///< links below an article: related.cpp
void read_occasion(Case& c);       ///< title, date, time: occasion.cpp
void read_reported(Case& c);       ///< who is said to have said what, in prose: reported.cpp
void write_symbols(Case& c);       ///< for the document grammar: symbols.cpp

}  // namespace shilu::read
