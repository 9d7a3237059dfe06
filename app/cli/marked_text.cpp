#include "app/cli/marked_text.hpp"

#include <array>

namespace soichi::cli {

std::vector<std::string> entity_codes(const std::vector<Entity>& entities)
{
    std::array<std::size_t, kind_rules.size()> counts{};
    std::vector<std::string> codes;
    codes.reserve(entities.size());
    for (const auto& entity : entities) {
        codes.push_back(rule_of(entity.kind).letter + std::to_string(++counts.at(static_cast<std::size_t>(entity.kind))));
    }
    return codes;
}

}  // namespace soichi::cli
