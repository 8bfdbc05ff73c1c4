#include "read/entrance.hpp"

#include "read/arrange.hpp"
#include "read/cast.hpp"
#include "read/language.hpp"
#include "text/decode.hpp"

namespace shilu::read {

Entrance::Entrance(std::string_view bytes, const Options& options) {
  own_.emplace(options.lexicons);
  read(bytes, options, *own_);
}

Entrance::Entrance(std::string_view bytes, const Options& options, const lexicon::Extras& extras) {
  read(bytes, options, extras);
}

void Entrance::read(std::string_view bytes, const Options& options, const lexicon::Extras& extras) {
  text::DecodeOptions decoding;
  decoding.encoding = options.encoding;
  decoding.input_bytes = options.limits.input_bytes;
  decoding.diagnostics = options.limits.diagnostics;
  source_ = text::decode(bytes, decoding);
  if (!source_.readable) return;
  const auto language = options.language.empty() ? find_language(source_.text) : options.language;
  lexicon_ = extras.for_language(language);
  case_.emplace(cast(source_, *lexicon_, language));
}

std::vector<bool> segments_in_turns(const Case& c) {
  std::string symbols;
  for (const auto& line : c.lines) symbols += line.symbol;
  std::vector<bool> inside(c.lines.size());
  for (const auto& node : arrange(symbols)) {
    if (node.kind < NodeKind::remark) continue;
    for (auto i = node.begin; i < node.end; ++i) inside[i] = true;
  }
  return inside;
}

}  // namespace shilu::read
