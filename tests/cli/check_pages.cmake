# cmake -D READER=groff|bash|zsh|fish -D FOLDER=… -P check_pages.cmake
#
# READER reads what write_pages.cmake has written to FOLDER for it, without a warning.
find_program(PROGRAM ${READER})
if(NOT PROGRAM)
    message("skipped: ${READER} is not installed")
    return()
endif()

# accept(COMMAND…): it ends well and says nothing on standard error. Its output goes to `said`.
function(accept)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE out ERROR_VARIABLE err)
    if(failed OR err)
        message(SEND_ERROR "${ARGN}\n${err}")
    endif()
    set(said "${out}" PARENT_SCOPE)
endfunction()

set(bash bash-completion/completions/soichi)
set(zsh zsh/site-functions/_soichi)
set(fish fish/vendor_completions.d/soichi.fish)

if(READER STREQUAL "groff")
    file(GLOB english ${FOLDER}/man/man1/*.1)
    file(GLOB vietnamese ${FOLDER}/man/vi/man1/*.1)
    list(LENGTH english pages)
    list(LENGTH vietnamese as_many)
    if(pages LESS 20 OR NOT pages EQUAL as_many)
        message(SEND_ERROR "there are ${pages} pages in English and ${as_many} in Vietnamese")
    endif()
    foreach(page IN LISTS english vietnamese)
        accept(${PROGRAM} -man -Tutf8 -K utf8 -ww -z ${page})
    endforeach()
else()
    accept(${PROGRAM} -n ${FOLDER}/${${READER}})
endif()

if(READER STREQUAL "fish")
    foreach(row IN ITEMS "soichi tr|^trace\t" "soichi --db x tr|^trace\t" "soichi trace --dep|^--depth\t"
            "soichi find trace --ki|^--kind\t" "soichi trace x --lang |^en\t.*\nvi\t" "soichi judgements un|^undo"
            "soichi stats --dep|^$")
        string(REPLACE "|" ";" row "${row}")
        list(GET row 0 typed)
        list(GET row 1 offered)
        accept(${PROGRAM} --no-config -c "source ${FOLDER}/${fish}; complete -C '${typed}'")
        if(NOT said MATCHES "${offered}")
            message(SEND_ERROR "after \"${typed}\" fish offers ${said}")
        endif()
    endforeach()
endif()
