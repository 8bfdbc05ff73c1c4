// The YAML document, to the byte.
#include <shilu/write.hpp>
#include <string>

#include "catch.hpp"
#include "sample.hpp"

TEST_CASE("an empty tree still has every member that a reader relies on") {
  CHECK(shilu::to_yaml({}) ==
        "shilu: 1\n"
        "source:\n"
        "  bytes: 0\n"
        "  lines: 0\n"
        "kind: article\n"
        "language: und\n"
        "conference: {}\n"
        "participants: []\n"
        "sections: []\n"
        "reported: []\n"
        "other: []\n");
}

TEST_CASE("diagnostics are written when asked for, and an empty list of them too") {
  shilu::WriteOptions options;
  options.diagnostics = true;
  const std::string yaml = shilu::to_yaml({}, options);
  CHECK(yaml.substr(yaml.find("other")) == "other: []\ndiagnostics: []\n");
}

TEST_CASE("a whole tree is written in the documented order and layout") {
  shilu::WriteOptions options;
  options.diagnostics = true;
  CHECK(shilu::to_yaml(sample_transcript(), options) == R"(shilu: 1
source:
  name: 发布会.txt
  encoding: GB18030
  bytes: 900
  lines: 14
kind: transcript
language: zh-Hans
conference:
  title: 海港改造发布会
  date: "2024-03-07"
  time: "10:00"
  place: 海州市
  topic: 海港改造
participants:
  - id: lin-yue
    name: 林越
    role: host
    title: 新闻办主任
    labels:
      - 林越
      - 主持人
    evidence: roster
  - id: reporter-1
    role: reporter
    outlet: 海州日报
    labels:
      - 海州日报记者
    evidence: label
  - id: he-shan
    name: 何山
    role: unknown
    evidence: lead
sections:
  - kind: opening
    lines: [3, 5]
    turns:
      - id: t1
        kind: remark
        role: host
        speaker: lin-yue
        label: 林越
        lines: [3, 5]
        bytes: [60, 160]
        text: |-
          各位好！
          现在开始。
        inside:
          - kind: note
            lines: [4, 4]
            bytes: [100, 110]
            text: "（掌声）"
            after: 1
  - kind: questions
    lines: [7, 8]
    exchanges:
      - number: 1
        printed: 一
        turns:
          - id: t2
            kind: question
            role: reporter
            speaker: reporter-1
            label: 海州日报记者
            lines: [7, 7]
            bytes: [170, 230]
            text: 何时完工？
          - id: t3
            kind: answer
            lines: [8, 8]
            bytes: [231, 300]
            text: "2025年。"
      - number: 2
        turns: []
  - kind: closing
    lines: [9, 9]
    turns: []
reported:
  - speaker: he-shan
    verb: 表示
    quoted: true
    lines: [11, 11]
    bytes: [400, 450]
    text: 进展顺利
other:
  - kind: title
    lines: [1, 1]
    bytes: [0, 20]
    text: 海港改造发布会
  - kind: field
    lines: [2, 2]
    bytes: [21, 50]
    key: 时间
    value: "2024-03-07"
diagnostics:
  - code: missing-label
    severity: warning
    message: "No label here: add one."
    line: 8
    byte: 231
)");
}

TEST_CASE("diagnostics stay out unless asked for") {
  CHECK(shilu::to_yaml(sample_transcript()).find("diagnostics") == std::string::npos);
}

TEST_CASE("writing appends to what is already there") {
  std::string out = "# before\n";
  shilu::write_yaml({}, out);
  CHECK(out == "# before\n" + shilu::to_yaml({}));
}

TEST_CASE("a tree whose sections hold the wrong kind of list loses nothing") {
  shilu::Transcript t;
  shilu::Section s;
  s.kind = shilu::SectionKind::questions;
  s.turns.push_back({});
  s.turns.back().text = "stray";
  t.sections = {s};
  s.kind = shilu::SectionKind::closing;
  s.turns.clear();
  s.exchanges = {{7, "", {}}};
  t.sections.push_back(s);
  const std::string yaml = shilu::to_yaml(t);
  CHECK(yaml.find("text: stray\n    exchanges: []\n") != std::string::npos);
  CHECK(yaml.find("turns: []\n    exchanges:\n      - number: 7\n") != std::string::npos);
}
