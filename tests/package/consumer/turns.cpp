// Prints the turns of a transcript, one a line: who, what kind of turn, how much was said.
// An example of the library's use, and the test that its package is complete.
#include <cstdio>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <shilu/shilu.hpp>

namespace {

void print(const shilu::Turn& turn) {
  const std::string& who = turn.speaker.empty() ? turn.label : turn.speaker;
  std::cout << turn.id << '\t' << shilu::to_string(turn.kind) << '\t' << who << '\t' << turn.text.size() << " bytes\n";
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 2) {
    std::cerr << "usage: turns FILE\n";
    return 2;
  }
  std::ifstream file(argv[1], std::ios::binary);
  if (!file) {
    std::perror(argv[1]);
    return 2;
  }
  const std::string bytes{std::istreambuf_iterator<char>(file), {}};

  const shilu::Transcript transcript = shilu::parse(bytes, {.name = argv[1]});
  for (const shilu::Section& section : transcript.sections) {
    for (const shilu::Turn& turn : section.turns) print(turn);
    for (const shilu::Exchange& exchange : section.exchanges)
      for (const shilu::Turn& turn : exchange.turns) print(turn);
  }
  for (const shilu::Diagnostic& finding : transcript.diagnostics)
    std::cerr << argv[1] << ':' << finding.line << ": " << finding.message << " [" << finding.code << "]\n";
}
