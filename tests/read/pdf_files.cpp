#include "tests/read/pdf_files.hpp"

#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>

#include "tests/support/temp_store.hpp"

/// Poppler asks fontconfig for its fonts once, and fontconfig keeps its 288 bytes to the end of the program.
extern "C" const char*
__lsan_default_suppressions();  // NOLINT(bugprone-reserved-identifier,readability-identifier-naming)
extern "C" const char*
__lsan_default_suppressions()  // NOLINT(bugprone-reserved-identifier,readability-identifier-naming)
{
    return "leak:libfontconfig";
}

namespace soichi::test {

std::optional<std::string> pdf_of(std::string_view picture, const std::string& options)
{
    const std::string python = SOICHI_PDF_PYTHON;
    if (python.empty()) {
        MESSAGE("skipped: no Python with reportlab; install python3-reportlab and fonts-dejavu-core");
        return std::nullopt;
    }
    const TempFolder folder;
    const auto from = folder.write("picture", picture);
    const auto to = folder.path() / "pages.pdf";
    const auto command = "'" + python + "' '" SOICHI_PROJECT_DIR "/tests/read/make_pdf.py' " + options + " < '" +
                         from.string() + "' > '" + to.string() + "'";
    REQUIRE(std::system(command.c_str()) == 0);  // NOLINT(concurrency-mt-unsafe): one thread
    std::ifstream in{to, std::ios::binary};
    return std::string{std::istreambuf_iterator<char>{in}, std::istreambuf_iterator<char>{}};
}

}  // namespace soichi::test
