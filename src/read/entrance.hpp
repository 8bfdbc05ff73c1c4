// Bytes to a decided case, for everything that starts from there: parse, explain.
#pragma once

#include <deque>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <shilu/parse.hpp>

#include "lexicon/lexicon.hpp"
#include "lexicon/reader.hpp"
#include "read/case.hpp"
#include "text/source.hpp"

namespace shilu::read {

class Entrance {
 public:
  Entrance(std::string_view bytes, const Options& options);

  const text::Source& source() const { return source_; }
  /// Only for readable sources.
  const Case& decided() const { return *case_; }

 private:
  text::Source source_;
  std::deque<lexicon::OwnedFile> extra_;  ///< must outlive the lexicon
  std::shared_ptr<const lexicon::Lexicon> lexicon_;
  std::optional<Case> case_;
};

/// For each segment, whether it stands inside a turn.
std::vector<bool> segments_in_turns(const Case& c);

}  // namespace shilu::read
