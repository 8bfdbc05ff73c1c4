// A corpus in ConvoKit's format over any number of documents: one file of utterances, and small ones beside it.
#pragma once

#include <shilu/transcript.hpp>

#include <cstddef>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "text/unique_names.hpp"
#include "write/convokit_meta.hpp"
#include "write/rows.hpp"

namespace shilu::write {

/// Hears the documents one by one, in the order in which they are to stand in the corpus. Keeps people and
/// conversations, not utterances.
///
/// A document is a conversation, called by its first utterance. An utterance is `DOC#t1`; an answer replies to its
/// question, everything else to the turn before it. A speaker is called by name, and one name is one speaker in all
/// documents; without a name `DOC#participant`; unknown, `DOC#unknown`.
class ConvokitCorpus {
 public:
  /// Appends the document's lines of `utterances.jsonl`, none where there are no turns. A document whose name came
  /// before gets `~2` and so on behind it. False where it has no turns, and is no conversation.
  bool add(const Transcript& transcript, std::string_view document, std::string& utterances);

  /// The other files, whole, once all documents are in. Each ends with a newline.
  std::string speakers_json() const;
  std::string conversations_json() const;
  std::string corpus_json(std::string_view name) const;
  std::string index_json() const;

 private:
  const std::string& speaker_of(const Row& row, const std::string& document);

  text::UniqueNames names_;
  std::vector<ConvokitSpeaker> speakers_;
  std::unordered_map<std::string, std::size_t> speaker_at_;
  std::vector<ConvokitConversation> conversations_;
};

}  // namespace shilu::write
