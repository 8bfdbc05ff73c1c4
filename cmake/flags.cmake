# Warnings for our own targets only. Imported targets are system headers and stay quiet.
add_library(shilu_flags INTERFACE)
target_compile_options(shilu_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  $<$<BOOL:${SHILU_WERROR}>:-Werror>)
