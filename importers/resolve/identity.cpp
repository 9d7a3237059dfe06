#include "importers/resolve/identity.hpp"

#include <algorithm>
#include <numeric>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

std::string provisional_key(NodeId article, const Entity& entity)
{
    return to_string(article) + "|" + entity.label;
}

std::string date_of(const Entity& entity)
{
    const auto date = entity.properties.find("date");
    return date == entity.properties.end() ? std::string{} : "|" + date->second;
}

/// Sets of anchors that some claim holds together, each known by its least.
class AnchorSets {
public:
    void join(const std::string& a, const std::string& b)
    {
        const auto least_a = least(a);
        const auto least_b = least(b);
        // The lesser stays, so that the outcome does not depend on the order of the claims.
        above_[std::max(least_a, least_b)] = std::min(least_a, least_b);
    }

    [[nodiscard]] std::string least(std::string anchor) const
    {
        for (auto found = above_.find(anchor); found != above_.end() && found->second != anchor; found = above_.find(anchor)) {
            anchor = found->second;
        }
        return anchor;
    }

private:
    std::map<std::string, std::string> above_;
};

}  // namespace

std::vector<std::pair<std::string, OfficialClaim>> official_claims(NodeId article, const Statements& statements)
{
    std::vector<std::pair<std::string, OfficialClaim>> claims;
    for (std::uint32_t i = 0; i < statements.entities.size(); ++i) {
        const auto& entity = statements.entities[i];
        if (entity.kind != Kind::official) {
            continue;
        }
        OfficialClaim claim{article, i, {}};
        const auto scope = entity.properties.find("scope");
        for (const auto anchor : items(scope == entity.properties.end() ? std::string_view{} : std::string_view{scope->second})) {
            claim.anchors.emplace_back(anchor);
        }
        std::sort(claim.anchors.begin(), claim.anchors.end());
        claims.emplace_back(fold_phrase(entity.label), std::move(claim));
    }
    return claims;
}

std::vector<std::string> node_keys(NodeId article, const Statements& statements, const OfficialsNamed& officials)
{
    std::vector<std::string> keys;
    for (const auto& entity : statements.entities) {
        keys.push_back(entity.key.empty() ? provisional_key(article, entity) + date_of(entity) : entity.key);
    }
    for (const auto& [name, claim] : official_claims(article, statements)) {
        const auto& all = officials(name);
        const auto found = all.find(claim);
        if (found != all.end() && !found->second.empty()) {
            keys[claim.entity] = name + "|" + found->second;
        }
    }
    return keys;
}

Persons persons_of(const std::vector<OfficialClaim>& claims)
{
    AnchorSets sets;
    for (const auto& claim : claims) {
        for (const auto& anchor : claim.anchors) {
            sets.join(claim.anchors.front(), anchor);
        }
    }
    Persons persons;
    for (const auto& claim : claims) {
        persons.emplace(claim, claim.anchors.empty() ? std::string{} : sets.least(claim.anchors.front()));
    }
    return persons;
}

}  // namespace soichi
