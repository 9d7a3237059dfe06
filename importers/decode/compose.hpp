#pragma once

#include <string>
#include <string_view>

namespace soichi {

/// `letters` in UTF-8, each letter and the marks after it composed (NFC).
std::string composed(std::u32string_view letters);

}  // namespace soichi
