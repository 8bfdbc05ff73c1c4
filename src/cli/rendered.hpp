// The transcripts of an input, one after the other, as texts in the format that was asked for.
#pragma once

#include <cstddef>
#include <optional>
#include <string>

#include <shilu/write.hpp>

#include "cli/request.hpp"
#include "cli/transcripts.hpp"

namespace shilu::cli {

struct Rendered {
  std::string text;
  std::size_t left_out = 0;  ///< what the format has no place for
};

/// What the request says for all documents.
WriteOptions write_options(const ConvertRequest& request);

/// The next one; nothing at the end. `several`: the output may hold others.
std::optional<Rendered> next_rendered(Transcripts& transcripts, const ConvertRequest& request, bool several);

/// Files of the format hold one document and no more.
bool is_alone(Format format);
/// … said for people.
std::string alone_message(Format format);

}  // namespace shilu::cli
