#include "importers/resolve/localities.hpp"

namespace soichi {

EntityIndex locality(Draft& draft, const Unit& unit)
{
    const auto index = draft.entity(Kind::locality, key_of(unit), label_of(unit));
    auto& entity = draft[index];
    if (entity.key.empty()) {
        entity.key = key_of(unit);
        entity.properties.emplace("type", noun_of(unit.type));
        const auto add = [&](const char* name, std::string_view value) {
            if (!value.empty()) {
                entity.properties.emplace(name, value);
            }
        };
        add("code", unit.code);
        add("code_vintage", unit.code.empty() ? std::string_view{} : unit.vintage);
        add("from", unit.from);
        add("to", unit.to);
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
