#include "worker/pool.hpp"

#include "worker/signals.hpp"

namespace shilu::worker {

Pool::Pool(const Settings& settings, const lexicon::Extras& lexicons, const Waker& waker)
    : waker_(waker), ring_(settings.jobs > 1 ? 2 * settings.jobs : 1) {
  for (std::size_t i = 0; i < settings.jobs; ++i) answerers_.emplace_back(settings, lexicons);
  if (settings.jobs == 1) return;
  const SignalsHeldBack held_back;
  try {
    for (Answerer& answerer : answerers_) threads_.emplace_back([this, &answerer] { work(answerer); });
  } catch (...) {
    end();
    throw;
  }
}

Pool::~Pool() { end(); }

void Pool::end() {
  {
    const std::lock_guard lock(mutex_);
    ending_ = true;
  }
  has_work_.notify_all();
  for (std::thread& thread : threads_) thread.join();
}

void Pool::submit() {
  Slot& slot = ring_[(front_ + in_flight_) % ring_.size()];
  ++in_flight_;
  if (threads_.empty()) {
    slot.batch.answer(answerers_.front());
    slot.state = State::answered;
    return;
  }
  {
    const std::lock_guard lock(mutex_);
    slot.state = State::waiting;
  }
  has_work_.notify_one();
}

const Batch* Pool::answered() {
  if (empty()) return nullptr;
  const std::lock_guard lock(mutex_);
  const Slot& slot = ring_[front_];
  if (slot.failure) std::rethrow_exception(slot.failure);
  if (slot.state == State::answered) return &slot.batch;
  awaited_ = &slot;
  return nullptr;
}

void Pool::drop() {
  {
    const std::lock_guard lock(mutex_);
    ring_[front_].state = State::free;
  }
  front_ = (front_ + 1) % ring_.size();
  --in_flight_;
}

void Pool::work(Answerer& answerer) {
  std::unique_lock lock(mutex_);
  for (;;) {
    has_work_.wait(lock, [&] { return ending_ || ring_[next_work_].state == State::waiting; });
    if (ending_) return;
    Slot& slot = ring_[next_work_];
    next_work_ = (next_work_ + 1) % ring_.size();
    slot.state = State::taken;
    if (ring_[next_work_].state == State::waiting) has_work_.notify_one();
    lock.unlock();
    try {
      slot.batch.answer(answerer);
    } catch (...) {
      slot.failure = std::current_exception();
    }
    lock.lock();
    slot.state = State::answered;
    if (awaited_ == &slot) {
      awaited_ = nullptr;
      waker_.wake();
    }
  }
}

}  // namespace shilu::worker
