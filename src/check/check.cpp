// The order of a check: decode, read, ask the rules, silence, put into words.
#include <shilu/check.hpp>

#include <deque>
#include <stdexcept>

#include "check/checked.hpp"
#include "check/findings.hpp"
#include "check/steps.hpp"
#include "check/subject.hpp"
#include "check/suppress.hpp"
#include "check/wanted.hpp"
#include "check/words.hpp"
#include "lexicon/reader.hpp"
#include "text/decode.hpp"

namespace shilu {

namespace {

std::shared_ptr<const lexicon::Lexicon> words_of(const Transcript& transcript, const Options& options,
                                                 std::deque<lexicon::OwnedFile>& extra) {
  std::vector<const lexicon::File*> files;
  for (const auto& path : options.lexicons) {
    extra.push_back(lexicon::read_file(path));
    files.push_back(&extra.back().file);
  }
  return lexicon::for_language(transcript.language, files);
}

}  // namespace

Checked check(std::string_view bytes, const CheckOptions& options) {
  if (const auto wrong = problem(options); !wrong.empty()) throw std::invalid_argument(wrong);
  Checked checked;
  checked.path = options.reading.name;
  checked.transcript = parse(bytes, options.reading);

  text::DecodeOptions decoding;
  decoding.encoding = options.reading.encoding;
  decoding.input_bytes = options.reading.limits.input_bytes;
  auto source = text::decode(bytes, decoding);
  std::deque<lexicon::OwnedFile> extra;  // must outlive the lexicon
  const auto lexicon = words_of(checked.transcript, options.reading, extra);
  const checker::Subject subject(source, checked.transcript, *lexicon, options);

  const auto wanted = checker::wanted_rules(options);
  checker::Findings found(wanted, options.reading.limits.diagnostics);
  for (const auto step :
       {checker::check_reading, checker::check_lines, checker::check_writing, checker::check_record,
        checker::check_dates, checker::check_calendar, checker::check_cast, checker::check_spellings,
        checker::check_honorifics, checker::check_turns, checker::check_swallowed, checker::check_heads,
        checker::check_dress, checker::check_handovers, checker::check_colons, checker::check_label_forms,
        checker::check_duplicates, checker::check_exchanges, checker::check_numbers})
    step(subject, found);
  if (found.dropped() > 0) found.add_last(checker::Rule::more_findings, {std::to_string(found.dropped())});
  const bool complete = !unreadable(checked.transcript) && found.dropped() == 0;
  auto suppressed = checker::suppress(subject, wanted, complete, found.all());
  checked.suppressed = suppressed.findings;
  checked.suppressions = std::move(suppressed.states);
  checked.findings = checker::put_into_words(subject, std::move(found.all()));
  checker::keep_text(std::move(source), checked);
  return checked;
}

}  // namespace shilu
