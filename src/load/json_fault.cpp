// simdjson says that JSON is broken, and does not say where. RapidJSON is slower and does; it only reads what cannot be
// used.
#include "load/json_fault.hpp"

#include <rapidjson/error/en.h>
#include <rapidjson/memorystream.h>
#include <rapidjson/reader.h>

#include <algorithm>
#include <string>

namespace shilu::loading {

std::optional<Fault> json_fault(std::string_view bytes) {
  rapidjson::MemoryStream stream(bytes.data(), bytes.size());
  rapidjson::BaseReaderHandler<> deaf;
  rapidjson::Reader reader;
  constexpr unsigned flags = rapidjson::kParseIterativeFlag | rapidjson::kParseNumbersAsStringsFlag;
  const rapidjson::ParseResult result = reader.Parse<flags>(stream, deaf);
  if (!result.IsError()) return std::nullopt;
  std::string message = rapidjson::GetParseError_En(result.Code());
  while (message.ends_with('.')) message.pop_back();
  return Fault(std::min(result.Offset(), bytes.size()), "this is no JSON: " + message);
}

}  // namespace shilu::loading
