# cmake -D BUILD=<our build> -D SOURCE=<this folder> -D FOLDER=<scratch folder> -D COMPILER=<c++> -P try_package.cmake
#
# Installs the build and builds and runs a stranger's project against what was installed.
file(REMOVE_RECURSE ${FOLDER})

function(run)
    execute_process(COMMAND ${ARGN} RESULT_VARIABLE failed OUTPUT_VARIABLE said ERROR_VARIABLE said)
    if(failed)
        message(FATAL_ERROR "${ARGN}\n${said}")
    endif()
endfunction()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${FOLDER}/prefix)
foreach(file IN ITEMS bin/soichi share/man/man1/soichi.1 share/man/man1/soichi-trace.1 share/man/vi/man1/soichi-trace.1
        share/bash-completion/completions/soichi share/zsh/site-functions/_soichi
        share/fish/vendor_completions.d/soichi.fish share/soichi/schemas/trace.schema.json)
    if(NOT EXISTS ${FOLDER}/prefix/${file})
        message(FATAL_ERROR "${file} is not installed")
    endif()
endforeach()
run(${CMAKE_COMMAND} -S ${SOURCE} -B ${FOLDER}/build -G Ninja
    -D CMAKE_PREFIX_PATH=${FOLDER}/prefix -D CMAKE_BUILD_TYPE=Release -D CMAKE_CXX_COMPILER=${COMPILER})
run(${CMAKE_COMMAND} --build ${FOLDER}/build)
run(${CMAKE_CTEST_COMMAND} --test-dir ${FOLDER}/build --output-on-failure)
