#include "worker/self_test.hpp"

#include "lexicon/extras.hpp"
#include "worker/batch.hpp"
#include "worker/json_scan.hpp"
#include "worker/self_test_records.hpp"

namespace shilu::worker {
namespace {

void compare(const SelfTestRecord& record, std::string_view answer, std::vector<std::string>& problems) {
  for (const std::string_view part : record.parts) {
    if (answer.find(part) != std::string_view::npos) continue;
    problems.push_back("expected " + std::string(part) + " in the answer to " + record.line.substr(0, 200) + ", got " +
                       std::string(answer.substr(0, 500)));
    return;
  }
  if (scan_text(answer).problem != nullptr) problems.push_back("no JSON: " + std::string(answer.substr(0, 500)));
}

}  // namespace

SelfTest test_self() {
  const std::vector<SelfTestRecord> records = self_test_records();
  const Settings settings;
  const lexicon::Extras lexicons({});
  Answerer answerer(settings, lexicons);
  Batch batch;
  batch.begin(1);
  for (const SelfTestRecord& record : records) batch.add(record.line);
  batch.answer(answerer);

  SelfTest test;
  std::string_view answers = batch.answers();
  for (const SelfTestRecord& record : records) {
    const std::size_t end = answers.find('\n');
    if (end == std::string_view::npos) {
      test.problems.push_back("there are fewer answers than records");
      break;
    }
    compare(record, answers.substr(0, end), test.problems);
    answers.remove_prefix(end + 1);
    ++test.records;
  }
  if (!answers.empty()) test.problems.push_back("there are more answers than records");
  return test;
}

}  // namespace shilu::worker
