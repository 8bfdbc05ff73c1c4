// One function for each format, which appends one document's part of an output; and what stands around the parts.
#pragma once

#include <shilu/format.hpp>
#include <shilu/transcript.hpp>
#include <shilu/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::write {

/// What stands around documents in one output: `open`, then for each document `before`, the document's own text and
/// `after`, with `between` in between, then `close`. `none` is the whole output where there is no document.
struct Joint {
  std::string open;
  std::string before;
  std::string between;
  std::string after;
  std::string close;
  std::string none;
};

/// What a program that hands out files needs to know of a format.
struct FormatInfo {
  Format format;
  std::string_view name;
  std::string_view extension;  ///< with its dot; empty for a folder
  std::string_view about;      ///< one line, no full stop: what is in it
  bool alone = false;          ///< a file holds one document and no more
};

const FormatInfo& info(Format format);

/// `several`: the output may hold any number of documents, though it were one.
Joint joint(Format format, bool several, const WriteOptions& options);

/// The document's own text; nothing where the format has no place for it. Throws std::invalid_argument for `convokit`.
void put(Format format, const Transcript& transcript, std::string& out, const WriteOptions& options);

void put_json(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_turns(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_csv(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_tsv(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_markdown(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_transcript(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_akn(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_tei(const Transcript& transcript, std::string& out, const WriteOptions& options);
/// Nothing where there is no exchange with an answer.
void put_chat(const Transcript& transcript, std::string& out, const WriteOptions& options);
/// Nothing where there are no turns.
void put_labelstudio(const Transcript& transcript, std::string& out, const WriteOptions& options);

/// How much of a transcript a format has no place for: exchanges without an answer for `chat`; for `convokit` and
/// `labelstudio` 1 where there is no turn in it. 0 for all others.
std::size_t left_out(Format format, const Transcript& transcript, const WriteOptions& options);

/// The names of the columns, as a first line.
std::string csv_head();
std::string tsv_head();

/// What stands before and behind the documents of a corpus in TEI.
std::string tei_corpus_open();
std::string_view tei_corpus_close();

}  // namespace shilu::write
