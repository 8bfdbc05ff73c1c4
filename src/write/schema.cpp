// The table of schemas. The build makes their texts from docs/ with cmake/embed.cmake.
#include <shilu/schemas.hpp>
#include <shilu/write.hpp>

#include <cstddef>
#include <string_view>

namespace shilu {
namespace write {

extern const char document_schema[];
extern const std::size_t document_schema_size;
extern const char turn_schema[];
extern const std::size_t turn_schema_size;
extern const char chat_messages_schema[];
extern const std::size_t chat_messages_schema_size;
extern const char chat_sharegpt_schema[];
extern const std::size_t chat_sharegpt_schema_size;
extern const char convokit_utterance_schema[];
extern const std::size_t convokit_utterance_schema_size;
extern const char convokit_files_schema[];
extern const std::size_t convokit_files_schema_size;
extern const char labelstudio_schema[];
extern const std::size_t labelstudio_schema_size;
extern const char worker_input_schema[];
extern const std::size_t worker_input_schema_size;
extern const char worker_output_schema[];
extern const std::size_t worker_output_schema_size;

}  // namespace write

const std::vector<SchemaInfo>& schemas() {
  static const std::vector<SchemaInfo> all{
      {"document", "the document, format 1: yaml, json, ndjson", {write::document_schema, write::document_schema_size}},
      {"turn", "a row of turns; csv and tsv have the same columns", {write::turn_schema, write::turn_schema_size}},
      {"chat-messages", "a line of chat, as messages", {write::chat_messages_schema, write::chat_messages_schema_size}},
      {"chat-sharegpt", "a line of chat, as ShareGPT", {write::chat_sharegpt_schema, write::chat_sharegpt_schema_size}},
      {"convokit-utterance",
       "a line of utterances.jsonl of a ConvoKit corpus",
       {write::convokit_utterance_schema, write::convokit_utterance_schema_size}},
      {"convokit-files",
       "the small files of a ConvoKit corpus",
       {write::convokit_files_schema, write::convokit_files_schema_size}},
      {"labelstudio", "tasks for Label Studio", {write::labelstudio_schema, write::labelstudio_schema_size}},
      {"worker-input", "a record that the worker takes", {write::worker_input_schema, write::worker_input_schema_size}},
      {"worker-output",
       "a line that the worker answers",
       {write::worker_output_schema, write::worker_output_schema_size}},
  };
  return all;
}

const SchemaInfo* find_schema(std::string_view name) {
  for (const SchemaInfo& each : schemas()) {
    if (each.name == name) return &each;
  }
  return nullptr;
}

std::string_view schema() { return schemas().front().json; }

}  // namespace shilu
