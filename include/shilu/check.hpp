// Checks the format of a transcript.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/api.hpp>
#include <shilu/diagnostic.hpp>
#include <shilu/finding.hpp>
#include <shilu/parse.hpp>

namespace shilu {

/// What a text must be.
enum class Expectation {
  any,         ///< an article is not asked for turns
  transcript,  ///< a text without turns is an error
};

/// Somebody who is announced elsewhere than in the text.
struct CastMember {
  std::string name;
  Role role = Role::unknown;
  std::string title;
  std::vector<std::string> labels;  ///< other forms in which the text may label this person
};

/// How the texts of a house are written; empty: whatever a text does by itself most often.
struct HouseStyle {
  std::string colon;      ///< behind labels: `full` (：) or `half` (:)
  std::string label;      ///< `plain`, `bracket` (【】, [], 〔〕), `bold` (**)
  std::string numbering;  ///< of questions: `han` (一), `arabic` (1)
};

/// One finding, or many, that are meant to be there.
struct Suppression {
  std::vector<std::string> rules;  ///< codes, names or prefixes of codes
  std::string reason;
  std::string turn;      ///< Turn::id; empty: anywhere
  std::string text;      ///< the line must contain it; empty: any line
  std::size_t line = 0;  ///< 0: any line
  std::string origin;    ///< where it was written, for the finding that says it is not used: `.shilu.yaml:12`
  std::string file;      ///< the settings file in which it stands; empty: nobody says that it is not used
  std::size_t file_line = 0;
  std::size_t file_column = 0;
  bool one_text = false;  ///< it was written for this text alone, so that this text alone tells whether it is used
};

struct CheckOptions {
  Options reading;
  std::string messages = "en";               ///< language of the messages: en or zh
  std::vector<std::string> select;           ///< codes, names, prefixes of codes (SL2), `all`; empty: the usual rules
  std::vector<std::string> ignore;           ///< the same, taken away from them
  std::map<std::string, Severity> severity;  ///< code, name or prefix → severity
  Expectation expect = Expectation::any;
  /// What a record must have: title, date, time, place, topic, cast, host, opening, closing, end, or the key of a
  /// field.
  std::vector<std::string> require;
  std::vector<CastMember> cast;
  HouseStyle style;
  std::size_t line_length = 3000;  ///< code points; 0: any
  std::vector<Suppression> suppressions;
};

/// Decodes, reads and checks a text. Never throws for content; throws LexiconError for an unusable lexicon file and
/// std::invalid_argument for a rule, requirement or style that does not exist (see `problem`).
SHILU_API Checked check(std::string_view bytes, const CheckOptions& options = {});

/// What is wrong with the options themselves, with the nearest name that exists; empty where nothing is.
SHILU_API std::string problem(const CheckOptions& options);

}  // namespace shilu
