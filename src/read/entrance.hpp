// Bytes to a decided case, for everything that starts from there: parse, explain.
#pragma once

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

#include <shilu/parse.hpp>

#include "lexicon/extras.hpp"
#include "lexicon/lexicon.hpp"
#include "read/case.hpp"
#include "text/source.hpp"

namespace shilu::read {

class Entrance {
 public:
  Entrance(std::string_view bytes, const Options& options);
  /// With lexicons that are there already, in the place of `options.lexicons`, and outlive this.
  Entrance(std::string_view bytes, const Options& options, const lexicon::Extras& extras);

  const text::Source& source() const { return source_; }
  /// Only for readable sources.
  const Case& decided() const { return *case_; }

 private:
  void read(std::string_view bytes, const Options& options, const lexicon::Extras& extras);

  text::Source source_;
  std::optional<lexicon::Extras> own_;  ///< must outlive the lexicon
  std::shared_ptr<const lexicon::Lexicon> lexicon_;
  std::optional<Case> case_;
};

/// For each segment, whether it stands inside a turn.
std::vector<bool> segments_in_turns(const Case& c);

}  // namespace shilu::read
