# Install rules of the library: its forms, headers, CMake package and pkg-config file. A component is a Debian package.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/shilu)

install(TARGETS ${SHILU_FORMS} EXPORT shilu-targets
        LIBRARY COMPONENT lib NAMELINK_COMPONENT dev
        ARCHIVE COMPONENT dev
        FILE_SET HEADERS COMPONENT dev)
install(EXPORT shilu-targets NAMESPACE shilu:: DESTINATION ${package_dir} COMPONENT dev)
configure_package_config_file(cmake/shilu-config.cmake.in shilu-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(shilu-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/shilu-config.cmake ${PROJECT_BINARY_DIR}/shilu-config-version.cmake
              cmake/FindLibYAML.cmake
        DESTINATION ${package_dir} COMPONENT dev)

# The way from the .pc file to the prefix, so that the installed tree can be moved.
file(RELATIVE_PATH pc_prefix /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
# What the static library stands on; a program in C also needs the run-time library of C++. Where there is a shared
# library, -lshilu means that one, and all this is for `pkg-config --static`.
set(runtime ${CMAKE_CXX_IMPLICIT_LINK_LIBRARIES})
list(FILTER runtime INCLUDE REGEX "^(stdc\\+\\+|c\\+\\+|m)$")
list(REMOVE_DUPLICATES runtime)
list(TRANSFORM runtime PREPEND " -l")
list(JOIN runtime "" runtime)
set(pc_private "")
set(pc_libs "")
set(pc_libs_private "")
if(BUILD_SHARED_LIBS OR SHILU_BUILD_SHARED_AND_STATIC)
  set(pc_private ".private")
  set(pc_libs_private "${runtime}")
else()
  set(pc_libs "${runtime}")
endif()
configure_file(cmake/shilu.pc.in shilu.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/shilu.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig COMPONENT dev)
