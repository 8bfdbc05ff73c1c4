# Finds what belongs into cmake/sources.cmake. Included by the configuration to check the list; run as a script it
# writes the list: cmake -P cmake/find_sources.cmake
get_filename_component(root ${CMAKE_CURRENT_LIST_DIR} DIRECTORY)
file(GLOB_RECURSE found RELATIVE ${root}
  ${root}/include/*.h ${root}/include/*.hpp ${root}/src/*.hpp ${root}/src/*.cpp ${root}/grammar/*.hpp ${root}/grammar/lexicon/*.yaml
  ${root}/tests/*.hpp ${root}/tests/*.cpp ${root}/tests/*.h ${root}/tests/*.c)
list(SORT found)

if(CMAKE_SCRIPT_MODE_FILE)
  list(JOIN found "\n  " lines)
  file(WRITE ${root}/cmake/sources.cmake
    "# Every file that is compiled, included or turned into code. `./dev sources` writes this list anew.\n"
    "set(SHILU_FILES\n  ${lines}\n)\n")
endif()
