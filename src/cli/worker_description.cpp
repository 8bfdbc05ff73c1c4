#include "cli/worker_description.hpp"

#include <shilu/schemas.hpp>
#include <shilu/version.hpp>
#include <shilu/write.hpp>

#include "cli/arguments.hpp"
#include "cli/command_line.hpp"
#include "worker/answer.hpp"
#include "worker/error.hpp"
#include "write/json_writer.hpp"

namespace shilu::cli {
namespace {

void put_text(write::Pretty& writer, std::string_view key, std::string_view text) {
  write::put_key(writer, key);
  write::put_string(writer, text);
}

void put_options(write::Pretty& writer) {
  Arguments ignored;
  const auto app = make_command_line(ignored);
  write::put_key(writer, "options");
  writer.StartArray();
  for (const CLI::Option* option : app->get_subcommand("worker")->get_options()) {
    writer.StartObject();
    put_text(writer, "name", "--" + option->get_lnames().front());
    const bool valued = option->get_items_expected_max() > 0;
    write::put_key(writer, "value");
    if (valued) {
      write::put_string(writer, option->get_type_name());
    } else {
      writer.Null();
    }
    put_text(writer, "help", option->get_description());
    writer.EndObject();
  }
  writer.EndArray();
}

void put_schema(write::Pretty& writer, std::string_view key, std::string_view schema) {
  write::put_key(writer, key);
  while (schema.ends_with('\n')) schema.remove_suffix(1);
  writer.RawValue(schema.data(), schema.size(), rapidjson::kObjectType);
}

}  // namespace

std::string worker_description() {
  std::string out;
  write::StringStream stream{out};
  write::Pretty writer(stream);
  writer.SetIndent(' ', 2);
  writer.StartObject();
  write::put_key(writer, "protocol");
  writer.Int(worker::kProtocol);
  put_text(writer, "tool", version());
  write::put_key(writer, "format");
  writer.Int(1);
  write::put_key(writer, "errors");
  writer.StartArray();
  for (const worker::Code code : worker::kCodes) write::put_string(writer, worker::to_string(code));
  writer.EndArray();
  put_options(writer);
  write::put_key(writer, "schemas");
  writer.StartObject();
  put_schema(writer, "input", find_schema("worker-input")->json);
  put_schema(writer, "output", find_schema("worker-output")->json);
  put_schema(writer, "document", schema());
  put_schema(writer, "turn", find_schema("turn")->json);
  writer.EndObject();
  writer.EndObject();
  return out + '\n';
}

}  // namespace shilu::cli
