#include "query/view/edge_filter.hpp"

#include <algorithm>
#include <unordered_map>

#include "query/citation.hpp"

namespace soichi {

struct EdgeFilter::State {
    Snapshot snapshot;
    EdgeConditions conditions;
    const CompactView* view;
    Citer citer;
    std::unordered_map<EdgeId, bool> known = {};

    [[nodiscard]] bool right_relation(Relation relation) const
    {
        const auto& wanted = conditions.relations;
        return wanted.empty() || std::find(wanted.begin(), wanted.end(), relation) != wanted.end();
    }

    bool passes(EdgeId edge)
    {
        const auto [place, fresh] = known.try_emplace(edge, false);
        if (fresh) {
            const auto evidence = snapshot.evidence(edge);
            place->second = std::any_of(evidence.begin(), evidence.end(),
                                        [this](const Evidence& piece) { return meets_conditions(piece); });
        }
        return place->second;
    }

    bool meets_conditions(const Evidence& piece)
    {
        const auto day = citer.date_of(piece);
        return piece.confidence >= conditions.min_confidence && conditions.period.may_contain(day, day) &&
               right_source(citer.facts(piece.article));
    }

    [[nodiscard]] bool right_source(const Article& article) const
    {
        const auto& wanted = conditions.source;
        return wanted.empty() || article.publisher == wanted || article.url.rfind(wanted, 0) == 0 ||
               std::any_of(article.sources.begin(), article.sources.end(), [&](const Source& source) {
                   return source.name.rfind(wanted, 0) == 0 || source.url.rfind(wanted, 0) == 0;
               });
    }
};

EdgeFilter::EdgeFilter(const Snapshot& snapshot, EdgeConditions conditions)
    : state_{std::make_shared<State>(State{snapshot, std::move(conditions), nullptr, Citer{snapshot}})}
{
}

EdgeFilter::EdgeFilter(const Snapshot& snapshot, EdgeConditions conditions, const CompactView& view)
    : state_{std::make_shared<State>(State{snapshot, std::move(conditions), &view, Citer{snapshot}})}
{
}

bool EdgeFilter::operator()(const WalkEdge& edge) const
{
    return state_ == nullptr || (state_->right_relation(edge.relation) &&
                                 (!state_->conditions.needs_evidence() || state_->passes(edge.edge)));
}

bool EdgeFilter::operator()(const CompactEdge& edge) const
{
    if (state_ == nullptr) {
        return true;
    }
    if (!state_->right_relation(state_->view->steps()[edge.step].relation)) {
        return false;
    }
    if (!state_->conditions.needs_evidence()) {
        return true;
    }
    const auto edges = stored_edges(state_->snapshot, *state_->view, edge);
    return std::any_of(edges.begin(), edges.end(), [this](EdgeId id) { return state_->passes(id); });
}

std::vector<EdgeId> stored_edges(const Snapshot& snapshot, const CompactView& view, const CompactEdge& edge)
{
    const auto [relation, direction] = view.steps()[edge.step];
    const auto from = view.nodes().id(direction == Direction::out ? edge.source : edge.target);
    const auto to = view.nodes().id(direction == Direction::out ? edge.target : edge.source);
    if (rule_of(relation).discriminator.empty()) {
        return {edge_id(relation, from, to)};
    }
    std::vector<EdgeId> edges;
    for (const auto& neighbour : snapshot.neighbours(view.nodes().id(edge.source), relation, direction)) {
        if (neighbour.node == view.nodes().id(edge.target)) {
            edges.push_back(neighbour.edge);
        }
    }
    return edges;
}

}  // namespace soichi
