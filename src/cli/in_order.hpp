// Work for many items in several threads, its results taken in the order of the items.
#pragma once

#include <algorithm>
#include <condition_variable>
#include <cstddef>
#include <exception>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

namespace shilu::cli {

/// Calls `make(i)` for every i below `count`, in up to `jobs` threads at once, and `take(i, result)` in this thread and
/// in order. No more than a few results wait, however slow an item is. What `make` or `take` throws is thrown here,
/// where its turn comes; then nothing more is begun.
template <class Make, class Take>
void in_order(std::size_t count, std::size_t jobs, Make make, Take take) {
  using Result = decltype(make(std::size_t{0}));
  if (jobs <= 1 || count <= 1) {
    for (std::size_t i = 0; i < count; ++i) take(i, make(i));
    return;
  }

  struct Slot {
    std::optional<Result> result;
    std::exception_ptr error;
  };
  jobs = std::min(jobs, count);
  const std::size_t window = 4 * jobs;
  std::vector<Slot> slots(window);
  std::mutex mutex;
  std::condition_variable made;
  std::condition_variable taken;
  std::size_t next = 0;   // to be begun
  std::size_t first = 0;  // to be taken
  bool stopped = false;

  const auto work = [&] {
    std::unique_lock lock(mutex);
    for (;;) {
      taken.wait(lock, [&] { return stopped || next >= count || next < first + window; });
      if (stopped || next >= count) return;
      const std::size_t i = next++;
      lock.unlock();
      Slot slot;
      try {
        slot.result.emplace(make(i));
      } catch (...) {
        slot.error = std::current_exception();
      }
      lock.lock();
      slots[i % window] = std::move(slot);
      if (i == first) made.notify_one();
    }
  };

  std::vector<std::jthread> threads;
  // Threads end before the state that they share, also when `take` throws.
  struct Stop {
    std::mutex& mutex;
    std::condition_variable& taken;
    bool& stopped;
    std::vector<std::jthread>& threads;
    ~Stop() {
      {
        const std::lock_guard lock(mutex);
        stopped = true;
      }
      taken.notify_all();
      threads.clear();
    }
  } stop{mutex, taken, stopped, threads};
  for (std::size_t i = 0; i < jobs; ++i) threads.emplace_back(work);

  for (std::size_t i = 0; i < count; ++i) {
    Slot slot;
    {
      std::unique_lock lock(mutex);
      Slot& place = slots[i % window];
      made.wait(lock, [&] { return place.result || place.error; });
      slot = std::move(place);
      place = {};
      first = i + 1;
    }
    taken.notify_all();
    if (slot.error) std::rethrow_exception(slot.error);
    take(i, std::move(*slot.result));
  }
}

}  // namespace shilu::cli
