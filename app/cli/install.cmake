# The program as it is installed, with what only the program itself can tell: manual pages in both languages and the
# shells' completion, which it writes when it is installed.
include(GNUInstallDirs)
install(TARGETS soichi RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
install(DIRECTORY schemas/ DESTINATION ${CMAKE_INSTALL_DATADIR}/soichi/schemas)

set(pages ${CMAKE_CURRENT_BINARY_DIR}/pages)
install(CODE "
    execute_process(COMMAND \"${CMAKE_COMMAND}\" -D \"PROGRAM=$<TARGET_FILE:soichi>\" -D \"FOLDER=${pages}\"
        -P \"${CMAKE_CURRENT_SOURCE_DIR}/write_pages.cmake\" COMMAND_ERROR_IS_FATAL ANY)")
install(DIRECTORY ${pages}/ DESTINATION ${CMAKE_INSTALL_DATAROOTDIR})
