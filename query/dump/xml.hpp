#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// `text` (valid UTF-8) for an XML document: markup escaped, white space other than the blank kept as references, and
/// the code points that XML 1.0 forbids left out, because readers refuse the whole file over one of them.
std::string xml_escaped(std::string_view text);

}  // namespace soichi
