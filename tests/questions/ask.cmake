# cmake -D PROGRAM=… -D PYTHON=… -D SHARED=<folder> -D STORE=<folder> -D FOLDER=<this folder> -P ask.cmake
if(NOT EXISTS ${SHARED}/articles OR NOT EXISTS ${SHARED}/dev/articles)
    message("skipped: ${SHARED} has no articles (SOICHI_SHARED names the folder)")
    return()
endif()
file(REMOVE_RECURSE ${STORE})
execute_process(COMMAND ${PROGRAM} --db ${STORE} import --quiet ${SHARED}/articles ${SHARED}/dev/articles
    OUTPUT_QUIET COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PYTHON} ${FOLDER}/ask.py ${PROGRAM} ${STORE} ${FOLDER}/shared.json COMMAND_ERROR_IS_FATAL ANY)
