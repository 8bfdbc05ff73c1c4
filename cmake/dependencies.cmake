# What the library and the command stand on. docs/architecture.md says why each of them is here.
find_package(pegtl 3.2 REQUIRED)
if(SHILU_STATIC_COMMAND)
  include(static_dependencies)
else()
  find_package(ICU 70 REQUIRED COMPONENTS uc i18n)
  find_package(yaml-cpp REQUIRED)
  find_package(LibYAML REQUIRED)
  find_package(fmt REQUIRED)
  find_package(simdjson REQUIRED)

  # yaml-cpp 0.8 put its target into a namespace.
  if(TARGET yaml-cpp::yaml-cpp)
    set(SHILU_YAML_CPP yaml-cpp::yaml-cpp)
  else()
    set(SHILU_YAML_CPP yaml-cpp)
  endif()
  set(SHILU_LINKED ICU::i18n ICU::uc ${SHILU_YAML_CPP} LibYAML::LibYAML fmt::fmt simdjson::simdjson)
endif()

# RapidJSON's own configuration file differs between distributions; its headers do not.
find_path(RAPIDJSON_INCLUDE_DIR rapidjson/writer.h REQUIRED)
mark_as_advanced(RAPIDJSON_INCLUDE_DIR)
