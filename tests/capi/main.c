/* The C interface, used by a program in C99: every function, in success and in failure. */
#include <stdlib.h>

#include "expect.h"

int failures = 0;
int expectations = 0;

const char conference[] =
    "海州市供水改造新闻发布会实录\n"
    "时间：2024年3月7日10:00\n"
    "地点：海州市新闻发布厅\n"
    "主持人林越：各位好！现在开始提问。\n"
    "海州日报记者：老城区的水管什么时候换完？\n"
    "市水务局局长周敏：分三期做。\n"
    "（播放视频）\n"
    "第三期明年六月完工。\n"
    "江城晚报记者：水价会不会涨？\n"
    "周敏：今年不涨。\n"
    "林越：今天的发布会到此结束，谢谢大家。\n"
    "（完）\n";

const char two_slips[] =
    "记者：大桥何时通车？\n林越：六月通车，请大家放心。\n"
    "记者：大桥何时通车？\n林越：六月通车，请大家放心。\n"
    "记者：大桥何时通车？\n林越：六月通车，请大家放心。\n"
    "记者：大桥何时通车？\n林越：六月通车，请大家放心。\n"
    "记者：大桥何时通车？\n林越：六月通车，请大家放心。\n"
    "记者：造价多少？\n林悦：九亿元。\n"
    "记者：何时动工？\n林越:下月动工。\n";

const char article[] =
    "老城区的水管明年换完\n\n"
    "海州市水务局局长周敏7日说：“老城区的水管明年六月换完。”\n";

void expect(int holds, const char* condition, const char* file, int line) {
  ++expectations;
  if (holds) return;
  ++failures;
  printf("%s:%d: does not hold: %s\n", file, line, condition);
}

void expect_text(shilu_string view, const char* wanted, const char* expression, const char* file, int line) {
  ++expectations;
  if (view.data != NULL && view.size == strlen(wanted) && memcmp(view.data, wanted, view.size) == 0 &&
      view.data[view.size] == '\0') {
    return;
  }
  ++failures;
  printf("%s:%d: %s is '%s', not '%s'\n", file, line, expression, view.data ? view.data : "(null)", wanted);
}

shilu_transcript* read_text(const char* text) {
  shilu_transcript* transcript = NULL;
  EXPECT(shilu_parse(text, strlen(text), NULL, &transcript, NULL) == SHILU_OK);
  if (transcript == NULL) abort();
  return transcript;
}

shilu_findings* check_text(const char* text) {
  shilu_findings* findings = NULL;
  EXPECT(shilu_check(text, strlen(text), NULL, &findings, NULL) == SHILU_OK);
  if (findings == NULL) abort();
  return findings;
}

int main(void) {
  test_basics();
  test_options();
  test_tree();
  test_write();
  test_check();
  test_report();
  test_memory();
  test_threads();
  printf("%d expectations, %d failures\n", expectations, failures);
  return failures == 0 ? 0 : 1;
}
