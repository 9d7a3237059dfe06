#include "query/trace/inspections.hpp"

#include <algorithm>
#include <set>

namespace soichi {

namespace {

std::set<NodeId> bodies_beside(const Snapshot& snapshot, const std::vector<Neighbour>& articles)
{
    std::set<NodeId> bodies;
    for (const auto& article : articles) {
        for (const auto& named : snapshot.neighbours(article.node, Relation::mentions, Direction::out)) {
            if (named.node.kind == Kind::agency) {
                bodies.insert(named.node);
            }
        }
    }
    return bodies;
}

std::vector<Evidence> evidence_about(const Snapshot& snapshot, EdgeId edge, std::string_view directive)
{
    auto evidence = snapshot.evidence(edge);
    const auto of_others = [directive](const Evidence& piece) {
        const auto about = piece.qualifiers.find("about");
        return about == piece.qualifiers.end() || about->second.find(directive) == std::string::npos;
    };
    evidence.erase(std::remove_if(evidence.begin(), evidence.end(), of_others), evidence.end());
    return evidence;
}

}  // namespace

std::vector<Inspection> inspections_about(const Snapshot& snapshot, NodeId directive)
{
    std::vector<Inspection> found;
    const auto spelled = to_string(directive);
    const auto articles = snapshot.neighbours(directive, Relation::mentions, Direction::in);
    for (const auto body : bodies_beside(snapshot, articles)) {
        for (const auto& [inspected, edge] : snapshot.neighbours(body, Relation::inspects, Direction::out)) {
            auto evidence = evidence_about(snapshot, edge, spelled);
            if (!evidence.empty()) {
                found.push_back({edge, body, inspected, std::move(evidence)});
            }
        }
    }
    return found;
}

}  // namespace soichi
