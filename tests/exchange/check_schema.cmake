# cmake -D PROGRAM=… -D SCHEMA=… -D ARTICLES=… -D SHARED=… -D FOLDER=… -P check_schema.cmake
#
# Validates what PROGRAM extracts from the examples, and from the annotated articles of SHARED where there are any, and
# that what is broken is refused.
set(checker ${CMAKE_CURRENT_LIST_DIR}/check_schema.py)
set(PYTHON "")
foreach(candidate IN ITEMS python3 /usr/bin/python3)
    execute_process(COMMAND ${candidate} -c "from jsonschema import Draft202012Validator" RESULT_VARIABLE failed
        OUTPUT_QUIET ERROR_QUIET)
    if(NOT failed)
        set(PYTHON ${candidate})
        break()
    endif()
endforeach()
if(NOT PYTHON)
    message("skipped: statements are checked against their schema with python3-jsonschema")
    return()
endif()

if(DEFINED ENV{SOICHI_SHARED})
    set(SHARED $ENV{SOICHI_SHARED})
endif()
set(folders ${ARTICLES})
foreach(folder IN ITEMS ${SHARED}/articles ${SHARED}/dev/articles)
    if(EXISTS ${folder})
        list(APPEND folders ${folder})
    else()
        message("not checked: no articles at ${folder}; set SOICHI_SHARED")
    endif()
endforeach()

set(lines ${FOLDER}/lines.jsonl)
file(MAKE_DIRECTORY ${FOLDER})
execute_process(COMMAND ${PROGRAM} extract ${folders} --output ${lines} --quiet COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PYTHON} ${checker} ${SCHEMA} ${lines} COMMAND_ERROR_IS_FATAL ANY)
