# Debian packages by cpack: libshilu0, libshilu-dev, shilu and, where python/ is there, python3-shilu. What a package
# must have besides what is installed is added by debian_finish.cmake.
if(NOT CMAKE_INSTALL_PREFIX STREQUAL "/usr")
  message(FATAL_ERROR "SHILU_DEBIAN needs CMAKE_INSTALL_PREFIX=/usr from the first configuration on: the folder of "
    "libraries is that of the architecture only there. Use the preset package.")
endif()
file(STRINGS cmake/debian/changelog first_line LIMIT_COUNT 1)
if(NOT first_line MATCHES "^shilu \\((${PROJECT_VERSION})-([0-9]+)\\)")
  message(FATAL_ERROR "cmake/debian/changelog does not begin with version ${PROJECT_VERSION}: ${first_line}")
endif()
set(debian_version "${PROJECT_VERSION}-${CMAKE_MATCH_2}")

# The symbols of the library with the versions that brought them. A function of the C interface came with 0.1.0 unless
# cmake/debian/libshilu0.symbols has a line of its own for it. A function that only the library has, or only the list,
# stops the build and is shown as a difference.
set(template ${PROJECT_BINARY_DIR}/debian/libshilu0.symbols)
file(READ cmake/debian/libshilu0.symbols lines)
file(STRINGS src/capi/symbols.txt functions)
foreach(function IN LISTS functions)
  if(NOT lines MATCHES "\n ${function}@")
    string(APPEND lines " ${function}@Base 0.1.0\n")
  endif()
endforeach()
file(CONFIGURE OUTPUT ${template} CONTENT "${lines}" @ONLY)
set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS cmake/debian/libshilu0.symbols src/capi/symbols.txt)
find_program(DPKG_GENSYMBOLS dpkg-gensymbols REQUIRED)
set(symbols ${PROJECT_BINARY_DIR}/debian/symbols)
file(MAKE_DIRECTORY ${PROJECT_BINARY_DIR}/debian/empty)
add_custom_command(OUTPUT ${symbols}
  COMMAND ${DPKG_GENSYMBOLS} -plibshilu0 -v${PROJECT_VERSION} -Pempty -e$<TARGET_FILE:shilu::shared> -c4
          -I${template} -O${symbols}
  DEPENDS shilu::shared ${template}
  WORKING_DIRECTORY ${PROJECT_BINARY_DIR}/debian VERBATIM)
add_custom_target(shilu_debian_symbols ALL DEPENDS ${symbols})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME shilu)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "")  # the first line of each description is its summary
set(CPACK_PACKAGE_CONTACT "shilu developers <shilu@example.org>")
set(CPACK_PACKAGE_DIRECTORY ${PROJECT_SOURCE_DIR}/build/packages)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_COMPONENTS_ALL lib dev cli)
set(CPACK_DEB_COMPONENT_INSTALL ON)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
string(REGEX REPLACE ".*-" "" CPACK_DEBIAN_PACKAGE_RELEASE ${debian_version})
set(CPACK_DEBIAN_PACKAGE_CONTROL_STRICT_PERMISSION ON)
set(CPACK_DEBIAN_PACKAGE_SOURCE shilu)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS_PRIVATE_DIRS ${PROJECT_BINARY_DIR})
# CPack makes the packages of one build at once, and xz is the slow part.
set(CPACK_DEBIAN_COMPRESSION_TYPE xz)
set(CPACK_THREADS 0)

set(about "It reads the published transcript of a press conference and gives back who
said what: sections, questions and answers, speakers and their words, each
tied to its place in the source. Chinese, English, Japanese, Korean and other
languages are known.")

set(CPACK_DEBIAN_LIB_PACKAGE_NAME libshilu${PROJECT_VERSION_MAJOR})
set(CPACK_DEBIAN_LIB_PACKAGE_SECTION libs)
set(CPACK_DEBIAN_LIB_PACKAGE_MULTIARCH same)  # CMake of Debian 12 does not know this yet
set(CPACK_DEBIAN_LIB_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_LIB_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS ON)
set(CPACK_DEBIAN_PACKAGE_GENERATE_SHLIBS_POLICY ">=")
set(CPACK_DEBIAN_LIB_PACKAGE_CONTROL_EXTRA ${symbols} ${PROJECT_SOURCE_DIR}/cmake/debian/triggers)
set(CPACK_DEBIAN_LIB_DESCRIPTION "reader of press conference transcripts (shared library)
${about}

This package has the library, for programs in C, C++ and Python.")

set(CPACK_DEBIAN_DEV_PACKAGE_NAME libshilu-dev)
set(CPACK_DEBIAN_DEV_PACKAGE_SECTION libdevel)
set(CPACK_DEBIAN_DEV_PACKAGE_MULTIARCH same)
# What the static library and shilu.pc stand on.
set(CPACK_DEBIAN_DEV_PACKAGE_DEPENDS "libshilu${PROJECT_VERSION_MAJOR} (= ${debian_version}), libicu-dev, libyaml-cpp-dev, libyaml-dev, libfmt-dev, libsimdjson-dev")
set(CPACK_DEBIAN_DEV_DESCRIPTION "reader of press conference transcripts (development)
${about}

This package has the headers, the static library, the CMake package and the
pkg-config file.")

set(CPACK_DEBIAN_CLI_PACKAGE_NAME shilu)
set(CPACK_DEBIAN_CLI_PACKAGE_SECTION text)
set(CPACK_DEBIAN_CLI_PACKAGE_SHLIBDEPS ON)
set(CPACK_DEBIAN_CLI_DESCRIPTION "converter and checker of press conference transcripts
${about}

The command writes YAML, JSON and other formats, and checks the format of
transcripts before they are published.")

if(EXISTS ${PROJECT_SOURCE_DIR}/python/shilu)
  list(APPEND CPACK_COMPONENTS_ALL python)
  install(DIRECTORY python/shilu DESTINATION lib/python3/dist-packages COMPONENT python
          PATTERN __pycache__ EXCLUDE PATTERN "*.so*" EXCLUDE)
  # So that pip and importlib.metadata know of it.
  file(WRITE ${PROJECT_BINARY_DIR}/debian/METADATA "Metadata-Version: 2.1\nName: shilu\nVersion: ${PROJECT_VERSION}\n"
    "Summary: ${PROJECT_DESCRIPTION}\nLicense: MIT\nRequires-Python: >=3.10\n")
  install(FILES ${PROJECT_BINARY_DIR}/debian/METADATA
          DESTINATION lib/python3/dist-packages/shilu-${PROJECT_VERSION}.dist-info COMPONENT python)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_NAME python3-shilu)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_ARCHITECTURE all)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_SECTION python)
  set(CPACK_DEBIAN_PYTHON_PACKAGE_DEPENDS "python3:any (>= 3.10), libshilu${PROJECT_VERSION_MAJOR} (>= ${PROJECT_VERSION})")
  set(CPACK_DEBIAN_PYTHON_DESCRIPTION "reader of press conference transcripts (Python 3)
${about}

This package has the module shilu, which calls the shared library.")
endif()

set(CPACK_PRE_BUILD_SCRIPTS ${PROJECT_SOURCE_DIR}/cmake/debian_finish.cmake)
configure_file(cmake/cpack_options.cmake.in cpack_options.cmake @ONLY)
set(CPACK_PROJECT_CONFIG_FILE ${PROJECT_BINARY_DIR}/cpack_options.cmake)
include(CPack)
