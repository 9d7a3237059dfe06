// What claims of one article say together: whoever governs a unit and carries a directive out does so there.

#include <map>
#include <string_view>
#include <vector>

#include "importers/relate/article.hpp"

namespace soichi {

namespace {

std::vector<Claim> claims_of(const ArticleView& view, Relation relation)
{
    std::vector<Claim> kept;
    for (const auto& claim : view.draft.claims()) {
        if (claim.relation == relation) {
            kept.push_back(claim);
        }
    }
    return kept;
}

/// For each body that governs a unit: the unit.
std::map<EntityIndex, EntityIndex> territories(const ArticleView& view)
{
    std::map<EntityIndex, EntityIndex> governed;
    for (const auto& claim : claims_of(view, Relation::governs)) {
        governed.emplace(claim.from, claim.to);
    }
    return governed;
}

/// "UBND thành phố A ban hành Kế hoạch B thực hiện Quyết định C": a report that who governs the city carries C out. A
/// document's own words promise it only.
void relate_issuers_of_plans(const ArticleView& view, const std::map<EntityIndex, EntityIndex>& governed)
{
    const auto issued = claims_of(view, Relation::issued_by);
    for (const auto& plan : view.document ? std::vector<Claim>{} : claims_of(view, Relation::implements)) {
        for (const auto& issuer : issued) {
            if (issuer.from == plan.from && governed.contains(issuer.to)) {
                view.draft.entail(plan, Relation::carries_out, issuer.to, plan.to, "carries_out.plan");
            }
        }
    }
}

void relate_territories(const ArticleView& view, const std::map<EntityIndex, EntityIndex>& governed)
{
    for (const auto& claim : claims_of(view, Relation::carries_out)) {
        const auto place = governed.find(claim.from);
        // Whom a document charges has carried nothing out yet.
        if (place != governed.end() && claim.rule != "carries_out.charged") {
            view.draft.entail(claim, Relation::applied_in, claim.to, place->second, "applied_in.territory");
        }
    }
}

}  // namespace

void relate_entailed(const ArticleView& view)
{
    const auto governed = territories(view);
    relate_issuers_of_plans(view, governed);
    relate_territories(view, governed);
}

}  // namespace soichi
