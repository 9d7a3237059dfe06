#pragma once

#include <string>
#include <string_view>

namespace soichi::cli {

/// Text that roff prints as it stands: typewriter quotes and dashes too, since people copy commands.
std::string roff_text(std::string_view text);

/// One or several lines of it, of which none is taken for a request.
std::string roff_lines(std::string_view text);

/// The same as one argument of a request.
std::string roff_argument(std::string_view text);

std::string roff_bold(std::string_view text);
std::string roff_italic(std::string_view text);

}  // namespace soichi::cli
