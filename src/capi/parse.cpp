// Reading, from C.
#include <shilu/parse.hpp>

#include "capi/guard.hpp"
#include "capi/handles.hpp"
#include "capi/options.hpp"

namespace capi = shilu::capi;

shilu_status shilu_parse(const char* bytes, size_t size, const shilu_options* options, shilu_transcript** transcript,
                         shilu_error** error) {
  if (transcript != nullptr) *transcript = nullptr;
  return capi::guarded(error, [&] {
    capi::need(transcript, "transcript");
    *transcript = new shilu_transcript(shilu::parse(capi::taken_bytes(bytes, size), capi::taken_options(options)));
  });
}
