#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace soichi {

/// Text that was UTF-8, was taken for windows-1252 and written as UTF-8 again, made good.
struct Restored {
    std::string text;
    std::size_t characters = 0;  ///< of those beyond ASCII: made of several that were met
    std::size_t left = 0;  ///< of those beyond ASCII: stay as they were, since they make no UTF-8 with those after them
};

/// Undo it once, in `utf8`, which is valid.
Restored restored_once(std::string_view utf8);

/// Undo it as often as most characters beyond ASCII ask for it, at most three times. Where they do not, `utf8` as it is
/// and no characters.
Restored restored(std::string_view utf8);

}  // namespace soichi
