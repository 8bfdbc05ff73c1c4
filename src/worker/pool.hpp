// Threads that answer batches, and a queue that keeps the answers in the order of the input.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <exception>
#include <mutex>
#include <thread>
#include <vector>

#include "lexicon/extras.hpp"
#include "worker/batch.hpp"
#include "worker/settings.hpp"
#include "worker/waker.hpp"

namespace shilu::worker {

/// A ring of batches: the main thread fills one at its end and takes answered ones from its front; the threads answer
/// those between. With one job there are no threads: submit() answers. Only the main thread calls the methods.
class Pool {
 public:
  /// `waker` is woken when the batch at the front is answered and the main thread waits.
  Pool(const Settings& settings, const lexicon::Extras& lexicons, const Waker& waker);
  ~Pool();
  Pool(const Pool&) = delete;
  Pool& operator=(const Pool&) = delete;

  bool empty() const { return in_flight_ == 0; }
  bool full() const { return in_flight_ == ring_.size(); }

  /// The batch to fill next. Not when full.
  Batch& next() { return ring_[(front_ + in_flight_) % ring_.size()].batch; }
  void submit();

  /// The batch at the front where it is answered; null otherwise, and then the waker will be woken. Until drop().
  /// Throws what kept a thread from answering.
  const Batch* answered();
  void drop();

 private:
  enum class State { free, waiting, taken, answered };
  struct Slot {
    Batch batch;
    State state = State::free;
    std::exception_ptr failure;  ///< out of memory in a place where no answer could be made of it
  };
  void work(Answerer& answerer);
  void end();

  const Waker& waker_;
  std::vector<Slot> ring_;
  std::size_t front_ = 0;
  std::size_t in_flight_ = 0;
  std::deque<Answerer> answerers_;
  std::vector<std::thread> threads_;

  std::mutex mutex_;  ///< of the states and what follows
  std::condition_variable has_work_;
  std::size_t next_work_ = 0;      ///< the slot to be taken next
  const Slot* awaited_ = nullptr;  ///< the main thread waits for this one
  bool ending_ = false;
};

}  // namespace shilu::worker
