#include "core/model/relation.hpp"

#include <algorithm>

namespace soichi {

namespace {

constexpr bool listed_in_enum_order()
{
    for (std::size_t i = 0; i < relation_rules.size(); ++i) {
        if (static_cast<std::size_t>(relation_rules[i].relation) != i) {
            return false;
        }
    }
    return true;
}
static_assert(listed_in_enum_order());

constexpr char upper(char c)
{
    return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
}

}  // namespace

std::optional<Relation> relation_named(std::string_view label)
{
    const auto same = [label](const RelationRule& rule) {
        return std::equal(label.begin(), label.end(), rule.label.begin(), rule.label.end(),
                          [](char a, char b) { return upper(a) == b; });
    };
    const auto* found = std::find_if(relation_rules.begin(), relation_rules.end(), same);
    return found == relation_rules.end() ? std::nullopt : std::optional{found->relation};
}

bool may_join(Relation relation, Kind from, Kind to)
{
    const auto& rule = rule_of(relation);
    return rule.from.contains(from) && rule.to.contains(to) && (!rule.same_kind || from == to);
}

}  // namespace soichi
