# SOICHI_COMMIT: what `soichi --version` names as the commit; "" where it is not known.
#
# It is asked of git when the build is configured, which happens again with every commit. A source tree without git, or
# inside somebody else's repository, has none, and -D SOICHI_COMMIT=… says it for builds from an archive.
set(SOICHI_COMMIT "" CACHE STRING "Commit that --version names; empty to ask git")
if(SOICHI_COMMIT)
    return()
endif()

find_program(SOICHI_GIT git)
mark_as_advanced(SOICHI_GIT)
if(NOT SOICHI_GIT)
    return()
endif()

# soichi_ask_git(VARIABLE ARGUMENT…): what git answers, "" where it fails.
function(soichi_ask_git variable)
    execute_process(COMMAND ${SOICHI_GIT} -C ${PROJECT_SOURCE_DIR} ${ARGN}
        OUTPUT_VARIABLE answer RESULT_VARIABLE failed ERROR_QUIET OUTPUT_STRIP_TRAILING_WHITESPACE)
    if(failed)
        set(answer "")
    endif()
    set(${variable} "${answer}" PARENT_SCOPE)
endfunction()

soichi_ask_git(top rev-parse --show-toplevel)
file(REAL_PATH ${PROJECT_SOURCE_DIR} here)
if(NOT top STREQUAL here)
    return()
endif()
soichi_ask_git(SOICHI_COMMIT describe --always --dirty)
soichi_ask_git(log rev-parse --path-format=absolute --git-path logs/HEAD)
if(log AND EXISTS ${log})
    set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS ${log})
endif()
