# Debian's libpoppler-cpp-dev has no CMake package. Gives PopplerCpp::PopplerCpp.
find_path(PopplerCpp_INCLUDE_DIR poppler-document.h PATH_SUFFIXES poppler/cpp)
find_library(PopplerCpp_LIBRARY poppler-cpp)
if(PopplerCpp_INCLUDE_DIR AND EXISTS ${PopplerCpp_INCLUDE_DIR}/poppler-version.h)
    file(STRINGS ${PopplerCpp_INCLUDE_DIR}/poppler-version.h version REGEX "#define POPPLER_VERSION \"")
    string(REGEX REPLACE ".*\"(.*)\".*" "\\1" PopplerCpp_VERSION "${version}")
endif()
mark_as_advanced(PopplerCpp_INCLUDE_DIR PopplerCpp_LIBRARY)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(PopplerCpp
    REQUIRED_VARS PopplerCpp_LIBRARY PopplerCpp_INCLUDE_DIR
    VERSION_VAR PopplerCpp_VERSION)

if(PopplerCpp_FOUND AND NOT TARGET PopplerCpp::PopplerCpp)
    add_library(PopplerCpp::PopplerCpp UNKNOWN IMPORTED)
    set_target_properties(PopplerCpp::PopplerCpp PROPERTIES
        IMPORTED_LOCATION ${PopplerCpp_LIBRARY}
        INTERFACE_INCLUDE_DIRECTORIES ${PopplerCpp_INCLUDE_DIR})
endif()
