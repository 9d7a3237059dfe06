# cmake -D PROGRAM=… -D STORE=… -D ARTICLES=… -P make_store.cmake: a new store of a folder of articles.
file(REMOVE_RECURSE ${STORE})
execute_process(COMMAND ${PROGRAM} import --db ${STORE} --lang en ${ARTICLES} RESULT_VARIABLE code)
if(NOT code EQUAL 0)
    message(FATAL_ERROR "importing ${ARTICLES} ended with ${code}")
endif()
