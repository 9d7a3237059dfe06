# cmake -D NAME=… -D PROGRAM=… -D STORE=… -D GOLDEN=… -D "ARGUMENTS=a;b" -P golden.cmake
#
# Runs the program on a store and compares what it writes, and how it ends, with the file GOLDEN.
# With UPDATE_GOLDEN=1 in the environment the file is written instead.
execute_process(
    COMMAND ${CMAKE_COMMAND} -E env --unset=LC_ALL --unset=LC_MESSAGES --unset=NO_COLOR LANG=C SOICHI_DB=${STORE}
        ${PROGRAM} ${ARGUMENTS}
    OUTPUT_VARIABLE out ERROR_VARIABLE err RESULT_VARIABLE code INPUT_FILE /dev/null)

list(JOIN ARGUMENTS " " line)
set(got "$ soichi ${line}\n${out}")
if(err)
    string(APPEND got "--- standard error\n${err}")
endif()
if(NOT code EQUAL 0)
    string(APPEND got "--- exit code ${code}\n")
endif()

# The version of the rules changes with every word list.
string(REGEX REPLACE "[0-9]+[.][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]" "RULES" got "${got}")

# The store's folder is another one everywhere.
string(REPLACE "${STORE}" "STORE" got "${got}")

if("$ENV{UPDATE_GOLDEN}")
    file(WRITE ${GOLDEN} "${got}")
    return()
endif()
if(EXISTS ${GOLDEN})
    file(READ ${GOLDEN} wanted)
else()
    set(wanted "")
endif()
if(NOT got STREQUAL wanted)
    file(WRITE ${STORE}.${NAME}.got "${got}")
    execute_process(COMMAND diff -u ${GOLDEN} ${STORE}.${NAME}.got)
    message(FATAL_ERROR "The output differs from ${GOLDEN}. If it should, run: UPDATE_GOLDEN=1 ctest -R golden")
endif()
