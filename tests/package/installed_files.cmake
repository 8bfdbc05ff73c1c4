# What `cmake --install` puts below a prefix besides the library: included by package_test.cmake with `prefix` set.
foreach(file bin/shilu share/man/man1/shilu.1 share/man/man1/shilu-convert.1 share/man/man1/shilu-check.1
    share/man/man5/shilu.yaml.5 share/bash-completion/completions/shilu share/zsh/site-functions/_shilu
    share/fish/vendor_completions.d/shilu.fish share/doc/shilu/LICENSE share/doc/shilu/README.md
    share/doc/shilu/CHANGELOG.md share/doc/shilu/docs/output.md share/doc/shilu/docs/output.schema.json
    share/doc/shilu/grammar/README.md)
  if(NOT EXISTS ${prefix}/${file})
    message(FATAL_ERROR "not installed: ${file}")
  endif()
endforeach()

# Every command has its page.
execute_process(COMMAND ${prefix}/bin/shilu help OUTPUT_VARIABLE help COMMAND_ERROR_IS_FATAL ANY)
if(NOT help MATCHES "\nCommands:\n((  [a-z]+ [^\n]*\n|   [^\n]*\n)+)")
  message(FATAL_ERROR "'shilu help' lists no commands:\n${help}")
endif()
string(REGEX MATCHALL "(^|\n)  [a-z]+" commands "${CMAKE_MATCH_1}")
list(LENGTH commands count)
if(count LESS 5)
  message(FATAL_ERROR "'shilu help' lists only ${count} commands:\n${help}")
endif()
foreach(command IN LISTS commands)
  string(STRIP "${command}" command)
  if(NOT EXISTS ${prefix}/share/man/man1/shilu-${command}.1)
    message(FATAL_ERROR "no manual page of shilu ${command}")
  endif()
endforeach()

# man finds them by the folder of the command, and shows them.
find_program(MANPATH manpath)
if(MANPATH)
  execute_process(COMMAND ${CMAKE_COMMAND} -E env PATH=${prefix}/bin:$ENV{PATH} --unset=MANPATH ${MANPATH} -q OUTPUT_VARIABLE path)
  if(NOT path MATCHES "package_test/prefix/share/man")
    message(FATAL_ERROR "man does not look into ${prefix}/share/man: ${path}")
  endif()
endif()
