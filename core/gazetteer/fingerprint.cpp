#include "core/gazetteer/fingerprint.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include "core/gazetteer/data/embedded.hpp"
#include "core/names/data/embedded.hpp"

namespace soichi {

std::string data_fingerprint()
{
    XXH64_hash_t hash = 0;
    for (const auto table : {embedded::agencies(), embedded::central_units(), embedded::unit_changes(), embedded::units(), embedded::forms(), embedded::issuers()}) {
        hash = XXH3_64bits_withSeed(table.data(), table.size(), hash);
    }
    return fmt::format("{:016x}", hash);
}

}  // namespace soichi
