#include "core/gazetteer/fingerprint.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include "core/gazetteer/tables.hpp"
#include "core/names/data/embedded.hpp"

namespace soichi {

std::string data_fingerprint()
{
    XXH64_hash_t hash = 0;
    for (const auto table : {gazetteer_table(GazetteerTable::agencies), gazetteer_table(GazetteerTable::central_units), gazetteer_table(GazetteerTable::unit_changes), gazetteer_table(GazetteerTable::units), embedded::forms(), embedded::issuers()}) {
        hash = XXH3_64bits_withSeed(table.data(), table.size(), hash);
    }
    return fmt::format("{:016x}", hash);
}

}  // namespace soichi
