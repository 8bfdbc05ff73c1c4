// What cannot be a chat.
#pragma once

#include <shilu/transcript.hpp>
#include <shilu/write.hpp>

#include <cstddef>

namespace shilu::write {

/// Number of exchanges that make no chat: nobody asks in them, or nobody answers.
std::size_t without_chat(const Transcript& transcript, const WriteOptions& options);

}  // namespace shilu::write
