# Installs the build into an empty prefix, moves it, and builds the consumer against it in both ways:
# find_package(shilu) and pkg-config.
# cmake -DBUILD=… -DSOURCE=… -DCOMPILER=… -DLIBDIR=… -DCXX_FLAGS=… -DGENERATOR=… -DMAKE_PROGRAM=… -P package_test.cmake
cmake_minimum_required(VERSION 3.24)
set(work ${BUILD}/package_test)
set(sample "${work}/sample.txt")

function(run)
  execute_process(COMMAND ${ARGN} RESULT_VARIABLE result OUTPUT_VARIABLE output ERROR_VARIABLE output)
  if(NOT result EQUAL 0)
    list(JOIN ARGN " " command)
    message(FATAL_ERROR "failed (${result}): ${command}\n${output}")
  endif()
  set(output "${output}" PARENT_SCOPE)
endfunction()

function(expect_turns program)
  run(${program} ${sample})
  if(NOT output MATCHES "t1\tquestion\t" OR NOT output MATCHES "t2\tanswer\t")
    message(FATAL_ERROR "${program} does not print the two turns:\n${output}")
  endif()
endfunction()

file(REMOVE_RECURSE ${work})
file(MAKE_DIRECTORY ${work})
file(WRITE ${sample} "记者：请问工程什么时候完工？\n\n张华：明年三月完工。\n")

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${work}/made)
file(RENAME ${work}/made ${work}/prefix)

run(${CMAKE_COMMAND} -S ${SOURCE}/tests/package/consumer -B ${work}/consumer -G ${GENERATOR} -DCMAKE_MAKE_PROGRAM=${MAKE_PROGRAM}
    -DCMAKE_PREFIX_PATH=${work}/prefix
    -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${CXX_FLAGS} -DCMAKE_BUILD_TYPE=Release)
run(${CMAKE_COMMAND} --build ${work}/consumer)
expect_turns(${work}/consumer/turns)

find_program(PKG_CONFIG pkg-config)
if(NOT PKG_CONFIG)
  message("no pkg-config here: shilu.pc was not tried")
  return()
endif()
set(ENV{PKG_CONFIG_PATH} ${work}/prefix/${LIBDIR}/pkgconfig)
run(${PKG_CONFIG} --cflags --libs shilu)
separate_arguments(flags UNIX_COMMAND "${CXX_FLAGS} ${output}")
run(${COMPILER} -std=c++20 ${SOURCE}/tests/package/consumer/turns.cpp -o ${work}/turns
    ${flags} -Wl,-rpath,${work}/prefix/${LIBDIR})
expect_turns(${work}/turns)
