# Turns a file into a C++ source with its bytes:
#   cmake -DINPUT=docs/output.schema.json -DOUTPUT=output_schema.cpp -DSYMBOL=shilu::write::output_schema -P embed.cmake
# gives `extern const char output_schema[]` (with a final NUL) and `extern const std::size_t output_schema_size`
# (without it) in the symbol's namespace.
foreach(argument INPUT OUTPUT SYMBOL)
  if(NOT DEFINED ${argument})
    message(FATAL_ERROR "embed.cmake: -D${argument}=… is missing")
  endif()
endforeach()

file(READ "${INPUT}" bytes HEX)
string(LENGTH "${bytes}" digits)
math(EXPR size "${digits} / 2")
# Thirty-two bytes a line. Character literals: a char may be signed, and braces refuse 0xE5 then.
string(REPEAT "[0-9a-f][0-9a-f]" 32 row)
string(REGEX REPLACE "(${row})" "\\1\n" bytes "${bytes}")
string(REGEX REPLACE "([0-9a-f][0-9a-f])" "'\\\\x\\1'," bytes "${bytes}")

string(REGEX REPLACE "^.*::" "" name "${SYMBOL}")
set(before "")
set(after "")
if(SYMBOL MATCHES "^(.+)::[^:]+$")
  set(before "namespace ${CMAKE_MATCH_1} {\n")
  set(after "}  // namespace ${CMAKE_MATCH_1}\n")
endif()

get_filename_component(file "${INPUT}" NAME)
file(WRITE "${OUTPUT}" "// Made from ${file} by embed.cmake.
#include <cstddef>
${before}extern const char ${name}[];
extern const std::size_t ${name}_size;
const char ${name}[] = {
${bytes}'\\0'};
const std::size_t ${name}_size = ${size};
${after}")
