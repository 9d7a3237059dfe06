#include "core/unpack.hpp"

#include <zstd.h>

#include <stdexcept>

namespace soichi {

std::string unpack(std::string_view packed)
{
    std::string bytes(ZSTD_getFrameContentSize(packed.data(), packed.size()), '\0');
    const auto size = ZSTD_decompress(bytes.data(), bytes.size(), packed.data(), packed.size());
    if (size != bytes.size()) {
        throw std::logic_error{"a data file that was packed by the build does not unpack"};
    }
    return bytes;
}

}  // namespace soichi
