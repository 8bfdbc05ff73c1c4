# Every file that is compiled, included or turned into code. `./dev sources` writes this list anew.
file(GLOB_RECURSE SHILU_FILES CONFIGURE_DEPENDS RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}
  include/*.hpp src/*.hpp src/*.cpp grammar/*.hpp grammar/lexicon/*.yaml tests/*.hpp tests/*.cpp)
