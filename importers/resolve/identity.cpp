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

bool share_anchor(const OfficialClaim& a, const OfficialClaim& b)
{
    return std::any_of(a.anchors.begin(), a.anchors.end(), [&](const std::string& anchor) {
        return std::binary_search(b.anchors.begin(), b.anchors.end(), anchor);
    });
}

/// The least anchor of everyone whom a chain of shared anchors ties to `claim`; empty where it has none.
std::string person_anchor(const OfficialClaim& claim, const std::vector<OfficialClaim>& all)
{
    if (claim.anchors.empty()) {
        return {};
    }
    std::vector<bool> reached(all.size());
    std::vector<const OfficialClaim*> open{&claim};
    auto least = claim.anchors.front();
    while (!open.empty()) {
        const auto* at = open.back();
        open.pop_back();
        least = std::min(least, at->anchors.front());
        for (std::size_t i = 0; i < all.size(); ++i) {
            if (!reached[i] && share_anchor(*at, all[i])) {
                reached[i] = true;
                open.push_back(&all[i]);
            }
        }
    }
    return least;
}

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
        const auto anchor = person_anchor(claim, officials(name));
        if (!anchor.empty()) {
            keys[claim.entity] = name + "|" + anchor;
        }
    }
    return keys;
}

}  // namespace soichi
