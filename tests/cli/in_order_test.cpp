// Work in several threads, its results in order.
#include "cli/in_order.hpp"

#include <chrono>
#include <set>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "catch.hpp"

using shilu::cli::in_order;

TEST_CASE("results come in order, each once, however many threads there are and whichever is quick") {
  for (const std::size_t jobs : {1u, 2u, 3u, 8u, 64u}) {
    for (const std::size_t count : {0u, 1u, 2u, 7u, 200u}) {
      std::vector<std::size_t> taken;
      in_order(
          count, jobs,
          [](std::size_t i) {
            if (i % 5 == 0) std::this_thread::sleep_for(std::chrono::microseconds(200));
            return i * i;
          },
          [&](std::size_t i, std::size_t square) {
            CHECK(square == i * i);
            taken.push_back(i);
          });
      std::vector<std::size_t> all(count);
      for (std::size_t i = 0; i < count; ++i) all[i] = i;
      CHECK(taken == all);
    }
  }
}

TEST_CASE("two jobs really run at once") {
  std::mutex mutex;
  std::condition_variable both;
  int inside = 0;
  bool met = false;
  in_order(
      2, 2,
      [&](std::size_t) {
        std::unique_lock lock(mutex);
        if (++inside == 2) met = true;
        both.notify_all();
        both.wait_for(lock, std::chrono::seconds(10), [&] { return met; });
        return 0;
      },
      [](std::size_t, int) {});
  CHECK(met);
}

TEST_CASE("an exception comes when its turn does, and nothing after it is taken") {
  for (const std::size_t jobs : {1u, 4u}) {
    std::vector<std::size_t> taken;
    const auto run = [&] {
      in_order(
          100, jobs,
          [](std::size_t i) {
            if (i == 10) throw std::runtime_error("ten");
            return i;
          },
          [&](std::size_t i, std::size_t) { taken.push_back(i); });
    };
    CHECK_THROWS_AS(run(), std::runtime_error);
    CHECK(taken.size() == 10);
  }
}

TEST_CASE("who takes may stop the work") {
  std::atomic<std::size_t> begun = 0;
  const auto run = [&] {
    in_order(
        100'000, 4, [&](std::size_t i) { return ++begun, i; },
        [](std::size_t i, std::size_t) {
          if (i == 3) throw std::runtime_error("enough");
        });
  };
  CHECK_THROWS_AS(run(), std::runtime_error);
  CHECK(begun < 1000);
}

TEST_CASE("results that wait are few, though the first is slow") {
  std::atomic<std::size_t> begun = 0;
  std::size_t begun_when_first_came = 0;
  in_order(
      10'000, 4,
      [&](std::size_t i) {
        ++begun;
        if (i == 0) std::this_thread::sleep_for(std::chrono::milliseconds(100));
        return i;
      },
      [&](std::size_t i, std::size_t) {
        if (i == 0) begun_when_first_came = begun;
      });
  CHECK(begun_when_first_came <= 20);  // the window, and one more for each thread that saw it move
}
