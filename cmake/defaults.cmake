# How every target of this project is compiled. Nothing of it reaches the projects that link us.

# soichi_defaults(TARGET): language, warnings, assertions and sanitizers, as the options ask for them.
function(soichi_defaults target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF)
    target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion)
    if(CMAKE_CXX_COMPILER_ID STREQUAL GNU)
        # When it optimises, g++ 12 reports these in the standard library's own strings and comparisons (GCC PR 105651).
        target_compile_options(${target} PRIVATE -Wno-restrict -Wno-maybe-uninitialized)
    endif()
    if(SOICHI_WERROR)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(SOICHI_ASSERTIONS)
        target_compile_definitions(${target} PRIVATE _GLIBCXX_ASSERTIONS)
    endif()
    if(SOICHI_SANITIZE)
        target_compile_options(${target} PRIVATE
            -fsanitize=${SOICHI_SANITIZE} -fno-sanitize-recover=all -fno-omit-frame-pointer)
        if(CMAKE_CXX_COMPILER_ID STREQUAL Clang)
            target_compile_options(${target} PRIVATE -fsanitize-ignorelist=${PROJECT_SOURCE_DIR}/cmake/sanitizer_ignorelist.txt)
        endif()
        # A static library passes its link options on only where they are PUBLIC; programs link with their own.
        target_link_options(${target} PRIVATE -fsanitize=${SOICHI_SANITIZE})
    endif()
    if(SOICHI_FUZZ)
        target_compile_options(${target} PRIVATE -fsanitize=fuzzer-no-link)
    endif()
endfunction()

# soichi_layer(NAME): the library soichi_NAME, known as soichi::NAME, whose public headers (file set HEADERS, with
# the project's root as base) must each compile alone. Sources follow with target_sources.
function(soichi_layer name)
    add_library(soichi_${name} STATIC)
    add_library(soichi::${name} ALIAS soichi_${name})
    soichi_defaults(soichi_${name})
    set_target_properties(soichi_${name} PROPERTIES
        EXPORT_NAME ${name} POSITION_INDEPENDENT_CODE ON VERIFY_INTERFACE_HEADER_SETS ON)
    target_include_directories(soichi_${name} PRIVATE ${PROJECT_SOURCE_DIR})
    set_property(GLOBAL APPEND PROPERTY SOICHI_LAYERS soichi_${name})
endfunction()
