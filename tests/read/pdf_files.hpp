#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soichi::test {

/// A PDF whose pages are as `picture` draws them, written by make_pdf.py with these options. Nothing where there is no
/// Python with reportlab, and then the test says that it is skipped.
std::optional<std::string> pdf_of(std::string_view picture, const std::string& options = {});

}  // namespace soichi::test
