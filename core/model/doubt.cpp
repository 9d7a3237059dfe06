#include "core/model/doubt.hpp"

#include <algorithm>

namespace soichi {

namespace {

constexpr bool listed_in_enum_order()
{
    for (std::size_t i = 0; i < reason_rules.size(); ++i) {
        if (static_cast<std::size_t>(reason_rules[i].reason) != i) {
            return false;
        }
    }
    return true;
}
static_assert(listed_in_enum_order());

}  // namespace

std::optional<Reason> reason_named(std::string_view name)
{
    const auto* found =
        std::find_if(reason_rules.begin(), reason_rules.end(), [name](const ReasonRule& rule) { return rule.name == name; });
    return found == reason_rules.end() ? std::nullopt : std::optional{found->reason};
}

std::string_view concern_of(const Doubt& doubt)
{
    return doubt.relation ? rule_of(*doubt.relation).label : doubt.kind ? rule_of(*doubt.kind).name : "date";
}

}  // namespace soichi
