#include "query/diff/differences.hpp"

#include <algorithm>
#include <iterator>
#include <tuple>

#include "query/diff/read_ahead.hpp"

namespace soichi {

namespace {

NodeId id_of(const Node& node)
{
    return node.id;
}

EdgeId id_of(const SourceEdge& edge)
{
    return edge.edge.id;
}

/// Calls `visit(before, after)` for every id of two scans in order, with nullptr where one lacks it.
template <class Item, class Scan, class Visit>
void merge(const Scan& before, const Scan& after, Visit visit)
{
    ReadAhead<Item> ahead{after};
    Item* const none = nullptr;
    before([&](Item& old) {
        auto* fresh = ahead.next();
        for (; fresh != nullptr && id_of(*fresh) < id_of(old); fresh = ahead.next()) {
            visit(none, fresh);
            ahead.drop();
        }
        if (fresh != nullptr && id_of(*fresh) == id_of(old)) {
            visit(&old, fresh);
            ahead.drop();
        } else {
            visit(&old, none);
        }
        return true;
    });
    for (auto* fresh = ahead.next(); fresh != nullptr; fresh = ahead.next()) {
        visit(none, fresh);
        ahead.drop();
    }
}

bool same(const Node& a, const Node& b)
{
    return a.label == b.label && a.aliases == b.aliases && a.properties == b.properties;
}

bool comes_before(const SourcePiece& a, const SourcePiece& b)
{
    const auto order = [](const Evidence& piece) {
        return std::tie(piece.article, piece.span, piece.rule, piece.confidence, piece.qualifiers);
    };
    return order(a.evidence) < order(b.evidence);
}

std::vector<SourcePiece> without(const std::vector<SourcePiece>& pieces, const std::vector<SourcePiece>& others)
{
    std::vector<SourcePiece> rest;
    std::set_difference(pieces.begin(), pieces.end(), others.begin(), others.end(), std::back_inserter(rest),
                        comes_before);
    return rest;
}

bool same_evidence(const SourceEdge& a, const SourceEdge& b)
{
    return std::equal(a.pieces.begin(), a.pieces.end(), b.pieces.begin(), b.pieces.end(),
                      [](const SourcePiece& x, const SourcePiece& y) { return x.evidence == y.evidence; });
}

EdgeDifference difference(SourceEdge* before, SourceEdge* after)
{
    EdgeDifference found;
    if (before != nullptr) {
        std::sort(before->pieces.begin(), before->pieces.end(), comes_before);
        found.before = before->edge;
    }
    if (after != nullptr) {
        std::sort(after->pieces.begin(), after->pieces.end(), comes_before);
        found.after = after->edge;
    }
    const std::vector<SourcePiece> none;
    const auto& old = before != nullptr ? before->pieces : none;
    const auto& fresh = after != nullptr ? after->pieces : none;
    found.gained = without(fresh, old);
    found.lost = without(old, fresh);
    if (found.gained.empty() && found.lost.empty()) {
        found.kept = fresh;
    }
    return found;
}

}  // namespace

Differences differences(const GraphSource& before, const GraphSource& after)
{
    Differences found;
    merge<Node>(before.each_node, after.each_node, [&found](Node* old, Node* fresh) {
        if (old == nullptr) {
            found.nodes.push_back({{}, std::move(*fresh)});
        } else if (fresh == nullptr) {
            found.nodes.push_back({std::move(*old), {}});
        } else if (!same(*old, *fresh)) {
            found.nodes.push_back({std::move(*old), std::move(*fresh)});
        }
    });
    merge<SourceEdge>(before.each_edge, after.each_edge, [&found](SourceEdge* old, SourceEdge* fresh) {
        if (old == nullptr || fresh == nullptr || old->edge != fresh->edge || !same_evidence(*old, *fresh)) {
            auto differing = difference(old, fresh);
            const bool edge_differs = old == nullptr || fresh == nullptr || old->edge != fresh->edge;
            if (edge_differs || !differing.gained.empty() || !differing.lost.empty()) {
                found.edges.push_back(std::move(differing));
            }
        }
    });
    return found;
}

}  // namespace soichi
