#pragma once

#include <cstddef>
#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace soichi {

/// What the zip of an office file may hold before it is taken for a trap.
struct ZipLimits {
    std::size_t members = 10'000;                 ///< entries, wanted or not
    std::size_t bytes = std::size_t{256} << 20U;  ///< of all wanted members together, unpacked
    std::size_t ratio = 200;                      ///< unpacked bytes to those of the zip; asked above `free_bytes` only
    std::size_t free_bytes = std::size_t{4} << 20U;
};

/// The members of `zip` whose paths `wanted` accepts, unpacked, by their paths; the first where two have one path.
/// Throws InputError where the zip is damaged or ends too soon, where a wanted member is encrypted, and beyond
/// `limits`.
std::map<std::string, std::string, std::less<>> zip_members(std::string_view zip,
                                                            const std::function<bool(std::string_view)>& wanted,
                                                            const ZipLimits& limits = {});

}  // namespace soichi
