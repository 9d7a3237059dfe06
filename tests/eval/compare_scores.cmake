# Score the dumps of the annotated articles in SHARED, and a thousand changed ones, with PROGRAM and with the reference
# scorer: compare_scores.py says where they differ.
if(DEFINED ENV{SOICHI_SHARED})
    set(SHARED $ENV{SOICHI_SHARED})
endif()
if(NOT EXISTS ${SHARED}/eval/score.py)
    message("skipped: no reference scorer at ${SHARED}/eval; set SOICHI_SHARED")
    return()
endif()
find_program(PYTHON python3)
if(NOT PYTHON)
    message("skipped: the reference scorer needs python3")
    return()
endif()
file(REMOVE_RECURSE ${FOLDER})
file(MAKE_DIRECTORY ${FOLDER})
execute_process(COMMAND ${CMAKE_COMMAND} -E env PYTHONDONTWRITEBYTECODE=1
        ${PYTHON} ${CMAKE_CURRENT_LIST_DIR}/compare_scores.py ${PROGRAM} ${SHARED} ${FOLDER}
    COMMAND_ERROR_IS_FATAL ANY)
