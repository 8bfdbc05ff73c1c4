# Install rules: library, headers, command, CMake package and pkg-config file.
include(CMakePackageConfigHelpers)
set(package_dir ${CMAKE_INSTALL_LIBDIR}/cmake/shilu)

install(TARGETS shilu EXPORT shilu-targets FILE_SET HEADERS)
install(EXPORT shilu-targets NAMESPACE shilu:: DESTINATION ${package_dir})
if(TARGET shilu_cli)
  install(TARGETS shilu_cli)
endif()

configure_package_config_file(cmake/shilu-config.cmake.in shilu-config.cmake INSTALL_DESTINATION ${package_dir})
write_basic_package_version_file(shilu-config-version.cmake COMPATIBILITY SameMajorVersion)
install(FILES ${PROJECT_BINARY_DIR}/shilu-config.cmake ${PROJECT_BINARY_DIR}/shilu-config-version.cmake
              cmake/FindLibYAML.cmake
        DESTINATION ${package_dir})

# The way from the .pc file to the prefix, so that the installed tree can be moved.
file(RELATIVE_PATH pc_prefix /p/${CMAKE_INSTALL_LIBDIR}/pkgconfig /p)
string(REGEX REPLACE "/$" "" pc_prefix "${pc_prefix}")
if(BUILD_SHARED_LIBS)
  set(pc_requires "Requires.private")
else()
  set(pc_requires "Requires")
endif()
configure_file(cmake/shilu.pc.in shilu.pc @ONLY)
install(FILES ${PROJECT_BINARY_DIR}/shilu.pc DESTINATION ${CMAKE_INSTALL_LIBDIR}/pkgconfig)
