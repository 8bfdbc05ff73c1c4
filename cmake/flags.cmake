# Warnings for our own targets only. Imported targets are system headers and stay quiet.
add_library(shilu_flags INTERFACE)
target_compile_options(shilu_flags INTERFACE
  -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wnon-virtual-dtor -Wold-style-cast
  # GCC 12 sees overlaps in std::string that are none (GCC bug 105651).
  $<$<CXX_COMPILER_ID:GNU>:-Wno-restrict>
  $<$<BOOL:${SHILU_WERROR}>:-Werror>)

# What Debian builds its programs with, for a program that reads whatever it is given. The packages are made with the same
# flags, so that they take the objects of a release build out of ccache.
option(SHILU_HARDEN "Optimised builds check the stack and fortified functions" ON)
if(SHILU_HARDEN)
  include(CheckCXXCompilerFlag)
  foreach(flag -fstack-protector-strong -fstack-clash-protection -fcf-protection)
    string(MAKE_C_IDENTIFIER "SHILU_HAS${flag}" has)
    check_cxx_compiler_flag(${flag} ${has})
    if(${has})
      target_compile_options(shilu_flags INTERFACE $<$<NOT:$<CONFIG:Debug>>:${flag}>)
    endif()
  endforeach()
  target_compile_options(shilu_flags INTERFACE
    $<$<NOT:$<CONFIG:Debug>>:-U_FORTIFY_SOURCE;-D_FORTIFY_SOURCE=2;-Wformat;-Werror=format-security>)
  # Not `-z now`: resolving all symbols at once makes a start longer, and Debian leaves it to those who serve a network.
  target_link_options(shilu_flags INTERFACE "LINKER:-z,relro")
endif()
