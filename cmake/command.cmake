# The command shilu, linked to the inside of the library: one self-contained program. Its parts are apart from its main
# function, so that tests can call them.
find_package(CLI11 REQUIRED)
find_package(Threads REQUIRED)

select(cli_sources "^src/(cli|worker)/.*\\.cpp$" "/main\\.cpp$")
add_library(shilu_cli_inside OBJECT ${cli_sources})
target_link_libraries(shilu_cli_inside PUBLIC shilu_inside shilu_inside_usage CLI11::CLI11 Threads::Threads)

add_executable(shilu_cli src/cli/main.cpp)
target_link_libraries(shilu_cli PRIVATE shilu_cli_inside)
set_target_properties(shilu_cli PROPERTIES OUTPUT_NAME shilu RUNTIME_OUTPUT_DIRECTORY ${PROJECT_BINARY_DIR})
if(SHILU_STATIC_COMMAND)
  target_link_options(shilu_cli PRIVATE -static-pie)
endif()
