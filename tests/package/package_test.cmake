# Installs the build into an empty prefix, moves it, and builds the consumer against it in all ways: find_package(shilu)
# and pkg-config, each with every form of the library that was installed.
# cmake -DBUILD=… -DSOURCE=… -DCOMPILER=… -DCXX_FLAGS=… -DC_COMPILER=… -DC_FLAGS=… -DSHARED=… -DLIBDIR=… -DGENERATOR=… -DMAKE_PROGRAM=…
#   -P package_test.cmake; SHARED tells whether shilu::shilu is the shared library.
cmake_minimum_required(VERSION 3.24)
set(work ${BUILD}/package_test)
set(sample "${work}/sample.txt")
set(soname libshilu.so.0)

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "failed (${result}): ${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

# expect_turns(<program> shared|static): it runs, and loads the library or carries it.
function(expect_turns program form)
  run(${program} ${sample})
  if(NOT output MATCHES "t1\tquestion\t" OR NOT output MATCHES "t2\tanswer\t")
    message(FATAL_ERROR "${program} does not print the two turns:\n${output}")
  endif()
  file(STRINGS ${program} loads REGEX "${soname}")
  if(form STREQUAL "shared" AND NOT loads)
    message(FATAL_ERROR "${program} does not load ${soname}")
  elseif(form STREQUAL "static" AND loads)
    message(FATAL_ERROR "${program} loads ${soname} instead of carrying the library")
  endif()
  set(tried "${tried} ${form}" PARENT_SCOPE)
endfunction()

file(REMOVE_RECURSE ${work})
file(MAKE_DIRECTORY ${work})
file(WRITE ${sample} "记者：请问工程什么时候完工？\n\n张华：明年三月完工。\n")

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${work}/made)
file(RENAME ${work}/made ${work}/prefix)
set(libraries ${work}/prefix/${LIBDIR})
set(forms)
if(EXISTS ${libraries}/${soname})
  list(APPEND forms shared)
endif()
if(EXISTS ${libraries}/libshilu.a)
  list(APPEND forms static)
endif()

run(${CMAKE_COMMAND} -S ${SOURCE}/tests/package/consumer -B ${work}/consumer -G ${GENERATOR} -DCMAKE_MAKE_PROGRAM=${MAKE_PROGRAM}
    -DCMAKE_PREFIX_PATH=${work}/prefix
    -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${CXX_FLAGS}
    -DCMAKE_C_COMPILER=${C_COMPILER} -DCMAKE_C_FLAGS=${C_FLAGS} -DCMAKE_BUILD_TYPE=Release)
run(${CMAKE_COMMAND} --build ${work}/consumer)
if(SHARED)
  expect_turns(${work}/consumer/turns shared)
else()
  expect_turns(${work}/consumer/turns static)
endif()
foreach(form IN LISTS forms)
  expect_turns(${work}/consumer/turns_${form} ${form})
  expect_turns(${work}/consumer/turns_c_${form} ${form})
endforeach()

find_program(PKG_CONFIG pkg-config)
if(NOT PKG_CONFIG)
  message("no pkg-config here: shilu.pc was not tried")
  return()
endif()
set(ENV{PKG_CONFIG_PATH} ${libraries}/pkgconfig)
foreach(form IN LISTS forms)
  if(form STREQUAL "static")
    # -lshilu takes a shared library where one stands beside.
    file(GLOB shared ${libraries}/libshilu.so*)
    file(REMOVE ${shared})
    run(${PKG_CONFIG} --static --cflags --libs shilu)
  else()
    run(${PKG_CONFIG} --cflags --libs shilu)
  endif()
  separate_arguments(c_flags UNIX_COMMAND "${C_FLAGS} ${output}")
  separate_arguments(flags UNIX_COMMAND "${CXX_FLAGS} ${output}")
  run(${COMPILER} -std=c++20 ${SOURCE}/tests/package/consumer/turns.cpp -o ${work}/turns_${form}
      ${flags} -Wl,-rpath,${libraries})
  expect_turns(${work}/turns_${form} ${form})
  # By the compiler of C, as a program in C is.
  run(${C_COMPILER} -std=c99 -Wall -Wextra -pedantic -Werror ${SOURCE}/tests/package/consumer/turns.c
      -o ${work}/turns_c_${form} ${c_flags} -Wl,-rpath,${libraries})
  expect_turns(${work}/turns_c_${form} ${form})
endforeach()
message("forms tried:${tried}")
