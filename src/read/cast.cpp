#include "read/cast.hpp"

#include <utility>

#include "read/cuts.hpp"
#include "read/scan.hpp"

namespace shilu::read {

Case cast(const text::Source& source, const lexicon::Lexicon& lexicon, std::string language) {
  Case c{source, lexicon, std::move(language), scan(source, lexicon)};
  c.month_first = c.language.substr(0, 2) == "en" && c.language != "en-GB" && c.language != "en-AU";
  if (const auto cuts = find_cuts(source, c.scan, lexicon); !cuts.empty()) cut(source, lexicon, cuts, c.scan);
  c.lines.resize(c.scan.segments.size());
  read_metadata(c);
  read_furniture(c);
  read_candidates(c);
  read_header(c);
  read_lead(c);
  read_latin_lead(c);
  read_initials(c);
  decide_labels(c);
  read_misspelt(c);
  read_fused(c);
  assign_people(c);
  read_introductions(c);
  read_signatures(c);
  complete_names(c);
  infer_roles(c);
  read_announced(c);
  read_related(c);
  read_occasion(c);
  read_reported(c);
  write_symbols(c);
  return c;
}

}  // namespace shilu::read
