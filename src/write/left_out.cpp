// What a format has no place for, so that it can be told.
#include "write/chat.hpp"
#include "write/formats.hpp"

namespace shilu::write {
namespace {

bool has_turns(const Transcript& transcript) {
  for (const Section& section : transcript.sections) {
    if (!section.turns.empty()) return true;
    for (const Exchange& exchange : section.exchanges) {
      if (!exchange.turns.empty()) return true;
    }
  }
  return false;
}

}  // namespace

std::size_t left_out(Format format, const Transcript& transcript, const WriteOptions& options) {
  switch (format) {
    case Format::chat: return without_chat(transcript, options);
    case Format::convokit:
    case Format::labelstudio: return has_turns(transcript) ? 0 : 1;
    default: return 0;
  }
}

}  // namespace shilu::write
