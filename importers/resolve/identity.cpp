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
        for (const auto anchor :
             items(scope == entity.properties.end() ? std::string_view{} : std::string_view{scope->second})) {
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
        const auto found = all.find(claim.anchors);
        if (found != all.end() && !found->second.empty()) {
            keys[claim.entity] = found->second;
        }
    }
    return keys;
}

std::vector<NodeId> spoken_of(const Statements& statements)
{
    std::vector<NodeId> nodes;
    for (const auto& entity : statements.entities) {
        if (!entity.key.empty() && (entity.kind == Kind::directive || entity.kind == Kind::agency)) {
            nodes.push_back(node_id(entity.kind, entity.key));
        }
    }
    for (const auto& node : statements.background.nodes) {
        if (node.id.kind == Kind::agency) {
            nodes.push_back(node.id);
        }
    }
    std::sort(nodes.begin(), nodes.end());
    nodes.erase(std::unique(nodes.begin(), nodes.end()), nodes.end());
    return nodes;
}

}  // namespace soichi
