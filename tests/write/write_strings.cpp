// Puts strings into documents, for readers_test.py.
//
//   write_strings YAML_OUT JSON_OUT BATCH < STRINGS
//
// STRINGS: one JSON string per line, or {"hex": "…"} for bytes that JSON cannot hold. BATCH strings go into each
// document: each as turn text, label, participant's name and title, and field value; the first one as the title too.
// A document is written after a line with its number of bytes.
#include <rapidjson/document.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <shilu/write.hpp>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace {

std::string from_hex(std::string_view digits) {
  std::string bytes;
  for (std::size_t i = 0; i + 1 < digits.size(); i += 2) {
    bytes += static_cast<char>(std::strtoul(std::string(digits.substr(i, 2)).c_str(), nullptr, 16));
  }
  return bytes;
}

std::string read_string(const std::string& line) {
  rapidjson::Document json;
  json.Parse(line.c_str(), line.size());
  if (!json.HasParseError() && json.IsString()) return {json.GetString(), json.GetStringLength()};
  if (!json.HasParseError() && json.IsObject() && json.HasMember("hex") && json["hex"].IsString()) {
    return from_hex({json["hex"].GetString(), json["hex"].GetStringLength()});
  }
  throw std::runtime_error("neither a JSON string nor {\"hex\": …}: " + line);
}

shilu::Transcript document_of(const std::vector<std::string>& strings) {
  shilu::Transcript transcript;
  transcript.conference.title = strings.front();
  transcript.sections.resize(1);
  for (const std::string& s : strings) {
    shilu::Participant participant;
    participant.id = "p";
    participant.name = s;
    participant.title = s;
    transcript.participants.push_back(participant);
    shilu::Turn turn;
    turn.id = "t";
    turn.label = s;
    turn.text = s;
    transcript.sections[0].turns.push_back(turn);
    shilu::Other field;
    field.kind = shilu::OtherKind::field;
    field.key = "k";
    field.value = s;
    transcript.other.push_back(field);
  }
  return transcript;
}

void put(std::ofstream& out, const std::string& document) { out << document.size() << '\n' << document; }

int run(const char* yaml_path, const char* json_path, std::size_t batch) {
  std::ofstream yaml(yaml_path, std::ios::binary);
  std::ofstream json(json_path, std::ios::binary);
  std::vector<std::string> strings;
  const auto flush = [&] {
    if (strings.empty()) return;
    const shilu::Transcript transcript = document_of(strings);
    put(yaml, shilu::to_yaml(transcript));
    put(json, shilu::to_json(transcript));
    strings.clear();
  };
  for (std::string line; std::getline(std::cin, line);) {
    strings.push_back(read_string(line));
    if (strings.size() == batch) flush();
  }
  flush();
  yaml.close();
  json.close();
  return yaml && json ? 0 : 2;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4 || std::strtoul(argv[3], nullptr, 10) == 0) {
    std::fputs("usage: write_strings YAML_OUT JSON_OUT BATCH < STRINGS\n", stderr);
    return 2;
  }
  try {
    return run(argv[1], argv[2], std::strtoul(argv[3], nullptr, 10));
  } catch (const std::exception& error) {
    std::fprintf(stderr, "write_strings: %s\n", error.what());
    return 2;
  }
}
