// The transcripts of an input, one after the other, as texts in the format that was asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <shilu/write.hpp>

#include "cli/inputs.hpp"
#include "cli/request.hpp"
#include "cli/transcripts.hpp"

namespace shilu::cli {

struct Rendered {
  std::string text;
  std::size_t left_out = 0;  ///< what the format has no place for
};

/// `read_back`: the input is a document of ours. `several`: others stand in the same output.
WriteOptions write_options(const Input& input, const ConvertRequest& request, bool read_back, bool several);

/// The next one; nothing at the end.
std::optional<Rendered> next_rendered(Transcripts& transcripts, const Input& input, const ConvertRequest& request,
                                      bool several);

/// Throws UsageError where the output would hold several documents, and files of its format hold one.
void refuse_several(Format format, bool several);

}  // namespace shilu::cli
