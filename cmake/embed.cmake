add_executable(soichi_pack ${CMAKE_CURRENT_LIST_DIR}/pack.cpp)
target_link_libraries(soichi_pack PRIVATE zstd::zstd)
target_compile_features(soichi_pack PRIVATE cxx_std_20)

# soichi_embed(TARGET [PACKED] FILE…): compile data files into TARGET.
#
# The bytes of core/gazetteer/data/units.tsv become `std::string_view soichi::embedded::units()`, declared in the
# generated header "core/gazetteer/data/embedded.hpp". All files of one call stand in one folder; a stem is used once
# in the project. The assembler copies the bytes, so that a file of megabytes costs no compile time. PACKED ones are
# compressed by the build, and unpacked when they are first asked for.
function(soichi_embed target)
    cmake_parse_arguments(PARSE_ARGV 1 arg "PACKED" "" "")
    set(declarations "")
    foreach(file IN LISTS arg_UNPARSED_ARGUMENTS)
        cmake_path(ABSOLUTE_PATH file OUTPUT_VARIABLE path)
        cmake_path(GET path STEM stem)
        string(MAKE_C_IDENTIFIER "${stem}" name)
        # The linker would take the first of two, without a word.
        get_property(stems GLOBAL PROPERTY soichi_embedded_stems)
        if(name IN_LIST stems)
            message(FATAL_ERROR "${file}: another file named ${stem} is compiled in already; give this one a name of its own")
        endif()
        set_property(GLOBAL APPEND PROPERTY soichi_embedded_stems ${name})
        cmake_path(GET path PARENT_PATH folder)
        cmake_path(RELATIVE_PATH folder BASE_DIRECTORY ${PROJECT_SOURCE_DIR})
        set(generated ${PROJECT_BINARY_DIR}/embedded/${folder})
        if(arg_PACKED)
            set(packed ${generated}/${name}.zst)
            add_custom_command(OUTPUT ${packed} COMMAND soichi_pack ${path} ${packed} DEPENDS ${path} soichi_pack VERBATIM)
            configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded_packed.cpp.in ${generated}/${name}.cpp @ONLY)
            set_source_files_properties(${generated}/${name}.cpp PROPERTIES OBJECT_DEPENDS ${packed})
            target_sources(${target} PRIVATE ${packed})
        else()
            configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded.cpp.in ${generated}/${name}.cpp @ONLY)
            set_source_files_properties(${generated}/${name}.cpp PROPERTIES OBJECT_DEPENDS ${path})
        endif()
        target_sources(${target} PRIVATE ${generated}/${name}.cpp)
        string(APPEND declarations "std::string_view ${name}();  // ${folder}/${stem}\n")
    endforeach()
    configure_file(${PROJECT_SOURCE_DIR}/cmake/embedded.hpp.in ${generated}/embedded.hpp @ONLY)
    target_include_directories(${target} PRIVATE ${PROJECT_BINARY_DIR}/embedded)
endfunction()
