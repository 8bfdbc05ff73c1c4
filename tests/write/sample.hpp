// A small tree with every member set somewhere, for the writers' tests.
#pragma once

#include <shilu/transcript.hpp>

inline shilu::Transcript sample_transcript() {
  using namespace shilu;
  Transcript t;
  t.source = {"发布会.txt", "GB18030", 900, 14};
  t.kind = DocumentKind::transcript;
  t.language = "zh-Hans";
  t.conference = {"海港改造发布会", "2024-03-07", "10:00", "海州市", "海港改造"};
  t.participants = {
      {"lin-yue", "林越", Role::host, "新闻办主任", "", {"林越", "主持人"}, "roster"},
      {"reporter-1", "", Role::reporter, "", "海州日报", {"海州日报记者"}, "label"},
      {"he-shan", "何山", Role::unknown, "", "", {}, "lead"},
  };
  Turn opening{"t1", TurnKind::remark, Role::host, "lin-yue", "林越", {3, 5}, {60, 160}, "各位好！\n现在开始。", {}};
  opening.inside = {{OtherKind::note, {4, 4}, {100, 110}, "", "", "（掌声）", 1}};
  Section first{SectionKind::opening, {3, 5}, {opening}, {}};
  Turn question{
      "t2", TurnKind::question, Role::reporter, "reporter-1", "海州日报记者", {7, 7}, {170, 230}, "何时完工？", {}};
  Turn answer{"t3", TurnKind::answer, Role::unknown, "", "", {8, 8}, {231, 300}, "2025年。", {}};
  Section second{SectionKind::questions, {7, 8}, {}, {{1, "一", {question, answer}}, {2, "", {}}}};
  Section third{SectionKind::closing, {9, 9}, {}, {}};
  t.sections = {first, second, third};
  t.reported = {{"he-shan", "表示", true, {11, 11}, {400, 450}, "进展顺利"}};
  t.other = {
      {OtherKind::title, {1, 1}, {0, 20}, "", "", "海港改造发布会"},
      {OtherKind::field, {2, 2}, {21, 50}, "时间", "2024-03-07", ""},
  };
  t.diagnostics = {{"missing-label", Severity::warning, "No label here: add one.", 8, 231}};
  return t;
}
