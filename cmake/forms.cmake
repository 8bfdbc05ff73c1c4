# The forms of the library: shared and static, linked from the same objects. The target shilu is the form that
# BUILD_SHARED_LIBS asks for; with SHILU_BUILD_SHARED_AND_STATIC the other form is a target of its own, shilu_shared or
# shilu_static. Users find them as shilu::shilu, shilu::shared and shilu::static. SHILU_FORMS are those that there are.
set(objects $<TARGET_OBJECTS:shilu_base> $<TARGET_OBJECTS:shilu_tables> $<TARGET_OBJECTS:shilu_upper>)

# add_form(<target> <type>): STATIC or SHARED.
function(add_form target type)
  add_library(${target} ${type} ${objects})
  target_sources(${target} PUBLIC FILE_SET HEADERS BASE_DIRS ${PROJECT_SOURCE_DIR}/include FILES ${public_headers})
  target_compile_features(${target} PUBLIC cxx_std_20)
  target_link_libraries(${target} PRIVATE ${SHILU_LINKED} "$<BUILD_INTERFACE:shilu_flags>")
  set_target_properties(${target} PROPERTIES
    OUTPUT_NAME shilu
    LINKER_LANGUAGE CXX
    VERSION ${PROJECT_VERSION}
    SOVERSION ${PROJECT_VERSION_MAJOR})
endfunction()

if(BUILD_SHARED_LIBS)
  set(form shared)
  set(other_form static)
else()
  set(form static)
  set(other_form shared)
endif()
string(TOUPPER ${form} type)
string(TOUPPER ${other_form} other_type)

add_form(shilu ${type})
add_library(shilu::shilu ALIAS shilu)
add_library(shilu::${form} ALIAS shilu)
set_target_properties(shilu PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
set(SHILU_FORMS shilu)
if(SHILU_BUILD_SHARED_AND_STATIC)
  add_form(shilu_${other_form} ${other_type})
  add_library(shilu::${other_form} ALIAS shilu_${other_form})
  set_target_properties(shilu_${other_form} PROPERTIES EXPORT_NAME ${other_form})
  list(APPEND SHILU_FORMS shilu_${other_form})
endif()

# The command and the tests see the inside, which a shared library hides: they are linked to the static form.
if(NOT BUILD_SHARED_LIBS)
  add_library(shilu_inside ALIAS shilu)
elseif(SHILU_BUILD_SHARED_AND_STATIC)
  add_library(shilu_inside ALIAS shilu_static)
else()
  add_library(shilu_inside STATIC ${objects})
  target_link_libraries(shilu_inside PUBLIC ${SHILU_LINKED})
endif()
