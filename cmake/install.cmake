# cmake --install: the program, the libraries with their public headers, and what find_package(soichi) reads.
include(GNUInstallDirs)
include(CMakePackageConfigHelpers)

set(package_folder ${CMAKE_INSTALL_LIBDIR}/cmake/soichi)
get_property(layers GLOBAL PROPERTY SOICHI_LAYERS)

install(TARGETS ${layers} EXPORT soichi-targets
    ARCHIVE DESTINATION ${CMAKE_INSTALL_LIBDIR}
    FILE_SET HEADERS DESTINATION ${CMAKE_INSTALL_INCLUDEDIR}/soichi)
install(EXPORT soichi-targets NAMESPACE soichi:: DESTINATION ${package_folder})

configure_package_config_file(${PROJECT_SOURCE_DIR}/cmake/soichi-config.cmake.in
    ${PROJECT_BINARY_DIR}/soichi-config.cmake INSTALL_DESTINATION ${package_folder})
write_basic_package_version_file(${PROJECT_BINARY_DIR}/soichi-config-version.cmake COMPATIBILITY SameMinorVersion)
install(FILES
        ${PROJECT_BINARY_DIR}/soichi-config.cmake
        ${PROJECT_BINARY_DIR}/soichi-config-version.cmake
        ${PROJECT_SOURCE_DIR}/cmake/dependencies.cmake
        ${PROJECT_SOURCE_DIR}/cmake/FindCsv.cmake
        ${PROJECT_SOURCE_DIR}/cmake/FindPopplerCpp.cmake
        ${PROJECT_SOURCE_DIR}/cmake/FindRapidJSON.cmake
        ${PROJECT_SOURCE_DIR}/cmake/FindUtf8proc.cmake
        ${PROJECT_SOURCE_DIR}/cmake/FindXxHash.cmake
    DESTINATION ${package_folder})

# The format of what `soichi extract` writes, for those who read or write it with something else.
install(FILES ${PROJECT_SOURCE_DIR}/importers/exchange/statements.schema.json
    DESTINATION ${CMAKE_INSTALL_DATADIR}/soichi)
