#include "core/model/kind.hpp"

namespace soichi {

namespace {

constexpr bool listed_in_enum_order()
{
    for (std::size_t i = 0; i < kind_rules.size(); ++i) {
        if (static_cast<std::size_t>(kind_rules[i].kind) != i) {
            return false;
        }
    }
    return true;
}
static_assert(listed_in_enum_order());

}  // namespace

std::optional<Kind> kind_named(std::string_view name)
{
    for (const auto& rule : kind_rules) {
        if (rule.name == name) {
            return rule.kind;
        }
    }
    return std::nullopt;
}

std::optional<Kind> kind_of_letter(char letter)
{
    for (const auto& rule : kind_rules) {
        if (rule.letter == letter) {
            return rule.kind;
        }
    }
    return std::nullopt;
}

}  // namespace soichi
