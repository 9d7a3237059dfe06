# cmake -D CHECK=<check_layers.cmake> -D FOLDER=<scratch folder> -P check_layers_test.cmake
#
# Proves that the layer check finds an offence and lets good files pass.

# expect(PASSES FILE INCLUDE): does a project that consists of FILE with this one include pass the check?
function(expect passes file include)
    file(REMOVE_RECURSE ${FOLDER})
    file(WRITE ${FOLDER}/${file} "#pragma once\n\n#include ${include}\n")
    execute_process(COMMAND ${CMAKE_COMMAND} -D ROOT=${FOLDER} -P ${CHECK} RESULT_VARIABLE failed ERROR_VARIABLE said)
    if(passes AND failed)
        message(SEND_ERROR "a good include is refused: ${file}: ${include}\n${said}")
    elseif(NOT passes AND NOT failed)
        message(SEND_ERROR "an offence is not found: ${file}: ${include}")
    elseif(NOT passes AND NOT said MATCHES "${file}")
        message(SEND_ERROR "the offence is not named: ${file}: ${include}\n${said}")
    endif()
endfunction()

expect(FALSE core/model/kind.hpp "\"importers/import.hpp\"")
expect(FALSE core/store/store.cpp "\"query/trace.hpp\"")
expect(FALSE core/store/store.cpp "<boost/graph/adjacency_list.hpp>")
expect(FALSE core/store/store.hpp "<rocksdb/db.h>")
expect(TRUE core/store/database.cpp "<rocksdb/db.h>")
expect(FALSE core/json.hpp "<rapidjson/writer.h>")
expect(TRUE core/json.cpp "<rapidjson/writer.h>")

expect(FALSE importers/find/dates.cpp "\"query/trace.hpp\"")
expect(FALSE importers/find/dates.cpp "  <rocksdb/db.h>")
expect(FALSE importers/find/dates.cpp "<boost/graph/graph_traits.hpp>")
expect(FALSE importers/find/dates.cpp "<rapidjson/document.h>")
expect(TRUE importers/read/records/json_lines.cpp "<rapidjson/document.h>")
expect(TRUE importers/exchange/json_tree.cpp "<rapidjson/reader.h>")
expect(FALSE importers/exchange/load.cpp "<rapidjson/reader.h>")
expect(TRUE importers/find/dates.cpp "\"core/model/date.hpp\"")

expect(FALSE query/trace.cpp "\"importers/import.hpp\"")
expect(FALSE query/trace.cpp "<rocksdb/db.h>")
expect(FALSE query/dump/jsonl.cpp "<rapidjson/writer.h>")
expect(FALSE query/trace.hpp "<boost/graph/breadth_first_search.hpp>")
expect(TRUE query/trace.cpp "<boost/graph/breadth_first_search.hpp>")
expect(TRUE query/view/graph_view.hpp "<boost/graph/graph_traits.hpp>")

expect(FALSE query/trace.cpp "\"eval/score.hpp\"")
expect(FALSE eval/score.cpp "\"importers/import.hpp\"")
expect(FALSE eval/score.cpp "\"query/dump/jsonl.hpp\"")
expect(FALSE eval/score.hpp "<rapidjson/document.h>")
expect(TRUE eval/score.cpp "\"core/error.hpp\"")

expect(FALSE app/cli/main.cpp "\"tests/support/temp_store.hpp\"")
expect(FALSE app/cli/main.cpp "<rocksdb/db.h>")
expect(TRUE app/cli/main.cpp "\"importers/import.hpp\"")
expect(FALSE examples/trace.cpp "<rocksdb/db.h>")
file(REMOVE_RECURSE ${FOLDER})
