// One function for each format, which appends one document's part of an output; and what stands around the parts.
#pragma once

#include <shilu/format.hpp>
#include <shilu/transcript.hpp>
#include <shilu/write.hpp>

#include <cstddef>
#include <string>
#include <string_view>

namespace shilu::write {

/// What stands around documents in one output: `open`, then for each document `before` and the document's own text,
/// with `between` in between, then `close`. `none` is the whole output where there is no document.
struct Joint {
  std::string open;
  std::string before;
  std::string between;
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

/// Appends the document's own text; `several` as for `joint`. Returns how much of it the format has no place for:
/// exchanges without an answer for `chat`, 1 for a text without turns for `labelstudio`, 0 for all others. Throws
/// std::invalid_argument for `convokit`.
std::size_t put(Format format, const Transcript& transcript, std::string& out, const WriteOptions& options,
                bool several = false);

void put_json(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_turns(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_csv(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_tsv(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_markdown(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_transcript(const Transcript& transcript, std::string& out, const WriteOptions& options);
void put_akn(const Transcript& transcript, std::string& out, const WriteOptions& options);
/// `in_corpus`: the header of a teiCorpus around it declares the classes.
void put_tei(const Transcript& transcript, std::string& out, const WriteOptions& options, bool in_corpus);
/// Returns how many exchanges make no chat, because nobody asks in them or nobody answers.
std::size_t put_chat(const Transcript& transcript, std::string& out, const WriteOptions& options);
/// False, and nothing written, where there are no turns.
bool put_labelstudio(const Transcript& transcript, std::string& out, const WriteOptions& options);

/// The names of the columns, as a first line.
std::string csv_head();
std::string tsv_head();

/// What stands before and behind the documents of a corpus in TEI.
std::string tei_corpus_open();
std::string_view tei_corpus_close();

}  // namespace shilu::write
