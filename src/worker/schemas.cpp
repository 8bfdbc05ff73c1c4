#include "worker/schemas.hpp"

#include <cstddef>

namespace shilu::worker {

// Made from the files by cmake/embed.cmake.
extern const char input_schema_text[];
extern const std::size_t input_schema_text_size;
extern const char output_schema_text[];
extern const std::size_t output_schema_text_size;
extern const char turn_schema_text[];
extern const std::size_t turn_schema_text_size;

std::string_view input_schema() { return {input_schema_text, input_schema_text_size}; }
std::string_view output_schema() { return {output_schema_text, output_schema_text_size}; }
std::string_view turn_schema() { return {turn_schema_text, turn_schema_text_size}; }

}  // namespace shilu::worker
