#include <algorithm>
#include <array>
#include <map>
#include <set>

#include "core/model/date.hpp"
#include "importers/relate/declined.hpp"

namespace soichi {

namespace {

/// Relations of a document to one that is older, or of the same day.
constexpr std::array to_older{Relation::implements, Relation::based_on, Relation::amends, Relation::replaces, Relation::repeals};

std::string property(const Entity& entity, std::string_view name)
{
    const auto found = entity.properties.find(name);
    return found == entity.properties.end() ? std::string{} : found->second;
}

/// Is the acting document surely older than the one that it acts on? What an imprecise date leaves open is not sure.
bool dates_contradict(const Entity& acting, const Entity& acted_on)
{
    const auto later = parse_iso_date(property(acting, "date"));
    const auto earlier = parse_iso_date(property(acted_on, "date"));
    return later && earlier && last_day(*later) < first_day(*earlier);
}

/// 0 for central bodies, 3 for communes; nothing for bodies whose level is not known.
std::optional<int> rank_of(const Entity& agency)
{
    constexpr std::array<std::string_view, 4> levels{"central", "province", "district", "commune"};
    const auto* found = std::find(levels.begin(), levels.end(), property(agency, "level"));
    return found == levels.end() ? std::nullopt : std::optional{static_cast<int>(found - levels.begin())};
}

/// Highest rank among the issuers of each document.
std::map<std::uint32_t, int> ranks_of(const Statements& statements)
{
    std::map<std::uint32_t, int> ranks;
    for (const auto& claim : statements.claims) {
        const auto rank = claim.relation == Relation::issued_by ? rank_of(statements.entities[claim.to]) : std::nullopt;
        if (rank) {
            const auto [place, added] = ranks.try_emplace(claim.from, *rank);
            place->second = std::min(place->second, *rank);
        }
    }
    return ranks;
}

bool contradicts(const Statements& statements, const std::map<std::uint32_t, int>& ranks, const Claim& claim)
{
    const bool older = std::find(to_older.begin(), to_older.end(), claim.relation) != to_older.end();
    if (older && dates_contradict(statements.entities[claim.from], statements.entities[claim.to])) {
        return true;
    }
    const auto acting = ranks.find(claim.from);
    const auto acted_on = ranks.find(claim.to);
    // A decision may rest on the proposal of a lower body, but it carries out what comes from its own rank or above.
    return claim.relation == Relation::implements && acting != ranks.end() && acted_on != ranks.end() &&
           acting->second < acted_on->second;
}

Doubt doubt_of(const Statements& statements, const Claim& claim, Reason reason)
{
    const auto label = statements.entities[claim.from].label + " → " + statements.entities[claim.to].label;
    return {claim.evidence, reason, std::nullopt, claim.relation, {{label, {}, claim.confidence}}};
}

}  // namespace

void doubt_unknown_issuers(Statements& statements)
{
    std::set<std::uint32_t> issued;
    for (const auto& claim : statements.claims) {
        if (claim.relation == Relation::issued_by) {
            issued.insert(claim.from);
        }
    }
    for (std::uint32_t i = 0; i < statements.entities.size(); ++i) {
        const auto& entity = statements.entities[i];
        if (entity.kind == Kind::directive && !property(entity, "symbol").empty() && !issued.contains(i)) {
            statements.doubts.push_back(
                {entity.mentions.front(), Reason::unresolved, std::nullopt, Relation::issued_by, {{entity.label + " → …", {}, 0}}});
        }
    }
    std::sort(statements.doubts.begin(), statements.doubts.end());
}

void decline_claims(Statements& statements, double bar)
{
    const auto ranks = ranks_of(statements);
    std::vector<Claim> kept;
    for (auto& claim : statements.claims) {
        const bool wrong = contradicts(statements, ranks, claim);
        if (wrong || claim.confidence < bar) {
            statements.doubts.push_back(doubt_of(statements, claim, wrong ? Reason::contradictory : Reason::below_bar));
        } else {
            kept.push_back(std::move(claim));
        }
    }
    statements.claims = std::move(kept);
    std::sort(statements.doubts.begin(), statements.doubts.end());
}

}  // namespace soichi
