// Bytes to Transcript: the library's main entrance.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/transcript.hpp>

namespace shilu {

/// Bounds that keep hostile input harmless. What exceeds one is reported as an error diagnostic.
struct Limits {
  std::size_t input_bytes = 256u << 20;  ///< `input-too-large`: nothing is read
  std::size_t turns = 1'000'000;         ///< `too-many-turns`: the rest of the text stays prose
  std::size_t diagnostics = 10'000;      ///< further ones are counted in one `more-diagnostics`
};

struct Options {
  std::string name;                   ///< file name for `source.name`
  std::string encoding;               ///< IANA name or alias; empty: found out
  std::string language;               ///< BCP 47; empty: found out
  std::vector<std::string> lexicons;  ///< paths of lexicon files that add to the built-in ones
  Limits limits;
};

/// Reads a transcript. Total: any bytes give a tree.
/// A text that cannot be decoded with certainty gives a tree with an `error` diagnostic (`unknown-encoding`,
/// `input-too-large`) and no turns. Throws `LexiconError` for an unusable lexicon file, nothing for content.
SHILU_API Transcript parse(std::string_view bytes, const Options& options = {});

/// One source line and how it was read.
struct Explanation {
  std::size_t line = 0;               ///< counted from 1
  std::string reading;                ///< `label`, `speech`, `field`, `title`, `blank`, …
  std::string who;                    ///< participant's name or id, for labels
  std::vector<std::string> evidence;  ///< the named rules for and against, each with its weight
  std::string text;                   ///< the line's text, verbatim
};

/// For each line: how it was read and by what evidence. Same reading as `parse`.
SHILU_API std::vector<Explanation> explain(std::string_view bytes, const Options& options = {});

/// True when the tree carries an error that makes it useless (not decoded, over a limit).
SHILU_API bool unreadable(const Transcript& transcript);

}  // namespace shilu
