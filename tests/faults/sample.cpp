// Reads the samples and finds the places in them: `Sample` and all its parts.
#include "faults/sample.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <memory>

#include "text/decode.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::faults {

namespace {

Span trimmed(std::string_view text, Span span) {
  const auto inner = text::trim(text.substr(span.begin, span.size()));
  const auto begin = static_cast<std::size_t>(inner.data() - text.data());
  return {begin, begin + inner.size()};
}

/// The lines of a turn's speech, without those that hold something else.
std::vector<Paragraph> paragraphs_of(const Sample& sample, const TurnAt& turn, std::size_t index) {
  std::vector<Paragraph> found;
  const auto text = sample.text();
  for (auto at = turn.speech.begin; at < turn.speech.end;) {
    const auto end = std::min(text.find('\n', at), turn.speech.end);
    const auto line = trimmed(text, {at, end});
    const auto& inside = turn.turn->inside;
    const bool other = std::any_of(inside.begin(), inside.end(), [&](const Other& o) {
      return o.bytes.begin < line.end && line.begin < o.bytes.end;
    });
    if (!line.empty() && !other) found.push_back({line, index});
    at = end + 1;
  }
  return found;
}

const Participant* speaker_of(const Transcript& tree, const Turn& turn) {
  for (const auto& person : tree.participants) {
    if (person.id == turn.speaker) return &person;
  }
  return nullptr;
}

std::string without_blanks(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const auto c = text::decode_at(text, at);
    if (!text::is_blank(c.value)) out += text.substr(at, c.length);
    at += c.length;
  }
  return out;
}

}  // namespace

Sample::Sample(std::string name_, std::string_view bytes) : name(std::move(name_)) {
  clean = check(text::decode(bytes).text);
  const auto add = [&](const Turn& turn, const Section& section, const Exchange* exchange) {
    TurnAt at;
    at.turn = &turn;
    at.speaker = speaker_of(tree(), turn);
    at.exchange = exchange;
    at.section = section.kind;
    at.whole = {turn.bytes.begin, turn.bytes.end};
    at.label = {turn.label_bytes.begin, turn.label_bytes.end};
    at.speech = {std::clamp(turn.speech, at.whole.begin, at.whole.end), at.whole.end};
    if (at.label.empty()) at.label = {at.whole.begin, at.whole.begin};
    at.sign = {at.label.end, std::max(at.label.end, at.speech.begin)};
    const auto line = line_around(at.whole.begin);
    at.begins_line = text::trim(text().substr(line.begin, at.whole.begin - line.begin)).empty();
    at.own_line = text::trim(text().substr(at.sign.end, line_around(at.sign.end).end - at.sign.end)).empty() ||
                  of(at.sign).find('\n') != std::string_view::npos;
    at.paragraphs = paragraphs_of(*this, at, turns.size());
    for (const auto& paragraph : at.paragraphs) prose.push_back(paragraph.text);
    turns.push_back(std::move(at));
  };
  for (const auto& section : tree().sections) {
    for (const auto& turn : section.turns) add(turn, section, nullptr);
    for (const auto& exchange : section.exchanges) {
      for (const auto& turn : exchange.turns) add(turn, section, &exchange);
    }
  }
  if (tree().kind != DocumentKind::article) return;
  for (const auto& other : tree().other) {
    if (other.kind != OtherKind::lead && other.kind != OtherKind::prose) continue;
    for (auto at = other.bytes.begin; at < other.bytes.end;) {
      const auto line = line_around(at);
      if (const auto span = trimmed(text(), line); !span.empty()) prose.push_back(span);
      at = line.end + 1;
    }
  }
}

bool Sample::announced(const Participant* person) const {
  if (person == nullptr || turns.empty() || (person->evidence != "roster" && person->evidence != "lead")) return false;
  const auto mention = person->mention.begin;
  return mention < turns.front().whole.begin &&
         std::any_of(tree().other.begin(), tree().other.end(), [&](const Other& other) {
           const bool names =
               other.kind == OtherKind::roster || other.kind == OtherKind::lead || other.kind == OtherKind::field;
           return names && other.bytes.begin <= mention && mention < other.bytes.end;
         });
}

Span Sample::name_in_label(const TurnAt& turn) const {
  if (turn.speaker == nullptr || turn.speaker->name.empty()) return {};
  const auto label = of(turn.label);
  if (without_blanks(label) == without_blanks(turn.speaker->name)) return turn.label;
  const auto at = label.find(turn.speaker->name);
  if (at == std::string_view::npos) return {};
  return {turn.label.begin + at, turn.label.begin + at + turn.speaker->name.size()};
}

Span Sample::with_lines(const TurnAt& turn) const {
  const auto first = line_around(turn.whole.begin);
  const auto last = line_around(turn.whole.end == 0 ? 0 : turn.whole.end - 1);
  const bool alone = turn.begins_line && text::trim(text().substr(turn.whole.end, last.end - turn.whole.end)).empty();
  if (!alone) return turn.whole;
  return {first.begin, std::min(last.end + 1, text().size())};
}

Span Sample::line_around(std::size_t offset) const {
  const auto before = offset == 0 ? std::string_view::npos : text().rfind('\n', offset - 1);
  return {before == std::string_view::npos ? 0 : before + 1, std::min(text().find('\n', offset), text().size())};
}

const std::vector<const Sample*>& samples() {
  static const auto all = [] {
    std::vector<std::filesystem::path> paths;
    for (const auto& entry : std::filesystem::directory_iterator(SHILU_SAMPLES_DIR)) {
      if (entry.path().extension() == ".txt") paths.push_back(entry.path());
    }
    std::sort(paths.begin(), paths.end());  // a seed must find the same samples everywhere
    std::vector<std::unique_ptr<Sample>> read;
    for (const auto& path : paths) {
      std::ifstream file(path, std::ios::binary);
      const std::string bytes{std::istreambuf_iterator<char>(file), {}};
      read.push_back(std::make_unique<Sample>(path.stem().string(), bytes));
    }
    return read;
  }();
  static const std::vector<const Sample*> pointers = [] {
    std::vector<const Sample*> found;
    for (const auto& sample : all) found.push_back(sample.get());
    return found;
  }();
  return pointers;
}

}  // namespace shilu::faults
