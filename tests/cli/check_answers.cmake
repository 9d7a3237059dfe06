# cmake -D PROGRAM=… -D SCHEMAS=… -D PROJECT=… -D FOLDER=… -P check_answers.cmake
#
# Runs check_answers.py with a Python that has jsonschema.
foreach(candidate IN ITEMS python3 /usr/bin/python3)
    execute_process(COMMAND ${candidate} -c "from jsonschema import Draft202012Validator" RESULT_VARIABLE failed
        OUTPUT_QUIET ERROR_QUIET)
    if(NOT failed)
        execute_process(COMMAND ${candidate} ${CMAKE_CURRENT_LIST_DIR}/check_answers.py
            ${PROGRAM} ${SCHEMAS} ${PROJECT} ${FOLDER} COMMAND_ERROR_IS_FATAL ANY)
        return()
    endif()
endforeach()
message("skipped: answers are checked against their schemas with python3-jsonschema")
