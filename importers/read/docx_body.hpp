#pragma once

#include <string_view>

#include "importers/read/docx_styles.hpp"
#include "importers/read/file_lines.hpp"

namespace soichi {

/// The lines of word/document.xml.
FileLines read_docx_body(std::string_view bytes, const DocxStyles& styles, DocxNumbers numbers);

}  // namespace soichi
