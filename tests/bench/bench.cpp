// How fast each stage is on 4 MB of the samples: bytes per second, one stage per line.
#include <cstdint>
#include <cstdlib>
#include <fstream>
#include <iostream>
#include <iterator>
#include <string>

#include <benchmark/benchmark.h>
#include <shilu/shilu.hpp>

#include "lexicon/lexicon.hpp"
#include "read/scan.hpp"
#include "text/decode.hpp"

namespace {

std::string input;

void count_bytes(benchmark::State& state) {
  state.SetBytesProcessed(state.iterations() * static_cast<std::int64_t>(input.size()));
}

void decode(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(shilu::text::decode(input));
  count_bytes(state);
}
BENCHMARK(decode)->Unit(benchmark::kMillisecond);

void scan(benchmark::State& state) {
  const shilu::text::Source source = shilu::text::decode(input);
  const auto lexicon = shilu::lexicon::for_language("zh-Hans");
  for (auto _ : state) benchmark::DoNotOptimize(shilu::read::scan(source, *lexicon));
  count_bytes(state);
}
BENCHMARK(scan)->Unit(benchmark::kMillisecond);

void parse(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(shilu::parse(input));
  count_bytes(state);
}
BENCHMARK(parse)->Unit(benchmark::kMillisecond);

void write_yaml(benchmark::State& state) {
  const shilu::Transcript transcript = shilu::parse(input);
  for (auto _ : state) benchmark::DoNotOptimize(shilu::to_yaml(transcript));
  count_bytes(state);
}
BENCHMARK(write_yaml)->Unit(benchmark::kMillisecond);

void write_json(benchmark::State& state) {
  const shilu::Transcript transcript = shilu::parse(input);
  for (auto _ : state) benchmark::DoNotOptimize(shilu::to_json(transcript));
  count_bytes(state);
}
BENCHMARK(write_json)->Unit(benchmark::kMillisecond);

void convert(benchmark::State& state) {
  for (auto _ : state) benchmark::DoNotOptimize(shilu::to_yaml(shilu::parse(input)));
  count_bytes(state);
}
BENCHMARK(convert)->Unit(benchmark::kMillisecond);

}  // namespace

/// The first argument is the input file; the others are Google Benchmark's.
int main(int argc, char** argv) {
  if (argc < 2) {
    std::cerr << "usage: shilu_bench FILE [--benchmark_…]\n";
    return EXIT_FAILURE;
  }
  std::ifstream file(argv[1], std::ios::binary);
  input.assign(std::istreambuf_iterator<char>(file), {});
  if (input.empty()) {
    std::cerr << argv[1] << ": cannot be read, or is empty\n";
    return EXIT_FAILURE;
  }
  argv[1] = argv[0];
  int rest = argc - 1;
  benchmark::Initialize(&rest, argv + 1);
  benchmark::RunSpecifiedBenchmarks();
}
