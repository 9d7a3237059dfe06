#pragma once

#include <string>
#include <string_view>

#include "importers/read/document.hpp"
#include "importers/read/office/file_lines.hpp"

namespace soichi {

/// What core.xml or meta.xml of an office file says.
struct OfficeFacts {
    std::string title;
    std::string version;  ///< UTC time of the last change, else of the first; empty where none is told
};

/// The facts in `bytes` of docProps/core.xml or meta.xml; none where they are damaged, for the text is worth more.
OfficeFacts read_office_facts(std::string_view bytes);

/// The document of these lines. Throws InputError where there are no words in them.
Document office_document(const FileLines& lines, const OfficeFacts& facts);

}  // namespace soichi
