#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace soichi {

/// The page with blanks for what the parser takes for text or takes too long for: declarations ("<![if !supportLists]>"
/// of Word, an internal subset of DTD), and the rest of every tag that has hundreds of attributes, since each attribute
/// is compared with all others. Nothing where there is none of these.
std::optional<std::string> repaired(std::string_view page);

}  // namespace soichi
