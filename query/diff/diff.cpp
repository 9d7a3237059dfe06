#include "query/diff/diff.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>
#include <tuple>

#include "query/describe.hpp"
#include "query/diff/differing_names.hpp"

namespace soichi {

namespace {

std::vector<ValueChange> value_changes(const Properties& before, const Properties& after)
{
    auto names = before;
    names.insert(after.begin(), after.end());
    std::vector<ValueChange> changes;
    for (const auto& [name, value] : names) {
        auto old = property(before, name);
        auto fresh = property(after, name);
        if (old != fresh) {
            changes.push_back({name, std::move(old), std::move(fresh)});
        }
    }
    return changes;
}

/// What of `texts` is not in `others`; both are in byte order.
std::vector<std::string> without(const std::vector<std::string>& texts, const std::vector<std::string>& others)
{
    std::vector<std::string> rest;
    std::set_difference(texts.begin(), texts.end(), others.begin(), others.end(), std::back_inserter(rest));
    return rest;
}

template <class Difference>
Change change_of(const Difference& difference)
{
    return !difference.before ? Change::gained : !difference.after ? Change::lost : Change::changed;
}

/// Makes the answer out of what differs.
class Teller {
public:
    Teller(const GraphSource& before, const GraphSource& after, const Differences& found, const DiffOptions& options)
        : before_{before},
          after_{after},
          found_{found},
          options_{options},
          names_{before, after, found}
    {
    }

    Diff tell()
    {
        note_causes();
        Diff diff;
        tell_nodes(diff);
        tell_edges(diff);
        count_mentions(diff);
        return diff;
    }

private:
    /// Which articles' evidence came or went at the nodes that differ.
    void note_causes()
    {
        for (const auto& difference : found_.nodes) {
            causes_[difference.id()];
        }
        for (const auto& difference : found_.edges) {
            for (const auto end : {difference.edge().from, difference.edge().to}) {
                if (const auto known = causes_.find(end); known != causes_.end() && end.kind != Kind::article) {
                    known->second.merge(articles_of(difference));
                }
            }
        }
    }

    void tell_nodes(Diff& diff)
    {
        std::map<std::pair<Kind, Change>, std::vector<NodeChange>> groups;
        for (const auto& difference : found_.nodes) {
            groups[{difference.id().kind, change_of(difference)}].push_back(told(difference));
        }
        const auto before = [](const NodeChange& a, const NodeChange& b) {
            return std::tie(a.node.label, a.node.id) < std::tie(b.node.label, b.node.id);
        };
        for (auto& [group, lines] : groups) {
            std::sort(lines.begin(), lines.end(), before);
            const auto more = cut(lines);
            diff.nodes.push_back({group.first, group.second, std::move(lines), more});
        }
    }

    void tell_edges(Diff& diff)
    {
        std::map<std::pair<Relation, Change>, std::vector<const EdgeDifference*>> groups;
        for (const auto& difference : found_.edges) {
            if (options_.mentions || difference.edge().relation != Relation::mentions) {
                groups[{difference.edge().relation, change_of(difference)}].push_back(&difference);
            }
        }
        for (auto& [group, listed] : groups) {
            std::sort(listed.begin(), listed.end(), [this](const EdgeDifference* a, const EdgeDifference* b) {
                return order(a->edge()) < order(b->edge());
            });
            EdgeChanges changes{group.first, group.second, {}, cut(listed)};
            for (const auto* difference : listed) {
                changes.lines.push_back(told(*difference));
            }
            diff.edges.push_back(std::move(changes));
        }
    }

    void count_mentions(Diff& diff)
    {
        std::set<NodeId> touched;
        for (const auto& difference : found_.edges) {
            const auto& edge = difference.edge();
            if (edge.relation == Relation::mentions) {
                ++diff.mentions.edges[static_cast<std::size_t>(change_of(difference))];
                touched.insert(edge.to);
            }
        }
        for (const auto& difference : found_.nodes) {
            touched.erase(difference.id());
        }
        for (const auto& difference : found_.edges) {
            if (difference.edge().relation != Relation::mentions) {
                touched.erase(difference.edge().from);
                touched.erase(difference.edge().to);
            }
        }
        diff.mentions.nodes = touched.size();
    }

