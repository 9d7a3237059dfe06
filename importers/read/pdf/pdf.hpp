#pragma once

#include <string_view>

#include "importers/read/document.hpp"

namespace soichi {

/// A PDF with text: the lines of its pages joined to paragraphs, without page numbers and without the lines that all
/// pages repeat. Blocks beside each other, such as issuer and motto or recipients and signer, follow each other with an
/// empty line between them; the rows of tables are lines with "|" between the cells. The title is that of the file
/// where it looks like one, the version the time of its last change. Throws InputError where the file is damaged,
/// breaks off, needs a password, or is scanned without text.
Document read_pdf(std::string_view bytes);

}  // namespace soichi
