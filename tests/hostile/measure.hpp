// How much work a function does, told by the processor time of a thread with a small stack.
#pragma once

#include <pthread.h>
#include <time.h>

#include <cstddef>
#include <exception>
#include <functional>
#include <stdexcept>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace shilu::hostile {

#if defined(__SANITIZE_ADDRESS__)
#define SHILU_SANITIZED 1
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer)
#define SHILU_SANITIZED 1
#endif
#endif
#ifdef SHILU_SANITIZED
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif
#ifdef NDEBUG
constexpr bool optimised = !sanitized;
#else
constexpr bool optimised = false;
#endif

// Sanitizers make frames several times larger.
constexpr std::size_t stack_bytes = sanitized ? 4u << 20 : 1u << 20;

inline double processor_seconds() {
  timespec now{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
  return static_cast<double>(now.tv_sec) + static_cast<double>(now.tv_nsec) * 1e-9;
}

/// Memory is kept once it is there: what fresh pages cost depends on the machine and hides what the work costs.
inline void keep_memory() {
#ifdef __GLIBC__
  mallopt(M_ARENA_MAX, 1);
  mallopt(M_MMAP_THRESHOLD, 1 << 30);
  mallopt(M_TRIM_THRESHOLD, 1 << 30);
#endif
}

/// Runs on a small stack. Gives the processor seconds; passes on what is thrown.
inline double on_small_stack(const std::function<void()>& work) {
  struct Job {
    const std::function<void()>& work;
    double seconds = 0;
    std::exception_ptr thrown = nullptr;
  } job{work};
  pthread_attr_t attributes;
  pthread_attr_init(&attributes);
  pthread_attr_setstacksize(&attributes, stack_bytes);
  pthread_t thread{};
  const auto run = [](void* data) -> void* {
    Job& mine = *static_cast<Job*>(data);
    const double start = processor_seconds();
    try {
      mine.work();
    } catch (...) {
      mine.thrown = std::current_exception();
    }
    mine.seconds = processor_seconds() - start;
    return nullptr;
  };
  const int failed = pthread_create(&thread, &attributes, run, &job);
  pthread_attr_destroy(&attributes);
  if (failed != 0) throw std::runtime_error("no thread");
  pthread_join(thread, nullptr);
  if (job.thrown) std::rethrow_exception(job.thrown);
  return job.seconds;
}

}  // namespace shilu::hostile
