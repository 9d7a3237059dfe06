# cmake -D PROGRAM=… -D FOLDER=… -P write_pages.cmake
#
# Has PROGRAM write what stands below share/: the manual page of each verb and of the program, in English and Vietnamese,
# and the completion of each shell.

# tell(FILE ARGUMENT…): `soichi ARGUMENT…` writes FILE.
function(tell file)
    cmake_path(GET file PARENT_PATH folder)
    file(MAKE_DIRECTORY ${folder})
    execute_process(COMMAND ${PROGRAM} ${ARGN} --output ${file} COMMAND_ERROR_IS_FATAL ANY)
endfunction()

file(REMOVE_RECURSE ${FOLDER})
execute_process(COMMAND ${PROGRAM} help --verbs OUTPUT_VARIABLE verbs COMMAND_ERROR_IS_FATAL ANY)
string(STRIP "${verbs}" verbs)
string(REPLACE "\n" ";" verbs "${verbs}")

foreach(language IN ITEMS en vi)
    set(pages ${FOLDER}/man/man1)
    if(language STREQUAL "vi")
        set(pages ${FOLDER}/man/vi/man1)
    endif()
    tell(${pages}/soichi.1 help --man --lang ${language})
    foreach(verb IN LISTS verbs)
        tell(${pages}/soichi-${verb}.1 help ${verb} --man --lang ${language})
    endforeach()
endforeach()

tell(${FOLDER}/bash-completion/completions/soichi completion bash --lang en)
tell(${FOLDER}/zsh/site-functions/_soichi completion zsh --lang en)
tell(${FOLDER}/fish/vendor_completions.d/soichi.fish completion fish --lang en)
