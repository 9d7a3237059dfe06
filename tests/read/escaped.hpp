#pragma once

#include <string>
#include <string_view>

namespace soichi::test {

/// `text` as the text of an XML or HTML element.
std::string escaped(std::string_view text);

}  // namespace soichi::test
