// The order of a check: decode, read, ask the rules, silence, put into words.
#include <shilu/check.hpp>

#include <deque>
#include <stdexcept>

#include "check/findings.hpp"
#include "check/steps.hpp"
#include "check/subject.hpp"
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

  checker::Findings found(checker::wanted_rules(options), options.reading.limits.diagnostics);
  checker::check_reading(subject, found);
  checker::check_lines(subject, found);
  checker::check_writing(subject, found);
  checked.findings = checker::put_into_words(subject, std::move(found.all()));

  checked.lines.reserve(source.lines.size());
  for (const auto& line : source.lines) checked.lines.push_back({line.begin, line.end});
  checked.text = std::move(source.text);
  return checked;
}

}  // namespace shilu
