option(KEPT_BUILD_TESTS "Build the tests" ON)
option(KEPT_BUILD_BENCHMARKS "Build what measures against limits (target benchmarks)" OFF)
option(KEPT_WARNINGS_AS_ERRORS "Treat compiler warnings as errors" OFF)
set(KEPT_SANITIZE "" CACHE STRING "Sanitizers to build with, such as address,undefined")
option(KEPT_COVERAGE "Build with coverage counters" OFF)

set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)

# ccache reads what is precompiled anew for each file, which takes longer than compiling it.
find_program(KEPT_CCACHE ccache)
if(KEPT_CCACHE AND NOT KEPT_PRECOMPILED_HEADERS AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    set(CMAKE_CXX_COMPILER_LAUNCHER ${KEPT_CCACHE})
endif()
find_program(KEPT_MOLD mold)
if(KEPT_MOLD)
    add_link_options(-fuse-ld=mold)
endif()

add_compile_options(-Wall -Wextra -Wpedantic -Wshadow=local -Wnon-virtual-dtor -Woverloaded-virtual)
# GCC 12 takes a std::variant that it moves for one that was never filled (bug 105562 and its kin).
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-maybe-uninitialized)
endif()
add_compile_definitions(QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
                        QT_NO_FOREACH QT_USE_QSTRINGBUILDER)
if(KEPT_WARNINGS_AS_ERRORS)
    add_compile_options(-Werror)
endif()
if(KEPT_SANITIZE)
    add_compile_options(-fsanitize=${KEPT_SANITIZE} -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${KEPT_SANITIZE})
    if(KEPT_SANITIZE MATCHES "undefined")
        add_compile_options(-fno-sanitize-recover=undefined)
    endif()
endif()
if(KEPT_COVERAGE)
    add_compile_options(--coverage)
    add_link_options(--coverage)
endif()

# Libraries compile in batches, in half the time: for machines that build everything anew. The tests stay apart, and so do
# the sources while one works on them, where each has to include what it uses.
option(KEPT_UNITY "Compile the sources of a library in batches" OFF)
if(KEPT_UNITY AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    add_compile_options(-Wno-subobject-linkage) # it takes a source in a batch for a header
endif()

# One static library per folder, which sees the headers below app/ and ui/ but links only what is named.
function(kept_library name)
    add_library(kept_${name} STATIC ${ARGN})
    target_include_directories(kept_${name} PUBLIC ${PROJECT_SOURCE_DIR}/app ${PROJECT_SOURCE_DIR})
    set_target_properties(kept_${name} PROPERTIES UNITY_BUILD ${KEPT_UNITY} UNITY_BUILD_BATCH_SIZE 12)
endfunction()
