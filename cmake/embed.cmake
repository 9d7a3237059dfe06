# soichi_embed(TARGET FILE…): compile data files into TARGET.
#
# The bytes of core/gazetteer/data/units.tsv become `std::string_view soichi::embedded::units()`, declared in the
# generated header "core/gazetteer/data/embedded.hpp". All files of one call stand in one folder; a stem is used once
# in the project. The assembler copies the bytes, so that a file of megabytes costs no compile time.
function(soichi_embed target)
    set(declarations "")
    foreach(file IN LISTS ARGN)
        cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE path)
        cmake_path(GET path STEM stem)
        string(MAKE_C_IDENTIFIER "${stem}" name)
        cmake_path(GET path PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        set(generated ${PROJECT_BINARY_DIR}/embedded/${folder})
        configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded.cpp.in ${generated}/${name}.cpp @ONLY)
        set_source_files_properties(${generated}/${name}.cpp PROPERTIES OBJECT_DEPENDS ${path})
        target_sources(${target} PRIVATE ${generated}/${name}.cpp)
        string(APPEND declarations "std::string_view ${name}();  // ${folder}/${stem}\n")
    endforeach()
    configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded.hpp.in ${generated}/embedded.hpp @ONLY)
    target_include_directories(${target} PRIVATE ${PROJECT_BINARY_DIR}/embedded)
endfunction()
