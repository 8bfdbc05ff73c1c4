#include "worker/signals.hpp"

#include <pthread.h>
#include <sys/time.h>
#include <unistd.h>

#include <array>
#include <atomic>
#include <csignal>

namespace shilu::worker {
namespace {

constexpr std::array<int, 2> kEnding{SIGTERM, SIGINT};
constexpr suseconds_t kGraceMicroseconds = 600'000;  // and a second

std::atomic<int> first_caught{0};
std::atomic<const Waker*> woken{nullptr};
static_assert(std::atomic<int>::is_always_lock_free && std::atomic<const Waker*>::is_always_lock_free);

void end_now(int) { ::_exit(status_of_signal(first_caught.load())); }

void end_soon(int signal) {
  int none = 0;
  if (!first_caught.compare_exchange_strong(none, signal)) return;
  // A call to the system and nothing else, as alarm() is, which knows whole seconds only.
  const itimerval grace{{0, 0}, {1, kGraceMicroseconds}};
  ::setitimer(ITIMER_REAL, &grace, nullptr);
  if (const Waker* const waker = woken.load()) waker->wake();
}

void handle(int signal, void (*handler)(int)) {
  struct sigaction action {};
  action.sa_handler = handler;
  sigemptyset(&action.sa_mask);
  ::sigaction(signal, &action, nullptr);  // without SA_RESTART: reads and writes that wait are interrupted
}

sigset_t ending_signals() {
  sigset_t set;
  sigemptyset(&set);
  for (const int signal : kEnding) sigaddset(&set, signal);
  sigaddset(&set, SIGALRM);
  return set;
}

}  // namespace

Signals::Signals(const Waker& waker) {
  first_caught = 0;
  woken = &waker;
  handle(SIGALRM, end_now);
  for (const int signal : kEnding) {
    struct sigaction before {};
    ::sigaction(signal, nullptr, &before);
    if (before.sa_handler != SIG_IGN) handle(signal, end_soon);
  }
  // Who starts us may have blocked them.
  const sigset_t set = ending_signals();
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

Signals::~Signals() { woken = nullptr; }

int Signals::caught() { return first_caught.load(std::memory_order_relaxed); }

SignalsHeldBack::SignalsHeldBack() {
  const sigset_t set = ending_signals();
  ::pthread_sigmask(SIG_BLOCK, &set, nullptr);
}

SignalsHeldBack::~SignalsHeldBack() {
  const sigset_t set = ending_signals();
  ::pthread_sigmask(SIG_UNBLOCK, &set, nullptr);
}

}  // namespace shilu::worker
