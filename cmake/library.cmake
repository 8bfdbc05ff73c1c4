# The objects of the library shilu: text, yaml and lexicon first, because the generators need them; tables made by the
# generators; the rest. cmake/forms.cmake links them.

# select(<variable> <include regex> [<exclude regex>]): files of SHILU_FILES.
function(select variable include)
  set(selected ${SHILU_FILES})
  list(FILTER selected INCLUDE REGEX ${include})
  if(ARGC GREATER 2)
    list(FILTER selected EXCLUDE REGEX ${ARGV2})
  endif()
  set(${variable} ${selected} PARENT_SCOPE)
endfunction()

set(generators "^src/(text/make_(romanization|han_variants)|lexicon/compile|check/compile)\\.cpp$")
select(public_headers "^include/")
select(base_sources "^src/(text|yaml|lexicon)/.*\\.cpp$" ${generators})
select(upper_sources "^src/.*\\.cpp$" "^src/(text|yaml|lexicon|worker|cli|pages)/|${generators}")
select(lexicons "^grammar/lexicon/.*\\.yaml$")

set(generated ${PROJECT_BINARY_DIR}/generated)
file(MAKE_DIRECTORY ${generated})

# How the library's own sources are compiled.
add_library(shilu_inside_usage INTERFACE)
target_include_directories(shilu_inside_usage INTERFACE
  ${PROJECT_SOURCE_DIR}/include ${PROJECT_SOURCE_DIR}/src ${PROJECT_SOURCE_DIR} ${PROJECT_BINARY_DIR}/generated)
target_include_directories(shilu_inside_usage SYSTEM INTERFACE ${RAPIDJSON_INCLUDE_DIR})
# Nobody replaces a function of ours at run time, so that position-independent code costs next to nothing.
target_compile_options(shilu_inside_usage INTERFACE -fno-semantic-interposition)
target_link_libraries(shilu_inside_usage INTERFACE
  taocpp::pegtl ${SHILU_LINKED} shilu_flags)

add_library(shilu_base OBJECT ${base_sources})
target_link_libraries(shilu_base PRIVATE shilu_inside_usage)

# Members of an archive are linked on demand, so that a generator does not need the tables that it makes.
add_library(shilu_base_archive STATIC $<TARGET_OBJECTS:shilu_base>)

add_executable(make_romanization src/text/make_romanization.cpp)
target_link_libraries(make_romanization PRIVATE shilu_base_archive shilu_inside_usage)
add_custom_command(OUTPUT ${generated}/romanization_table.cpp
  COMMAND make_romanization ${generated}/romanization_table.cpp
  DEPENDS make_romanization VERBATIM)

add_executable(make_han_variants src/text/make_han_variants.cpp)
target_link_libraries(make_han_variants PRIVATE shilu_base_archive shilu_inside_usage)
add_custom_command(OUTPUT ${generated}/han_variants.cpp
  COMMAND make_han_variants ${generated}/han_variants.cpp
  DEPENDS make_han_variants VERBATIM)

add_executable(compile_lexicons src/lexicon/compile.cpp)
target_link_libraries(compile_lexicons PRIVATE shilu_base_archive shilu_inside_usage)
list(TRANSFORM lexicons PREPEND ${PROJECT_SOURCE_DIR}/)
add_custom_command(OUTPUT ${generated}/lexicons.cpp
  COMMAND compile_lexicons ${generated}/lexicons.cpp ${lexicons}
  DEPENDS compile_lexicons ${lexicons} VERBATIM)

add_executable(compile_rules src/check/compile.cpp)
target_link_libraries(compile_rules PRIVATE shilu_inside_usage)
file(MAKE_DIRECTORY ${generated}/check)
add_custom_command(OUTPUT ${generated}/check/rule.hpp ${generated}/rules.cpp
  COMMAND compile_rules ${PROJECT_SOURCE_DIR}/src/check/rules.yaml ${generated}/check/rule.hpp ${generated}/rules.cpp
  DEPENDS compile_rules src/check/rules.yaml VERBATIM)

# embed(<source> <file> <symbol>): a file of the sources, carried in the library.
function(embed source file symbol)
  add_custom_command(OUTPUT ${generated}/${source}
    COMMAND ${CMAKE_COMMAND} -DINPUT=${PROJECT_SOURCE_DIR}/${file} -DOUTPUT=${generated}/${source}
            -DSYMBOL=${symbol} -P ${PROJECT_SOURCE_DIR}/cmake/embed.cmake
    DEPENDS ${file} cmake/embed.cmake VERBATIM)
endfunction()
embed(document_schema.cpp docs/output.schema.json shilu::write::document_schema)
set(schemas ${generated}/document_schema.cpp)
foreach(name turn chat-messages chat-sharegpt convokit-utterance convokit-files labelstudio worker-input worker-output)
  string(REPLACE "-" "_" symbol ${name})
  embed(${symbol}_schema.cpp docs/schemas/${name}.schema.json shilu::write::${symbol}_schema)
  list(APPEND schemas ${generated}/${symbol}_schema.cpp)
endforeach()

add_custom_target(shilu_rules DEPENDS ${generated}/check/rule.hpp)

set(tables ${generated}/romanization_table.cpp ${generated}/han_variants.cpp ${generated}/lexicons.cpp
  ${generated}/rules.cpp ${schemas})
set_source_files_properties(${tables} PROPERTIES COMPILE_OPTIONS -Wno-overlength-strings)
add_library(shilu_tables OBJECT ${tables})
target_link_libraries(shilu_tables PRIVATE shilu_inside_usage)

add_library(shilu_upper OBJECT ${upper_sources})
add_dependencies(shilu_upper shilu_rules)  # for the header
target_link_libraries(shilu_upper PRIVATE shilu_inside_usage)
set_source_files_properties(src/version.cpp PROPERTIES COMPILE_DEFINITIONS SHILU_VERSION="${PROJECT_VERSION}")
