#include "read/build.hpp"

#include <algorithm>

#include "read/arrange.hpp"
#include "read/mention.hpp"
#include "read/others.hpp"
#include "read/turn_text.hpp"
#include "read/wrap.hpp"
#include "text/unicode.hpp"
#include "text/utf8.hpp"

namespace shilu::read {

namespace {

class Builder {
 public:
  Builder(const Case& c, const Options& options, Transcript& out) : c_(c), options_(options), out_(out) {}

  void run() {
    out_.kind = c_.kind;
    out_.language = c_.language;
    out_.conference = c_.conference;
    out_.diagnostics.insert(out_.diagnostics.end(), c_.diagnostics.begin(), c_.diagnostics.end());
    wrap_ = wrap_width(c_);
    quoted_.resize(c_.people.all().size());
    for (const auto& said : c_.reported) quoted_[static_cast<std::size_t>(said.person)] = true;
    write_participants();
    write_reported();
    std::string symbols;
    symbols.reserve(c_.lines.size());
    for (const auto& line : c_.lines) symbols += line.symbol;
    write_tree(arrange(symbols));
  }

 private:
  void write_participants() {
    std::vector<int> order;
    const auto& all = c_.people.all();
    for (std::size_t i = 0; i < all.size(); ++i) {
      const bool listed =
          all[i].origin != Origin::label && all[i].origin != Origin::title && all[i].role != Role::unknown;
      const bool counts = c_.kind == DocumentKind::transcript && (all[i].heard || listed);
      if (counts || quoted_[i]) order.push_back(static_cast<int>(i));
    }
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return c_.people[a].first < c_.people[b].first; });
    std::vector<const Person*> people;
    for (const int i : order) people.push_back(&c_.people[i]);
    const auto ids = participant_ids(people, c_.lexicon);
    ids_.resize(all.size());
    for (std::size_t k = 0; k < order.size(); ++k) {
      const auto& person = *people[k];
      Participant participant;
      participant.id = ids[k];
      participant.name = person.name;
      participant.role = person.role;
      participant.title = person.title;
      participant.outlet = person.outlet;
      participant.labels = person.labels;
      participant.evidence = to_string(person.origin);
      participant.mention = mention_of(c_, person);
      out_.participants.push_back(std::move(participant));
      ids_[static_cast<std::size_t>(order[k])] = ids[k];
    }
  }

  void write_reported() {
    for (const auto& said : c_.reported) {
      Reported reported;
      reported.speaker = ids_[static_cast<std::size_t>(said.person)];
      reported.verb = said.verb;
      reported.quoted = said.quoted;
      const auto line = line_of(c_, said.segment);
      reported.lines = {line, line};
      reported.bytes = {c_.source.original(said.begin), c_.source.original(said.end)};
      reported.text = std::string(text::trim(c_.text().substr(said.begin, said.end - said.begin)));
      out_.reported.push_back(std::move(reported));
    }
  }

  void write_tree(const std::vector<Node>& nodes) {
    std::size_t at = 0;  // first segment that is in no node yet
    SectionKind kind = SectionKind::opening;
    bool new_section = false;
    bool new_exchange = false;
    std::size_t exchanges = 0;
    for (const auto& node : nodes) {
      switch (node.kind) {
        case NodeKind::opening:
          kind = SectionKind::opening;
          new_section = true;
          continue;
        case NodeKind::statements:
          kind = SectionKind::statements;
          new_section = true;
          continue;
        case NodeKind::questions:
          kind = SectionKind::questions;
          new_section = true;
          continue;
        case NodeKind::closing:
          kind = SectionKind::closing;
          new_section = true;
          continue;
        case NodeKind::exchange: new_exchange = true; continue;
        default: break;
      }
      if (out_turns_ >= options_.limits.turns) {
        limit_reached(node.begin);
        break;
      }
      add_others(c_, at, node.begin, out_turns_ > 0, out_.other);
      at = node.end;
      if (new_section) {
        out_.sections.emplace_back();
        out_.sections.back().kind = kind;
        new_section = false;
      }
      auto& section = out_.sections.back();
      if (kind == SectionKind::questions && new_exchange) {
        section.exchanges.emplace_back();
        section.exchanges.back().number = ++exchanges;
        new_exchange = false;
      }
      auto& turns = kind == SectionKind::questions ? section.exchanges.back().turns : section.turns;
      turns.push_back(make_turn(node));
      const auto lines = turns.back().lines;
      if (section.lines.first == 0) section.lines.first = lines.first;
      section.lines.last = lines.last;
      if (kind == SectionKind::questions && section.exchanges.back().printed.empty()) {
        section.exchanges.back().printed = std::string(printed_number(node).of(c_.text()));
      }
    }
    add_others(c_, at, c_.lines.size(), out_turns_ > 0, out_.other);
  }

