# The same libraries for a command that is linked to no shared one. Debian has ICU, yaml-cpp and libyaml as archives; fmt is used
# by its headers; simdjson comes as an archive where there is one, else as its two published files, simdjson.h and
# simdjson.cpp, in the folder that SHILU_SIMDJSON_SOURCE names.
set(CMAKE_FIND_LIBRARY_SUFFIXES .a)
find_package(ICU 70 REQUIRED COMPONENTS uc i18n data)
find_library(SHILU_YAML_CPP_ARCHIVE yaml-cpp REQUIRED)
find_package(LibYAML REQUIRED)
find_package(fmt REQUIRED)
find_package(Threads REQUIRED)

set(SHILU_SIMDJSON_SOURCE "" CACHE PATH "A folder with simdjson.h and simdjson.cpp, where there is no libsimdjson.a")
find_library(SHILU_SIMDJSON_ARCHIVE simdjson)
if(SHILU_SIMDJSON_SOURCE)
  add_library(shilu_simdjson STATIC ${SHILU_SIMDJSON_SOURCE}/simdjson.cpp)
  target_include_directories(shilu_simdjson SYSTEM BEFORE PUBLIC ${SHILU_SIMDJSON_SOURCE})
  set(simdjson shilu_simdjson)
elseif(SHILU_SIMDJSON_ARCHIVE)
  set(simdjson ${SHILU_SIMDJSON_ARCHIVE})
else()
  message(FATAL_ERROR "no libsimdjson.a here: SHILU_SIMDJSON_SOURCE must name a folder with simdjson.h and simdjson.cpp")
endif()

set(SHILU_LINKED ICU::i18n ICU::uc ICU::data ${SHILU_YAML_CPP_ARCHIVE} LibYAML::LibYAML fmt::fmt-header-only ${simdjson} Threads::Threads
  ${CMAKE_DL_LIBS})
