#pragma once

#include <cstddef>
#include <string_view>

#include "core/gazetteer/units.hpp"

namespace soichi {

/// Where the key of the unit begins at the end of a local body's key ("Sở Nội vụ|gso2004:06|tỉnh Bắc Kạn"); npos where
/// there is no place for one.
inline std::size_t unit_in_key(std::string_view key)
{
    const auto type = key.rfind('|');
    const auto bar = type == std::string_view::npos || type == 0 ? std::string_view::npos : key.rfind('|', type - 1);
    return bar == std::string_view::npos ? bar : bar + 1;
}

/// That unit, in its last version; nullptr where the key ends with none.
inline const Unit* unit_of_key(std::string_view key)
{
    const auto at = unit_in_key(key);
    return at == std::string_view::npos ? nullptr : Units::builtin().with_key(key.substr(at));
}

}  // namespace soichi
