// Mends a text by the fixes of its findings, and looks at what came of it before it is believed.
#include <shilu/fix.hpp>

#include <algorithm>
#include <optional>
#include <utility>

#include "check/edits.hpp"
#include "text/decode.hpp"
#include "text/encoder.hpp"

namespace shilu {

namespace {

using checker::Edits;
using checker::Encoded;

bool ordered(const Bytes& range, std::size_t from, std::size_t size) {
  return from <= range.begin && range.begin <= range.end && range.end <= size;
}

/// Nothing where the edits lie outside the text, are out of order, or their text has no bytes in the encoding.
std::optional<std::vector<Encoded>> encoded(const Fix& fix, std::string_view original, const Checked& checked,
                                            const text::Encoder& encoder) {
  std::vector<Encoded> all;
  Edit before;
  for (const auto& edit : fix.edits) {
    auto bytes = encoder.encode(edit.replacement);
    const bool again = !all.empty() && edit.bytes.begin == before.bytes.begin;
    if (!bytes || again || !ordered(edit.bytes, before.bytes.end, original.size()) ||
        !ordered(edit.text, before.text.end, checked.text.size())) {
      return std::nullopt;
    }
    all.push_back({edit, std::move(*bytes)});
    before = edit;
  }
  return all;
}

bool reads_as(std::string_view bytes, std::string_view text, std::string_view encoding) {
  text::DecodeOptions options;
  options.encoding = encoding;
  options.input_bytes = bytes.size();
  const auto source = text::decode(bytes, options);
  return source.readable && source.text == text;
}

}  // namespace

Fixed fix(std::string_view original, const Checked& checked, bool unsafe) {
  const std::string& encoding = checked.transcript.source.encoding;
  const text::Encoder encoder(encoding);
  Edits edits;
  Fixed result;
  for (const auto& finding : checked.findings) {
    if (!finding.fix || finding.fix->edits.empty()) continue;
    if (finding.fix->applicability == Applicability::unsafe && !unsafe) continue;
    const auto wanted = encoded(*finding.fix, original, checked, encoder);
    ++(wanted && edits.take(*wanted) ? result.applied : result.left);
  }
  result.bytes = edits.bytes(original);
  // Bytes that are no characters may swallow what is put beside them.
  if (result.applied > 0 && !reads_as(result.bytes, edits.text(checked.text), encoding)) {
    result = {std::string(original), 0, result.applied + result.left};
  }
  return result;
}

FixedText fix_until_stable(std::string bytes, const CheckOptions& options, bool unsafe,
                           const std::function<void(Checked&)>& after_check) {
  constexpr int most_rounds = 10;
  CheckOptions used = options;
  FixedText result;
  result.bytes = std::move(bytes);
  for (int round = 0;; ++round) {
    result.checked = check(result.bytes, used);
    if (after_check) after_check(result.checked);
    auto fixed = fix(result.bytes, result.checked, unsafe);
    result.left = fixed.left;
    if (fixed.bytes == result.bytes) return result;
    if (round == most_rounds) break;
    // What was found out once must not be found out differently for want of a few characters.
    used.reading.encoding = result.checked.transcript.source.encoding;
    result.bytes = std::move(fixed.bytes);
    result.applied += fixed.applied;
  }
  result.stable = false;
  return result;
}

}  // namespace shilu
