#pragma once

#include <string_view>

#include "importers/read/office/docx_styles.hpp"
#include "importers/read/office/file_lines.hpp"

namespace soichi {

/// The lines of word/document.xml.
FileLines read_docx_body(std::string_view bytes, const DocxStyles& styles, DocxNumbers numbers);

}  // namespace soichi
