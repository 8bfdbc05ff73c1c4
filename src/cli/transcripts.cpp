#include "cli/transcripts.hpp"

#include <algorithm>
#include <cstring>
#include <new>
#include <system_error>

#include "cli/load.hpp"

namespace shilu::cli {

Transcripts::Transcripts(const Input& input, const ConvertRequest& request, bool others)
    : input_(input), request_(request), others_(others) {
  tell([this] { open(); });
}

/// Most documents show themselves in their first bytes, and need not be held as a whole; where keys are sorted, the
/// format stands near the end.
void Transcripts::open() {
  const Limits& limits = request_.options.limits;
  stream_.emplace(input_.path, input_.name);
  head_.resize(std::min(std::size_t{1} << 16, limits.input_bytes + 1));
  std::size_t size = 0;
  // A pipe gives less at a time.
  while (size < head_.size()) {
    const std::size_t count = stream_->read(head_.data() + size, head_.size() - size);
    if (count == 0) break;
    size += count;
  }
  head_.resize(size);
  if (!is_document(head_)) stream_->read_up_to(limits.input_bytes, head_);
  is_text_ = !is_document(head_);
  if (is_text_) {
    stream_.reset();
    return;
  }
  reader_ = std::make_unique<DocumentReader>([this](char* into, std::size_t most) { return give(into, most); },
                                             input_.name, limits);
  several_ = reader_->several();
}

std::size_t Transcripts::give(char* into, std::size_t most) {
  if (given_ == head_.size()) return stream_->read(into, most);
  const std::size_t count = std::min(most, head_.size() - given_);
  std::memcpy(into, head_.data() + given_, count);
  given_ += count;
  return count;
}

/// Tells what goes wrong. An input that cannot be read any further has no more documents.
void Transcripts::tell(const std::function<void()>& attempt) {
  try {
    attempt();
    return;
  } catch (const DocumentError& error) {
    messages_.error(error.what());
  } catch (const std::bad_alloc&) {
    messages_.error(input_.name + ": not enough memory to read it");
    reader_.reset();
  } catch (const std::system_error& error) {
    messages_.error(error.what());
    reader_.reset();
  }
  failed_ = true;
}

std::optional<Transcript> Transcripts::next() {
  return std::exchange(is_text_, false) ? parse_text() : next_document();
}

std::optional<Transcript> Transcripts::parse_text() {
  const std::string bytes = std::exchange(head_, {});
  std::optional<Transcript> transcript = parse_input(input_, bytes, request_.options, !request_.quiet, messages_);
  if (!transcript) failed_ = true;
  document_ = input_.document;
  return transcript;
}

/// One document in error hides none of the others.
std::optional<Transcript> Transcripts::next_document() {
  std::optional<Transcript> transcript;
  for (bool over = false; reader_ && !over && !transcript;) {
    tell([&] {
      transcript = reader_->next();
      over = !transcript;
    });
  }
  if (transcript) {
    const std::string name = names_.take(transcript->source.name);
    document_ = !others_ ? name : name.empty() ? input_.document : input_.document + "/" + name;
  }
  return transcript;
}

}  // namespace shilu::cli
