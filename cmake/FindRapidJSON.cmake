# Debian's RapidJSON package gives a variable only. Gives rapidjson::rapidjson, whose headers count as the system's:
# they warn under our flags otherwise.
find_path(RapidJSON_INCLUDE_DIR rapidjson/rapidjson.h)
mark_as_advanced(RapidJSON_INCLUDE_DIR)

include(FindPackageHandleStandardArgs)
find_package_handle_standard_args(RapidJSON REQUIRED_VARS RapidJSON_INCLUDE_DIR)

if(RapidJSON_FOUND AND NOT TARGET rapidjson::rapidjson)
    add_library(rapidjson::rapidjson INTERFACE IMPORTED)
    target_include_directories(rapidjson::rapidjson SYSTEM INTERFACE ${RapidJSON_INCLUDE_DIR})
endif()
