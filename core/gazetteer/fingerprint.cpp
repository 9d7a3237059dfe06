#include "core/gazetteer/fingerprint.hpp"

#include <fmt/format.h>
#include <xxhash.h>

#include "core/gazetteer/tables.hpp"
#include "core/names/data/embedded.hpp"

namespace soichi {

std::string data_fingerprint()
{
    XXH64_hash_t hash = 0;
    const auto add = [&](std::string_view table) { hash = XXH3_64bits_withSeed(table.data(), table.size(), hash); };
    for (const auto table : {GazetteerTable::agencies, GazetteerTable::central_units, GazetteerTable::known_directives,
                             GazetteerTable::local_successions, GazetteerTable::unit_changes, GazetteerTable::units}) {
        add(gazetteer_table(table));
    }
    add(embedded::forms());
    add(embedded::issuers());
    return fmt::format("{:016x}", hash);
}

}  // namespace soichi
