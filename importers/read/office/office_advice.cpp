#include "importers/read/office/office.hpp"

namespace soichi {

namespace {

constexpr std::string_view compound_file = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";
constexpr std::string_view rich_text = "{\\rtf";

bool begins_with(std::string_view bytes, std::string_view mark)
{
    return bytes.substr(0, mark.size()) == mark;
}

/// Does a compound file have a stream of this name? Its directory holds names in UTF-16, each with its final zero.
bool has_stream(std::string_view bytes, std::string_view name)
{
    std::string wide;
    for (const char c : name) {
        wide.append({c, '\0'});
    }
    wide.append(2, '\0');
    return bytes.find(wide) != std::string_view::npos;
}

}  // namespace

bool is_old_office_file(std::string_view bytes)
{
    return begins_with(bytes, compound_file) || begins_with(bytes, rich_text);
}

std::string advice_for_old_office_file(std::string_view bytes)
{
    if (begins_with(bytes, rich_text)) {
        return "an RTF file, which is not read; convert it first: soffice --headless --convert-to docx FILE";
    }
    if (has_stream(bytes, "EncryptedPackage")) {
        return "an office file with a password; open it, save it without password, and import that";
    }
    if (has_stream(bytes, "WordDocument")) {
        return "an old Word file (DOC), which is not read; convert it first: soffice --headless --convert-to docx FILE";
    }
    if (has_stream(bytes, "Workbook") || has_stream(bytes, "Book")) {
        return "an old Excel file (XLS), which is not read; save its sheets as CSV and import those";
    }
    return "an old office file, which is not read; convert it first: soffice --headless --convert-to docx FILE";
}

}  // namespace soichi