  void limit_reached(std::size_t segment) {
    Diagnostic diagnostic;
    diagnostic.code = "too-many-turns";
    diagnostic.severity = Severity::error;
    diagnostic.message = "more than " + std::to_string(options_.limits.turns) +
                         " turns; the rest of the text is given as prose. Split the file";
    diagnostic.arguments = {std::to_string(options_.limits.turns)};
    diagnostic.line = line_of(c_, segment);
    diagnostic.byte = c_.source.original(c_.scan.segments[segment].text.begin);
    out_.diagnostics.push_back(std::move(diagnostic));
  }

  std::size_t label_segment(const Node& node) const {
    std::size_t i = node.begin;
    while (i + 1 < node.end && c_.lines[i].kind != LineKind::label) ++i;
    return i;
  }

  /// The number of a question as the text prints it, without the signs around it.
  Range printed_number(const Node& node) const {
    if (node.kind != NodeKind::question) return {};
    const auto& line = c_.lines[label_segment(node)];
    if (line.reading < 0) return {};
    const auto& reading = c_.scan.readings[static_cast<std::size_t>(line.reading)];
    if (!reading.number.empty()) return without_signs(reading.number);
    const auto& who = c_.words[static_cast<std::size_t>(line.words)].who;
    if (who.kind != WhoKind::question_number || who.number.empty()) return {};
    const auto at = reading.label.of(c_.text()).find(who.number);
    if (at == std::string_view::npos) return {};
    const auto begin = reading.label.begin + static_cast<std::uint32_t>(at);
    return {begin, begin + static_cast<std::uint32_t>(who.number.size())};
  }

  Range without_signs(Range number) const {
    static constexpr std::u32string_view signs = U"（()）.．、，";
    const auto is_sign = [](text::CodePoint c) { return signs.find(c.value) != std::u32string_view::npos; };
    for (; !number.empty(); number.begin += static_cast<std::uint32_t>(text::decode_at(c_.text(), number.begin).length))
      if (!is_sign(text::decode_at(c_.text(), number.begin))) break;
    for (; !number.empty(); number.end -= static_cast<std::uint32_t>(text::decode_before(c_.text(), number.end).length))
      if (!is_sign(text::decode_before(c_.text(), number.end))) break;
    return number;
  }

  Turn make_turn(const Node& node) {
    Turn turn;
    turn.id = "t" + std::to_string(++out_turns_);
    switch (node.kind) {
      case NodeKind::remark: turn.kind = TurnKind::remark; break;
      case NodeKind::statement: turn.kind = TurnKind::statement; break;
      case NodeKind::question: turn.kind = TurnKind::question; break;
      default: turn.kind = TurnKind::answer; break;
    }
    const auto head = label_segment(node);
    const auto& label = c_.lines[head];
    turn.role = label.role;
    if (label.person != People::nobody) turn.speaker = ids_[static_cast<std::size_t>(label.person)];
    turn.lines = lines_of(c_, node.begin, node.end);
    turn.bytes = bytes_of(c_, node.begin, node.end);
    turn.speech = turn.bytes.begin;
    if (label.reading >= 0) {
      const auto& reading = c_.scan.readings[static_cast<std::size_t>(label.reading)];
      turn.label = reading.printed(c_.text());
      if (!reading.label.empty())
        turn.label_bytes = {c_.source.original(reading.label.begin), c_.source.original(reading.label.end)};
      turn.speech = std::min(c_.source.original(reading.speech), turn.bytes.end);
    }
    if (const auto number = printed_number(node); !number.empty())
      turn.number_bytes = {c_.source.original(number.begin), c_.source.original(number.end)};
    write_turn_text(c_, node, head, wrap_, turn);
    return turn;
  }

  const Case& c_;
  const Options& options_;
  Transcript& out_;
  std::vector<std::string> ids_;
  std::vector<bool> quoted_;  ///< by person: has reported speech
  std::size_t out_turns_ = 0;
  std::size_t wrap_ = 0;
};

}  // namespace

void build(const Case& c, const Options& options, Transcript& transcript) { Builder(c, options, transcript).run(); }

}  // namespace shilu::read
