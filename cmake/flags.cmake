# Warnings for our own targets only. Imported targets are system headers and stay quiet.
add_library(shilu_flags INTERFACE)
target_compile_options(shilu_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  # GCC 12 sees overlaps in std::string that are none (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${SHILU_WERROR}>:-Werror>)
