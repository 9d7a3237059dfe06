#pragma once

#include <string>

#include "importers/find/directives.hpp"

namespace soichi {

/// "05" and "5" are one number.
std::string without_zeros(const std::string& number);

/// Number, symbol and the year that the designator itself carries; of laws the form too.
std::string handle_of(Designator normal, const std::string& form);
std::string handle_of(const DirectiveMention& mention);

}  // namespace soichi
