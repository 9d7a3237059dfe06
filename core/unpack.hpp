#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// The bytes of a data file that the build packed (cmake/pack.cpp).
std::string unpack(std::string_view packed);

}  // namespace soichi
