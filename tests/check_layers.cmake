# cmake -D ROOT=<folder> -P check_layers.cmake
#
# Fails where an #include breaks the layers: core ← importers, core ← query, core ← eval, all ← app, examples, tests.

# check(FOLDER EXCEPT FORBIDDEN): no file in FOLDER, but for those whose path matches EXCEPT (empty: none), may include
# what matches FORBIDDEN.
function(check folder except forbidden)
    file(GLOB_RECURSE files RELATIVE ${ROOT} ${ROOT}/${folder}/*.hpp ${ROOT}/${folder}/*.cpp)
    foreach(file IN LISTS files)
        if(except AND file MATCHES "${except}")
            continue()
        endif()
        file(STRINGS ${ROOT}/${file} lines REGEX "^[ \t]*#[ \t]*include[ \t]*[<\"](${forbidden})")
        foreach(line IN LISTS lines)
            message(SEND_ERROR "${file}: ${line}")
        endforeach()
    endforeach()
endfunction()

set(above_core "importers/|query/|eval/|app/|examples/|tests/")

check(core "" "${above_core}|boost/")
check(core "\\.cpp$|^core/store/(database|options|status)\\.hpp$" "rocksdb/")
check(core "^core/json[a-z_]*\\.cpp$" "rapidjson/")

check(importers "" "query/|eval/|app/|examples/|tests/|rocksdb/|boost/graph/")
check(importers "^importers/(read/records|read/html|exchange)/json[a-z_]*\\.cpp$" "rapidjson/")
check(importers "^importers/read/(archive_members|office/zip_members)\\.cpp$" "archive\\.h|archive_entry\\.h")
check(importers "^importers/read/(html/html|office/xml|records/xml)[a-z_]*\\.cpp$" "libxml/")
check(importers "^importers/read/pdf/" "poppler/|poppler-")
check(importers "^importers/read/records/csv_rows\\.cpp$" "csv\\.h")
check(importers "^importers/read/records/(http|warc)[a-z_]*\\.cpp$" "zlib\\.h")

check(query "" "importers/|eval/|app/|examples/|tests/|rocksdb/|rapidjson/")
check(query "\\.cpp$|^query/view/(graph_view|compact_view)\\.hpp$" "boost/graph/")

check(eval "" "importers/|query/|app/|examples/|tests/|rocksdb/|boost/|core/store/")
check(eval "^eval/json_fields\\.[ch]pp$" "rapidjson/")

check(app "" "examples/|tests/|rocksdb/|core/store/(database|keys|codec)\\.hpp")
check(examples "" "tests/|rocksdb/|rapidjson/")
