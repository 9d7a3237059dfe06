#include "importers/resolve/directive_properties.hpp"

#include <string>

#include "core/names/designator.hpp"

namespace soichi {

void describe(Draft& draft, EntityIndex index, const DirectiveMention& mention)
{
    if (mention.kind == DirectiveMentionKind::bare || mention.kind == DirectiveMentionKind::self) {
        draft.imply(index, mention.range);
        return;
    }
    draft.mention(index, mention.range);
    for (const auto& alias : mention.aliases) {
        draft.alias(index, alias);
    }
    auto& properties = draft[index].properties;
    const auto set = [&](const char* name, const std::string& value) {
        if (!value.empty()) {
            properties.emplace(name, value);
        }
    };
    set("number", mention.number);
    set("term", mention.term);
    set("title", mention.subject);
    set("date_read", mention.date_read);
    if (mention.designator) {
        set("symbol", symbol_of(*mention.designator));
    }
    const auto date = mention.date.year != 0 ? to_string(mention.date)
                      : mention.designator   ? mention.designator->year
                                             : std::string{};
    if (date.size() > properties["date"].size()) {
        properties["date"] = date;
        properties.erase("year_inferred");
        set("year_inferred", mention.year_inferred ? "true" : "");
    }
    if (properties["date"].empty()) {
        properties.erase("date");
    }
}

}  // namespace soichi
