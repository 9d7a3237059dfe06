# cmake -D PROGRAM=… -D WRITE=…/write_pages.cmake -D FOLDER=… -P check_pages.cmake
#
# Every manual page is rendered without a warning, and the completion of each shell that is installed is read by it.
execute_process(COMMAND ${CMAKE_COMMAND} -D PROGRAM=${PROGRAM} -D FOLDER=${FOLDER} -P ${WRITE} COMMAND_ERROR_IS_FATAL ANY)

function(accept)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_QUIET ERROR_VARIABLE said)
    if(failed OR said)
        message(SEND_ERROR "${ARGN}\n${said}")
    endif()
endfunction()

set(missing "")
find_program(GROFF groff)
if(GROFF)
    file(GLOB pages ${FOLDER}/man/man1/*.1 ${FOLDER}/man/vi/man1/*.1)
    list(LENGTH pages count)
    if(count LESS 40)
        message(SEND_ERROR "there are only ${count} pages")
    endif()
    foreach(page IN LISTS pages)
        accept(${GROFF} -man -Tutf8 -K utf8 -ww -z ${page})
    endforeach()
else()
    list(APPEND missing groff)
endif()

foreach(script IN ITEMS bash:bash-completion/completions/soichi zsh:zsh/site-functions/_soichi
        fish:fish/vendor_completions.d/soichi.fish)
    string(REPLACE ":" ";" script ${script})
    list(GET script 0 shell)
    list(GET script 1 file)
    find_program(SHELL_${shell} ${shell})
    if(SHELL_${shell})
        accept(${SHELL_${shell}} -n ${FOLDER}/${file})
    else()
        list(APPEND missing ${shell})
    endif()
endforeach()

if(missing)
    list(JOIN missing ", " missing)
    message("skipped: not checked, because they are not installed: ${missing}")
endif()
