# Import the annotated articles of SHARED/SET, dump the graph and score it: fails below the floors. The floors are what
# was last reached, less a little; they rise with the score.
set(floor_nodes_. 0.98)
set(floor_edges_. 0.95)
set(floor_nodes_dev 0.97)
set(floor_edges_dev 0.95)

if(DEFINED ENV{SOICHI_SHARED})
    set(SHARED $ENV{SOICHI_SHARED})
endif()
if(NOT EXISTS ${SHARED}/eval/score.py)
    message("skipped: no annotated articles at ${SHARED}; set SOICHI_SHARED")
    return()
endif()
find_program(PYTHON python3)
if(NOT PYTHON)
    message("skipped: the scorer needs python3")
    return()
endif()
string(MAKE_C_IDENTIFIER "store_${SET}" name)
set(store ${FOLDER}/${name})
set(dump ${FOLDER}/${name}.jsonl)
file(REMOVE_RECURSE ${store} ${dump})
file(MAKE_DIRECTORY ${FOLDER})
execute_process(COMMAND ${PROGRAM} --db ${store} import ${SHARED}/${SET}/articles --quiet COMMAND_ERROR_IS_FATAL ANY)
execute_process(COMMAND ${PROGRAM} --db ${store} export --format jsonl --output ${dump} COMMAND_ERROR_IS_FATAL ANY)
execute_process(
    COMMAND ${PYTHON} ${SHARED}/eval/score.py --strict --errors --dump ${dump} --gold ${SHARED}/${SET}/gold
        --articles ${SHARED}/${SET}/articles --min-nodes ${floor_nodes_${SET}} --min-edges ${floor_edges_${SET}}
    COMMAND_ERROR_IS_FATAL ANY)
