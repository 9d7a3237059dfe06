#include "importers/relate/issuer_symbols.hpp"

#include <algorithm>

#include "core/names/issuers.hpp"

namespace soichi {

bool is_joint(const DirectiveMention& mention)
{
    return mention.designator && mention.designator->issuers.size() > 1;
}

std::vector<EntityIndex> from_symbol(const ArticleView& view, const DirectiveMention& mention)
{
    std::vector<EntityIndex> bodies;
    if (!mention.designator) {
        return bodies;
    }
    const bool party = mention.designator->reg == Register::party;
    for (const auto& name : mention.designator->issuers) {
        const auto token = issuer_token(name, party);
        const auto body = token ? view.agencies.issuer(*token, mention.range) : std::nullopt;
        if (!body) {
            return {};
        }
        bodies.push_back(*body);
    }
    return bodies;
}

bool symbol_decides(const DirectiveMention& mention)
{
    const bool party = mention.designator->reg == Register::party;
    return std::all_of(
        mention.designator->issuers.begin(), mention.designator->issuers.end(), [&](const std::string& name) {
            const auto token = issuer_token(name, party);
            return token && token->level >= '0' && token->level <= '3' && token->body != "Trung ương Đảng";
        });
}

bool central_issuer(const DirectiveMention& mention)
{
    const bool party = mention.designator->reg == Register::party;
    return std::all_of(mention.designator->issuers.begin(), mention.designator->issuers.end(),
                       [&](const std::string& name) {
                           const auto token = issuer_token(name, party);
                           return token && token->level == '0';
                       });
}

}  // namespace soichi
