#pragma once

#include <string_view>

namespace soichi {

/// "5" of "05": leading zeros of a document's number do not matter (domain.md 1.2). "0" stays.
inline std::string_view without_leading_zeros(std::string_view number)
{
    const auto first = number.find_first_not_of('0');
    return first == std::string_view::npos ? number : number.substr(first);
}

}  // namespace soichi
