// The schema of the output, carried in the library so that it always fits the writer. The build makes
// `output_schema` from docs/output.schema.json with cmake/embed.cmake.
#include <cstddef>
#include <shilu/write.hpp>
#include <string_view>

namespace shilu {
namespace write {

extern const char output_schema[];
extern const std::size_t output_schema_size;

}  // namespace write

std::string_view schema() { return {write::output_schema, write::output_schema_size}; }

}  // namespace shilu
