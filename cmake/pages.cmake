# Manual pages and completions, made from the table of the command line by a program of our own. They carry the date of
# the version, which stands in cmake/debian/changelog.
file(STRINGS cmake/debian/changelog changelog_entries REGEX "^ -- ")
list(GET changelog_entries 0 newest)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS cmake/debian/changelog)
if(NOT newest MATCHES ">  [A-Z][a-z][a-z], ([0-9][0-9]) ([A-Z][a-z][a-z]) ([0-9][0-9][0-9][0-9]) ")
  message(FATAL_ERROR "cmake/debian/changelog: the newest entry has no date")
endif()
set(months Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec)
list(FIND months ${CMAKE_MATCH_2} month)
math(EXPR month "${month} + 1")
if(month LESS 10)
  set(month "0${month}")
endif()
set(SHILU_DATE "${CMAKE_MATCH_3}-${month}-${CMAKE_MATCH_1}")

select(pages_sources "^src/pages/.*\\.cpp$" "/make_pages\\.cpp$")
add_library(shilu_pages_inside OBJECT ${pages_sources})
target_link_libraries(shilu_pages_inside PUBLIC shilu_cli_inside)

add_executable(make_pages src/pages/make_pages.cpp)
target_link_libraries(make_pages PRIVATE shilu_pages_inside shilu_cli_inside)

set(pages_dir ${PROJECT_BINARY_DIR}/pages)
add_custom_command(OUTPUT ${pages_dir}/made
  COMMAND make_pages ${pages_dir} ${PROJECT_SOURCE_DIR}/docs/settings.md ${SHILU_DATE}
  COMMAND ${CMAKE_COMMAND} -E touch ${pages_dir}/made
  DEPENDS make_pages docs/settings.md VERBATIM)
add_custom_target(shilu_pages ALL DEPENDS ${pages_dir}/made)
