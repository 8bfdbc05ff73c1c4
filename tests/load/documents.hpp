// Documents to read back, and what comes of them.
#pragma once

#include <shilu/load.hpp>
#include <shilu/write.hpp>

#include <filesystem>
#include <fstream>
#include <sstream>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace shilu::tests {

/// A small document that has most members. `edited` changes it as a hand would.
inline const std::string small_yaml = R"(shilu: 1
source:
  name: harbour.txt
  bytes: 138
  lines: 5
kind: transcript
language: zh-Hans
conference:
  title: 海港改造发布会
  date: "2024-03-07"
participants:
  - id: lin-yue
    name: 林越
    role: host
    labels:
      - 主持人林越
  - id: haizhouribao
    role: reporter
sections:
  - kind: opening
    lines: [3, 4]
    turns:
      - id: t1
        kind: remark
        speaker: lin-yue
        lines: [3, 4]
        bytes: [48, 100]
        text: 各位好！
  - kind: questions
    lines: [5, 5]
    exchanges:
      - number: 1
        turns:
          - id: t2
            kind: question
            role: reporter
            speaker: haizhouribao
            lines: [5, 5]
            bytes: [101, 137]
            text: 何时完工？
reported: []
other:
  - kind: title
    lines: [1, 1]
    bytes: [0, 21]
    text: 海港改造发布会
)";

inline std::string replaced(std::string text, std::string_view what, std::string_view with) {
  const std::size_t at = text.find(what);
  if (at == std::string::npos) throw std::runtime_error("not there: " + std::string(what));
  return text.replace(at, what.size(), with);
}

/// The small document with one part changed; the part must be there.
inline std::string edited(std::string_view what, std::string_view with) { return replaced(small_yaml, what, with); }

inline Transcript small_transcript() { return load(small_yaml).at(0); }

/// `line:column: message`, `none` where the documents can be read.
inline std::string error_of(std::string_view bytes, const Limits& limits = {}) {
  try {
    load(bytes, "", limits);
  } catch (const DocumentError& error) {
    return error.what();
  }
  return "none";
}

inline std::string as_yaml(const Transcript& transcript) { return to_yaml(transcript, {.diagnostics = true}); }
inline std::string as_json(const Transcript& transcript) { return to_json(transcript, {.diagnostics = true}); }
inline std::string as_ndjson(const Transcript& transcript) {
  std::string out;
  write_ndjson(transcript, out, {.diagnostics = true});
  return out;
}

/// The only document of the bytes as YAML, with diagnostics.
inline std::string reread(std::string_view bytes) {
  const std::vector<Transcript> all = load(bytes);
  if (all.size() != 1) throw std::runtime_error(std::to_string(all.size()) + " documents");
  return as_yaml(all[0]);
}

inline std::string bytes_of(const std::filesystem::path& path) {
  std::ifstream file(path, std::ios::binary);
  if (!file) throw std::runtime_error("cannot read " + path.string());
  std::ostringstream bytes;
  bytes << file.rdbuf();
  return bytes.str();
}

inline std::vector<std::filesystem::path> files_in(const std::string& folder, const std::string& suffix) {
  std::vector<std::filesystem::path> found;
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == suffix) found.push_back(entry.path());
  }
  return found;
}

}  // namespace shilu::tests
