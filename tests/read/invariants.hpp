// What holds for every tree, whatever the bytes: tests and the fuzzer ask for the first thing that does not.
#pragma once

#include <yaml-cpp/yaml.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <shilu/parse.hpp>
#include <shilu/write.hpp>

#include "read/covering.hpp"
#include "read/lossless.hpp"
#include "text/decode.hpp"
#include "text/validate.hpp"

namespace shilu::read::testing {

inline bool is_date(std::string_view date) {
  if (date.size() != 10 || date[4] != '-' || date[7] != '-') return false;
  for (const std::size_t i : {0u, 1u, 2u, 3u, 5u, 6u, 8u, 9u}) {
    if (date[i] < '0' || date[i] > '9') return false;
  }
  const auto two = [&](std::size_t at) { return (date[at] - '0') * 10 + (date[at + 1] - '0'); };
  return two(5) >= 1 && two(5) <= 12 && two(8) >= 1 && two(8) <= 31;
}

inline bool is_time(std::string_view time) {
  if (time.size() != 5 || time[2] != ':') return false;
  for (const std::size_t i : {0u, 1u, 3u, 4u}) {
    if (time[i] < '0' || time[i] > '9') return false;
  }
  return time.substr(0, 2) < "25" && time.substr(3) < "60";
}

inline bool is_id(std::string_view id) {
  return !id.empty() && std::all_of(id.begin(), id.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  });
}

inline std::string broken_conference(const Transcript& transcript) {
  const Conference& conference = transcript.conference;
  if (!conference.date.empty() && !is_date(conference.date)) return "the date is no date: " + conference.date;
  if (!conference.time.empty() && !is_time(conference.time)) return "the time is no time: " + conference.time;
  for (const std::string* text : {&conference.title, &conference.place, &conference.topic, &transcript.language}) {
    if (!text::valid_utf8(*text)) return "the conference's data are not UTF-8";
  }
  return {};
}

inline std::string broken_participants(const Transcript& transcript) {
  std::set<std::string_view> ids;
  for (const Participant& participant : transcript.participants) {
    if (!is_id(participant.id)) return "the id " + participant.id + " has other signs than a-z, 0-9 and -";
    if (!ids.insert(participant.id).second) return "the id " + participant.id + " stands for two";
    for (const std::string* text :
         {&participant.name, &participant.title, &participant.outlet, &participant.evidence}) {
      if (!text::valid_utf8(*text)) return participant.id + " is not UTF-8";
    }
    std::set<std::string_view> labels;
    for (const std::string& label : participant.labels) {
      if (label.empty() || !text::valid_utf8(label)) return participant.id + " has a label that is empty or not UTF-8";
      if (!labels.insert(label).second) return participant.id + " has a label twice: " + label;
    }
  }
  for (const Turn* turn : turns_of(transcript)) {
    if (!turn->speaker.empty() && ids.count(turn->speaker) == 0) return turn->id + " is spoken by no participant";
  }
  return {};
}

inline std::string broken_sections(const Transcript& transcript) {
  std::size_t exchanges = 0;
  const Section* before = nullptr;
  for (const Section& section : transcript.sections) {
    const std::string name = to_string(section.kind);
    if (before != nullptr && section.kind <= before->kind) return "the section " + name + " is out of order";
    if (before != nullptr && section.lines.first < before->lines.last) return "the section " + name + " overlaps";
    before = &section;
    const bool questions = section.kind == SectionKind::questions;
    if (!(questions ? section.turns.empty() : section.exchanges.empty()))
      return "the section " + name + " has a wrong member";
    std::vector<const Turn*> turns;
    for (const Turn& turn : section.turns) turns.push_back(&turn);
    for (const Exchange& exchange : section.exchanges) {
      if (exchange.number != ++exchanges) return "exchange " + std::to_string(exchanges) + " has another number";
      if (exchange.turns.empty()) return "exchange " + std::to_string(exchanges) + " is empty";
      for (const Turn& turn : exchange.turns) turns.push_back(&turn);
    }
    if (turns.empty()) return "the section " + name + " is empty";
    if (section.lines.first != turns.front()->lines.first || section.lines.last != turns.back()->lines.last) {
      return "the section " + name + " has other lines than its turns";
    }
  }
  return {};
}

