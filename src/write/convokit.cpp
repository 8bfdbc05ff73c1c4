#include "write/convokit.hpp"

#include <shilu/version.hpp>

#include <algorithm>

#include "write/json_escapes.hpp"
#include "write/json_writer.hpp"

namespace shilu::write {
namespace {

void remember(std::vector<std::string>& seen, std::string_view word) {
  if (!word.empty() && std::find(seen.begin(), seen.end(), word) == seen.end()) seen.emplace_back(word);
}

/// A whole file of JSON: `fill` says its members.
template <class Fill>
std::string file_of(Fill fill) {
  std::string out;
  StringStream stream{out};
  Compact writer(stream);
  writer.StartObject();
  fill(writer);
  writer.EndObject();
  return out + '\n';
}

/// A speaker or a conversation.
template <class Component>
void put_component(Compact& writer, const Component& component) {
  put_string(writer, component.id);
  writer.StartObject();
  put_key(writer, "meta");
  writer.StartObject();
  MetaValues values(writer);
  put_meta(component, values);
  writer.EndObject();
  put_key(writer, "vectors");
  writer.StartArray();
  writer.EndArray();
  writer.EndObject();
}

void put_utterance(const Row& row, const std::string& document, std::string_view conversation, std::string_view speaker,
                   std::string& out) {
  StringStream stream{out};
  Compact writer(stream);
  const auto member = [&](std::string_view key, std::string_view text) {
    put_key(writer, key);
    put_string(writer, text);
  };
  writer.StartObject();
  member("id", document + "#" + row.turn->id);
  member("conversation_id", conversation);
  member("text", row.turn->text);
  member("speaker", speaker);
  put_key(writer, "meta");
  writer.StartObject();
  MetaValues values(writer);
  put_meta(row, values);
  writer.EndObject();
  const Turn* const before = row.reply_to != nullptr ? row.reply_to : row.previous;
  put_key(writer, "reply-to");
  if (before == nullptr) {
    writer.Null();
  } else {
    put_string(writer, document + "#" + before->id);
  }
  put_key(writer, "timestamp");
  writer.Null();
  put_key(writer, "vectors");
  writer.StartArray();
  writer.EndArray();
  writer.EndObject();
  out += '\n';
}

}  // namespace

const std::string& ConvokitCorpus::speaker_of(const Row& row, const std::string& document) {
  const Participant* const participant = row.speaker;
  const bool named = participant != nullptr && !participant->name.empty();
  std::string id = named                    ? participant->name
                   : participant != nullptr ? document + "#" + participant->id
                                            : document + "#unknown";
  if (!is_utf8(id)) id = repaired(id);
  const auto [found, is_new] = speaker_at_.emplace(id, speakers_.size());
  if (is_new) speakers_.push_back({id, named ? participant->name : "", {}, {}, {}});
  ConvokitSpeaker& speaker = speakers_[found->second];
  if (row.turn->role != Role::unknown) remember(speaker.roles, to_string(row.turn->role));
  if (participant != nullptr) {
    remember(speaker.titles, participant->title);
    remember(speaker.outlets, participant->outlet);
  }
  return speaker.id;
}

bool ConvokitCorpus::add(const Transcript& transcript, std::string_view document, std::string& utterances) {
  const std::size_t begin = utterances.size();
  std::string name;
  std::string conversation;
  for_each_row(transcript, document, [&](const Row& row) {
    if (conversation.empty()) {
      std::string storage;
      name = names_.take(std::string(as_utf8(row.document, storage)));
      conversation = name + "#" + row.turn->id;
      conversations_.push_back({conversation, name, transcript.language, transcript.conference});
    }
    put_utterance(row, name, conversation, speaker_of(row, name), utterances);
  });
  escape_unsafe(utterances, begin);
  return !conversation.empty();
}

std::string ConvokitCorpus::speakers_json() const {
  return file_of([&](Compact& writer) {
    for (const ConvokitSpeaker& each : speakers_) put_component(writer, each);
  });
}

std::string ConvokitCorpus::conversations_json() const {
  return file_of([&](Compact& writer) {
    for (const ConvokitConversation& each : conversations_) put_component(writer, each);
  });
}

std::string ConvokitCorpus::corpus_json(std::string_view name) const {
  return file_of([&](Compact& writer) {
    MetaValues values(writer);
    values.text("name", name);
    values.text("generator", std::string("shilu ") + version());
  });
}

/// What ConvoKit would write of the same corpus: each key with the types of its values.
std::string ConvokitCorpus::index_json() const {
  return file_of([&](Compact& writer) {
    const auto index = [&](std::string_view key, auto members) {
      put_key(writer, key);
      writer.StartObject();
      MetaTypes types(writer);
      members(types);
      writer.EndObject();
    };
    index("utterances-index", [](MetaTypes& types) { with_empty_row([&](const Row& row) { put_meta(row, types); }); });
    index("speakers-index", [](MetaTypes& types) { put_meta(ConvokitSpeaker{}, types); });
    index("conversations-index", [](MetaTypes& types) { put_meta(ConvokitConversation{}, types); });
    index("overall-index", [](MetaTypes& types) {
      for (const std::string_view key : {"name", "generator"}) types.text(key, "");
    });
    put_key(writer, "vectors");
    writer.StartArray();
    writer.EndArray();
    put_key(writer, "version");
    writer.Uint64(1);
  });
}

}  // namespace shilu::write
