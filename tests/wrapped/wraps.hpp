#pragma once

#include <optional>
#include <string>
#include <vector>

#include "importers/import.hpp"
#include "tests/read/office_files.hpp"
#include "tests/read/portal_pages.hpp"

namespace soichi::test {

using Texts = std::vector<std::string>;

/// "07" for the seventh article.
std::string number_of(std::size_t index);

/// Each text a file "07.txt" and so on.
Members plain_files(const Texts& texts);
Members word_files(const Texts& texts);
Members open_document_files(const Texts& texts);
/// Nothing where PDFs cannot be drawn here, and then the test says that it is skipped.
std::optional<Members> pdf_files(const Texts& texts);

/// All texts in one file.
Members json_lines_file(const Texts& texts);
Members csv_file(const Texts& texts);
Members zip_file(const Texts& texts);
Members tar_zst_file(const Texts& texts);

/// The texts as pages of a portal.
struct Pages {
    Members files;
    /// The same texts, unwrapped: with what the pages tell beside them, and without what on a page is no part of the
    /// text: its time, and the title that stands again above the text.
    std::vector<SourcedDocument> plain;
};
Pages portal_files(const Texts& texts, PortalStyle style);

/// The same in one file, as a crawler met them at its own addresses.
Pages warc_file(const Texts& texts, PortalStyle style);

}  // namespace soichi::test
