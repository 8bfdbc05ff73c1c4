# The command shilu, linked to the inside of the library: one self-contained program. Its parts are apart from its main
# function, so that tests can call them.
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)

select(cli_sources "^src/(cli|worker)/.*\\.cpp$" "/main\\.cpp$")
set(worker_schemas)
foreach(schema worker-input worker-output turn)
  string(REGEX REPLACE "^worker-" "" name ${schema})
  embed(worker_${name}_schema.cpp docs/${schema}.schema.json shilu::worker::${name}_schema_text)
  list(APPEND worker_schemas ${generated}/worker_${name}_schema.cpp)
endforeach()
set_source_files_properties(${worker_schemas} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
add_library(shilu_cli_inside OBJECT ${cli_sources} ${worker_schemas})
target_link_libraries(shilu_cli_inside PUBLIC shilu_inside shilu_inside_usage CLI11::CLI11 Threads::Threads)

add_executable(shilu_cli src/cli/main.cpp)
target_link_libraries(shilu_cli PRIVATE shilu_cli_inside)
set_target_properties(shilu_cli PROPERTIES OUTPUT_NAME shilu RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