    /// Leaves what is to be listed; gives how many were cut off.
    template <class Line>
    std::size_t cut(std::vector<Line>& lines) const
    {
        const auto listed = options_.limit == 0 ? lines.size() : std::min(options_.limit, lines.size());
        const auto more = lines.size() - listed;
        lines.erase(lines.begin() + static_cast<std::ptrdiff_t>(listed), lines.end());
        return more;
    }

    [[nodiscard]] std::tuple<std::string, std::string, EdgeId> order(const Edge& edge) const
    {
        return {names_.named(edge.from).label, names_.named(edge.to).label, edge.id};
    }

    NodeChange told(const NodeDifference& difference)
    {
        NodeChange told{named_node(difference.after ? *difference.after : *difference.before)};
        told.articles = names_.named_by_date(causes_.at(difference.id()));
        if (difference.before && difference.after) {
            const auto& [old, fresh] = std::tie(*difference.before, *difference.after);
            if (old.label != fresh.label) {
                told.values.push_back({"label", old.label, fresh.label});
            }
            const auto properties = value_changes(old.properties, fresh.properties);
            told.values.insert(told.values.end(), properties.begin(), properties.end());
            told.aliases_gained = without(fresh.aliases, old.aliases);
            told.aliases_lost = without(old.aliases, fresh.aliases);
        }
        return told;
    }

    EdgeChange told(const EdgeDifference& difference)
    {
        const auto& edge = difference.edge();
        EdgeChange told{.edge = edge, .from = names_.named(edge.from), .to = names_.named(edge.to)};
        for (const auto id : directives_above(edge)) {
            told.under.push_back(names_.named(id));
        }
        told.evidence_gained = difference.gained.size();
        told.evidence_lost = difference.lost.size();
        told.articles = names_.named_by_date(articles_of(difference));
        if (difference.before && difference.after) {
            told.values = value_changes(difference.before->properties, difference.after->properties);
        }
        if (!difference.gained.empty()) {
            told.proof = proof(difference.gained, after_);
        } else if (!difference.lost.empty()) {
            told.proof = proof(difference.lost, before_);
        } else {
            told.proof = proof(difference.kept, after_);
        }
        return told;
    }

    /// The best of `pieces`, as Citer::proof() has it.
    Proof proof(const std::vector<SourcePiece>& pieces, const GraphSource& source)
    {
        if (pieces.empty()) {
            return {};
        }
        const auto order = [this](const SourcePiece& piece) {
            const auto& evidence = piece.evidence;
            const auto date = names_.named(evidence.article).date;
            return std::tuple{-evidence.confidence, date.empty(), date, evidence.article, evidence.span};
        };
        const auto best =
            std::min_element(pieces.begin(), pieces.end(),
                             [&order](const SourcePiece& a, const SourcePiece& b) { return order(a) < order(b); });
        const auto& evidence = best->evidence;
        Citation citation{
            evidence, best->quote.empty() ? source.quote(evidence) : best->quote, {}, names_.article(evidence.article)};
        citation.date = citation.article.date;
        for (const auto* name : {"date", "as_of"}) {
            const auto stated = property(evidence.qualifiers, name);
            citation.date = stated.empty() ? citation.date : stated;
        }
        return {std::move(citation), pieces.size() - 1};
    }

    const GraphSource& before_;
    const GraphSource& after_;
    const Differences& found_;
    const DiffOptions& options_;
    DifferingNames names_;
    std::map<NodeId, std::set<NodeId>> causes_;  ///< of each node that differs
};

}  // namespace

bool Diff::empty() const
{
    return nodes.empty() && edges.empty() && mentions.edges == std::array<std::size_t, 3>{};
}

Diff diff(const GraphSource& before, const GraphSource& after, const DiffOptions& options)
{
    const auto found = differences(before, after);
    return Teller{before, after, found, options}.tell();
}

Diff diff(const Snapshot& before, const Snapshot& after, const DiffOptions& options)
{
    return diff(source_of(before), source_of(after), options);
}

}  // namespace soichi
