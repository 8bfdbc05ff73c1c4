// One line of JSON for each exchange: who asks is the user of a chat, who is asked the assistant.
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "write/formats.hpp"
#include "write/json_escapes.hpp"
#include "write/json_writer.hpp"
#include "write/own_words.hpp"
#include "write/rows.hpp"

namespace shilu::write {
namespace {

enum class Side { user, assistant };

/// Turns of one side that follow each other. Pointers are into the transcript.
struct Message {
  Side side = Side::user;
  std::vector<const Turn*> turns;
};

/// Strictly by turns: begins with a user's message and ends with an assistant's; empty where that cannot be.
using Chat = std::vector<Message>;

/// A moderator asks those who are to answer next. An interpreter says again what stands before.
Side side_of(const Turn& turn, const Chat& before) {
  if (turn.kind == TurnKind::answer) return Side::assistant;
  if (turn.kind == TurnKind::remark && turn.role == Role::interpreter && !before.empty()) return before.back().side;
  return Side::user;
}

Chat chat_of(const Exchange& exchange, bool remarks) {
  Chat chat;
  bool asked = false;
  for (const Turn& turn : exchange.turns) {
    if (turn.text.empty()) continue;
    const bool speech = turn.kind == TurnKind::question || turn.kind == TurnKind::answer;
    if (!speech && !remarks) continue;
    const Side side = side_of(turn, chat);
    if (chat.empty() && side == Side::assistant) continue;
    asked = asked || turn.kind == TurnKind::question;
    if (chat.empty() || chat.back().side != side) chat.push_back({side, {}});
    chat.back().turns.push_back(&turn);
  }
  if (!chat.empty() && chat.back().side == Side::user) chat.pop_back();
  if (!asked) chat.clear();
  return chat;
}

/// The name, else the outlet that somebody asks for, else the label as printed.
std::string_view shown_name(const Turn& turn, const Participants& participants) {
  if (const Participant* speaker = turn.speaker.empty() ? nullptr : participants.find(turn.speaker)) {
    if (!speaker->name.empty()) return speaker->name;
    if (!speaker->outlet.empty()) return speaker->outlet;
  }
  return turn.label;
}

class ChatWriter {
 public:
  ChatWriter(const Transcript& transcript, std::string& out, const WriteOptions& options)
      : transcript_(transcript),
        participants_(transcript),
        shape_(options.chat_shape),
        document_(options.document.empty() ? transcript.source.name : options.document),
        stream_{out},
        writer_(stream_) {}

  void record(const Exchange& exchange, const Chat& chat) {
    writer_.Reset(stream_);
    writer_.StartObject();
    put_key(writer_, "id");
    put_string(writer_, document_ + "#" + std::to_string(exchange.number));
    put_key(writer_, shape_ == ChatShape::messages ? "messages" : "conversations");
    writer_.StartArray();
    for (const Message& each : chat) message(each);
    writer_.EndArray();
    metadata(exchange, chat);
    writer_.EndObject();
    stream_.out += '\n';
  }

 private:
  void message(const Message& message) {
    const bool user = message.side == Side::user;
    const bool plain = shape_ == ChatShape::messages;
    const std::string_view name = shown_name(*message.turns.front(), participants_);
    bool alone = true;
    for (const Turn* turn : message.turns) alone = alone && shown_name(*turn, participants_) == name;
    writer_.StartObject();
    member(plain ? "role" : "from", plain ? (user ? "user" : "assistant") : (user ? "human" : "gpt"));
    if (plain && alone && !name.empty()) member("name", name);
    member(plain ? "content" : "value", content(message, !alone));
    writer_.EndObject();
  }

  std::string content(const Message& message, bool named) const {
    const std::string_view colon = own_colon(transcript_.language);
    std::string text;
    for (const Turn* turn : message.turns) {
      if (!text.empty()) text += "\n\n";
      const std::string_view name = named ? shown_name(*turn, participants_) : std::string_view();
      if (!name.empty()) text.append(name).append(colon);
      text += turn->text;
    }
    return text;
  }

  void metadata(const Exchange& exchange, const Chat& chat) {
    put_key(writer_, "metadata");
    writer_.StartObject();
    member("doc", document_);
    optional("date", transcript_.conference.date);
    optional("title", transcript_.conference.title);
    put_key(writer_, "exchange");
    writer_.Uint64(exchange.number);
    put_key(writer_, "turns");
    writer_.StartArray();
    for (const Message& each : chat) {
      for (const Turn* turn : each.turns) put_string(writer_, turn->id);
    }
    writer_.EndArray();
    writer_.EndObject();
  }

  void member(std::string_view key, std::string_view text) {
    put_key(writer_, key);
    put_string(writer_, text);
  }
  /// Always there, so that every line has the same members.
  void optional(std::string_view key, std::string_view text) {
    if (!text.empty()) return member(key, text);
    put_key(writer_, key);
    writer_.Null();
  }

  const Transcript& transcript_;
  const Participants participants_;
  const ChatShape shape_;
  const std::string document_;
  StringStream stream_;
  Compact writer_;
};

}  // namespace

std::size_t put_chat(const Transcript& transcript, std::string& out, const WriteOptions& options) {
  const std::size_t begin = out.size();
  std::size_t left_out = 0;
  ChatWriter writer(transcript, out, options);
  for (const Section& section : transcript.sections) {
    for (const Exchange& exchange : section.exchanges) {
      const Chat chat = chat_of(exchange, options.chat_remarks);
      if (chat.empty()) {
        ++left_out;
      } else {
        writer.record(exchange, chat);
      }
    }
  }
  escape_unsafe(out, begin);
  return left_out;
}

}  // namespace shilu::write
