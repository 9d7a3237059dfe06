#include "importers/resolve/localities.hpp"

namespace soichi {

EntityIndex locality(Draft& draft, const Unit& unit)
{
    const auto index = draft.entity(Kind::locality, key_of(unit), label_of(unit));
    auto& entity = draft[index];
    if (entity.key.empty()) {
        entity.key = key_of(unit);
        entity.properties = properties_of(unit);
    }
    return index;
}

EntityIndex implied_locality(Draft& draft, const Unit& unit, const TokenRange& range)
{
    const auto index = locality(draft, unit);
    draft.imply(index, range);
    return index;
}

}  // namespace soichi
