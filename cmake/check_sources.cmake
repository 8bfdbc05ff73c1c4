# A file that was added or removed without a word in cmake/sources.cmake stops the configuration.
include(find_sources)
set(missing ${found})
list(REMOVE_ITEM missing ${SHILU_FILES})
set(gone ${SHILU_FILES})
list(REMOVE_ITEM gone ${found})
if(missing OR gone)
  message(FATAL_ERROR "cmake/sources.cmake is out of date; run ./dev sources.\n"
    "  not in the list: ${missing}\n  only in the list: ${gone}")
endif()
