# Run by cpack over the staged trees of all components, before they become packages: what Debian asks of each of them.
set(names_lib libshilu0)
set(names_dev libshilu-dev)
set(names_cli shilu)
set(names_python python3-shilu)

# gzip leaves out name and time with -n: the same content gives the same file.
function(compress)
  execute_process(COMMAND gzip -9n ${ARGN} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

foreach(component IN LISTS CPACK_COMPONENTS_ALL)
  set(root ${CPACK_TEMPORARY_DIRECTORY}/${component}/usr)
  set(doc ${root}/share/doc/${names_${component}})
  file(MAKE_DIRECTORY ${doc})
  file(COPY ${SHILU_SOURCE}/cmake/debian/copyright DESTINATION ${doc})
  file(COPY_FILE ${SHILU_SOURCE}/cmake/debian/changelog ${doc}/changelog.Debian)
  compress(${doc}/changelog.Debian)
endforeach()

set(doc ${CPACK_TEMPORARY_DIRECTORY}/cli/usr/share/doc/shilu)
file(REMOVE ${doc}/LICENSE)  # its text is in `copyright`
file(RENAME ${doc}/CHANGELOG.md ${doc}/changelog)
compress(${doc}/changelog)
file(GLOB_RECURSE pages ${CPACK_TEMPORARY_DIRECTORY}/cli/usr/share/man/*.[0-9])
compress(${pages})

# The static library keeps what a linker needs and no more.
file(GLOB_RECURSE archives ${CPACK_TEMPORARY_DIRECTORY}/dev/usr/lib/*.a)
find_program(OBJCOPY_STRIP strip REQUIRED)
execute_process(COMMAND ${OBJCOPY_STRIP} --strip-debug --remove-section=.comment --enable-deterministic-archives ${archives}
  COMMAND_ERROR_IS_FATAL ANY)
file(GLOB_RECURSE binaries ${CPACK_TEMPORARY_DIRECTORY}/cli/usr/bin/* ${CPACK_TEMPORARY_DIRECTORY}/lib/usr/lib/*.so.*.*)
execute_process(COMMAND ${OBJCOPY_STRIP} --strip-unneeded --remove-section=.comment --remove-section=.note ${binaries}
  COMMAND_ERROR_IS_FATAL ANY)