inline std::string broken_turns(const text::Source& source, const Covering& covering, const Transcript& transcript) {
  std::map<std::string_view, const std::vector<std::string>*> labels;
  for (const Participant& participant : transcript.participants) labels[participant.id] = &participant.labels;
  std::size_t count = 0;
  for (const Turn* turn : turns_of(transcript)) {
    if (turn->id != "t" + std::to_string(++count)) return turn->id + " is the turn number " + std::to_string(count);
    if (!text::valid_utf8(turn->text) || !text::valid_utf8(turn->label)) return turn->id + " is not UTF-8";
    std::size_t end = turn->bytes.begin;
    std::size_t after = 0;
    const auto breaks = std::count(turn->text.begin(), turn->text.end(), '\n');
    const std::size_t paragraphs = turn->text.empty() ? 0 : static_cast<std::size_t>(breaks) + 1;
    for (const Other& other : turn->inside) {
      const std::string name = std::string("the ") + to_string(other.kind) + " inside " + turn->id;
      if (auto wrong = covering.misplaced({name, other.lines, other.bytes}); !wrong.empty()) return wrong;
      if (other.bytes.begin < end || other.bytes.end > turn->bytes.end) return name + " lies outside or overlaps";
      if (!holds(source, other)) return name + " has another text than its source";
      if (other.after < after || other.after > paragraphs) return name + " stands after a paragraph that is not there";
      after = other.after;
      end = other.bytes.end;
    }
    const auto speaker = labels.find(turn->speaker);
    const std::vector<std::string> none;
    if (!Follow(source, *turn, speaker == labels.end() ? none : *speaker->second).holds()) {
      return turn->id + " (lines " + std::to_string(turn->lines.first) + "-" + std::to_string(turn->lines.last) +
             ") has another text than its source";
    }
  }
  return {};
}

inline std::string broken_others(const text::Source& source, const Transcript& transcript) {
  for (const Other& other : transcript.other) {
    for (const std::string* text : {&other.key, &other.value, &other.text}) {
      if (!text::valid_utf8(*text)) return "an other is not UTF-8";
    }
    if (!holds(source, other)) {
      return std::string("the ") + to_string(other.kind) + " at line " + std::to_string(other.lines.first) +
             " has another text than its source";
    }
  }
  return {};
}

/// What is wrong with the tree of these bytes; empty where nothing is.
inline std::string broken_invariant(std::string_view bytes, const Transcript& transcript) {
  if (transcript.source.bytes != bytes.size()) return "the source has another size";
  if (unreadable(transcript)) {
    const bool bare = transcript.sections.empty() && transcript.other.empty() && transcript.participants.empty();
    return bare ? "" : "an unreadable text has nodes";
  }
  text::DecodeOptions decoding;
  decoding.encoding = transcript.source.encoding;
  const text::Source source = text::decode(bytes, decoding);
  if (!source.readable) return "the encoding " + transcript.source.encoding + " cannot be read again";
  if (transcript.source.lines != source.lines.size()) return "the source has another number of lines";

  const bool cut = std::any_of(transcript.diagnostics.begin(), transcript.diagnostics.end(),
                               [](const Diagnostic& d) { return d.code == "too-many-turns"; });
  if (!cut && (transcript.kind == DocumentKind::article) != turns_of(transcript).empty()) {
    return transcript.kind == DocumentKind::article ? "an article has turns" : "a transcript has no turn";
  }
  for (const Diagnostic& diagnostic : transcript.diagnostics) {
    if (diagnostic.line > source.lines.size() || diagnostic.byte > bytes.size())
      return diagnostic.code + " stands behind the text";
    if (!text::valid_utf8(diagnostic.message)) return diagnostic.code + " is not UTF-8";
  }
  if (auto wrong = broken_conference(transcript); !wrong.empty()) return wrong;
  if (auto wrong = broken_participants(transcript); !wrong.empty()) return wrong;
  if (auto wrong = broken_sections(transcript); !wrong.empty()) return wrong;
  Covering covering(source, transcript);
  if (auto wrong = covering.broken(); !wrong.empty()) return wrong;
  if (auto wrong = broken_turns(source, covering, transcript); !wrong.empty()) return wrong;
  return broken_others(source, transcript);
}

/// Whether another reader finds as many turns in the YAML as the tree has. Slow on long texts.
inline std::string broken_yaml(const Transcript& transcript) {
  std::size_t found = 0;
  try {
    const YAML::Node document = YAML::Load(to_yaml(transcript));
    const auto count = [&](const YAML::Node& parent) {
      if (const YAML::Node turns = parent["turns"]) found += turns.size();
    };
    for (const auto& section : document["sections"]) {
      count(section);
      if (const YAML::Node exchanges = section["exchanges"]) {
        for (const auto& exchange : exchanges) count(exchange);
      }
    }
  } catch (const YAML::Exception& error) {
    return std::string("the YAML does not load: ") + error.what();
  }
  const std::size_t expected = turns_of(transcript).size();
  return found == expected ? ""
                           : "the YAML has " + std::to_string(found) + " turns, the tree " + std::to_string(expected);
}

/// Whether the explanation is one of exactly these lines.
inline std::string broken_explanation(std::string_view bytes, const Transcript& transcript, const Options& options) {
  const std::vector<Explanation> lines = explain(bytes, options);
  if (lines.size() != transcript.source.lines) return "the explanation has another number of lines";
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (lines[i].line != i + 1) return "line " + std::to_string(i + 1) + " is explained out of order";
    if (lines[i].reading.empty()) return "line " + std::to_string(i + 1) + " has no reading";
    if (!text::valid_utf8(lines[i].text)) return "line " + std::to_string(i + 1) + " is not UTF-8";
  }
  return {};
}

}  // namespace shilu::read::testing
