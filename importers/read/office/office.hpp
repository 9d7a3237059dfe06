#pragma once

#include <string>
#include <string_view>

#include "importers/read/document.hpp"

namespace soichi {

/// A Word file (Office Open XML): what a reader of its pages reads, without headers, footers, footnotes and comments of
/// pages, without deleted and hidden words, with the results of fields and the numbers of lists. Runs in the fonts of
/// TCVN3 and VNI are decoded. Throws InputError where the file is damaged, a zip bomb, encrypted or without words.
Document read_docx(std::string_view bytes);

/// The same of an OpenDocument text, but for the numbers of lists.
Document read_odt(std::string_view bytes);

/// Is it one of the older formats that are not read: a compound file (DOC, XLS, PPT, a DOCX with a password) or RTF?
bool is_old_office_file(std::string_view bytes);

/// One line: what such a file is and how to go on.
std::string advice_for_old_office_file(std::string_view bytes);

}  // namespace soichi
