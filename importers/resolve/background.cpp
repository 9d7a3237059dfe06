#include "importers/resolve/background.hpp"

#include <map>
#include <set>

#include "core/gazetteer/bodies.hpp"
#include "core/gazetteer/lineage.hpp"
#include "importers/resolve/local_bodies.hpp"

namespace soichi {

namespace {

Node node_of(const Unit& unit)
{
    return {node_id(Kind::locality, key_of(unit)), key_of(unit), label_of(unit), {}, properties_of(unit)};
}

Node node_of(const CentralBody& body)
{
    const auto key = key_of(body);
    return {node_id(Kind::agency, key), key, std::string{body.name}, {}, properties_of(body)};
}

Node node_of(const LocalBodyNode& body)
{
    auto properties = period_of(body);
    properties.emplace("locality", label_of(*body.unit));
    return {node_id(Kind::agency, body.key), body.key, body.label, {}, std::move(properties)};
}

/// Puts the background together; what several entities lead to stands once.
class Gathering {
public:
    void add_locality(const Unit& unit)
    {
        add_wholes(unit);
        add_successors(unit);
        add_predecessors(unit);
    }

    void add_body(const CentralBody& body)
    {
        add_later(body);
        add_earlier(body);
    }

    /// A local body, and those after it.
    void add_local(const LocalBodyNode& body)
    {
        for (const auto& step : successors_of(body)) {
            const auto before = add(body);
            const auto now = add(step.now);
            add(Relation::succeeds, now, before,
                {{"date", step.date}, {"share", step.share}, {"from_gazetteer", step.row}});
            if (first_time_there(now)) {
                add_local(step.now);
            }
        }
    }

    Background finish()
    {
        Background background;
        for (auto& [id, node] : nodes_) {
            background.nodes.push_back(std::move(node));
        }
        for (auto& [id, edge] : edges_) {
            background.edges.push_back(std::move(edge));
        }
        return background;
    }

private:
    bool first_time_there(NodeId id) { return locals_.insert(id).second; }

    /// Is this the first time that this way is taken from there?
    bool first_time(const char* way, const void* from) { return ways_.emplace(way, from).second; }

    /// Units and central bodies are met again and again; what they are is worked out once.
    template <class Thing>
    NodeId add(const Thing& thing)
    {
        const auto [known, fresh] = ids_.try_emplace(&thing);
        if (fresh) {
            known->second = add_node(node_of(thing));
        }
        return known->second;
    }
    NodeId add(const LocalBodyNode& body) { return add_node(node_of(body)); }

    NodeId add_node(Node&& node)
    {
        const auto id = node.id;
        nodes_.try_emplace(id, std::move(node));
        return id;
    }

    void add(Relation relation, NodeId from, NodeId to, Properties properties)
    {
        std::erase_if(properties, [](const auto& property) { return property.second.empty(); });
        const auto id = edge_id(relation, from, to);
        edges_.try_emplace(id, Edge{id, relation, from, to, std::move(properties)});
    }

    void add_wholes(const Unit& unit)
    {
        const auto& memberships = Lineage::builtin().memberships(unit);
        if (!first_time("wholes", &memberships)) {
            return;
        }
        for (std::size_t first = 0; first < memberships.size();) {
            auto last = first + 1;
            std::string gaps;
            for (; last < memberships.size() && same_locality(*memberships[last].whole, *memberships[first].whole);
                 ++last) {
                gaps.append(gaps.empty() ? 0 : 1, '|')
                    .append(memberships[last - 1].to)
                    .append(1, '/')
                    .append(memberships[last].from);
            }
            const auto& membership = memberships[first];
            add(Relation::part_of, add(unit), add(*membership.whole),
                {{"from", std::string{membership.from}},
                 {"to", std::string{memberships[last - 1].to}},
                 {"gaps", std::move(gaps)},
                 {"from_gazetteer", row_of(membership)}});
            add_wholes(*membership.whole);
            first = last;
        }
    }

    void add_succession(const Succession& step)
    {
        add(Relation::succeeds, add(*step.now), add(*step.before),
            {{"date", std::string{step.date}},
             {"share", std::string{step.share}},
             {"through", step.through},
             {"from_gazetteer", row_of(step)}});
    }

    void add_successors(const Unit& unit)
    {
        const auto& steps = Lineage::builtin().successors(unit);
        if (!first_time("successors", &steps)) {
            return;
        }
        for (const auto& step : steps) {
            add_succession(step);
            add_wholes(*step.now);
            add_successors(*step.now);
        }
    }

    void add_predecessors(const Unit& unit)
    {
        const auto& steps = Lineage::builtin().predecessors(unit);
        if (!first_time("predecessors", &steps)) {
            return;
        }
        for (const auto& step : steps) {
            add_succession(step);
            add_predecessors(*step.before);
        }
    }

    void add_succession(const CentralBody& now, const CentralBody& before)
    {
        add(Relation::succeeds, add(now), add(before),
            {{"date", std::string{before.to}}, {"from_gazetteer", std::string{"agencies.tsv "}.append(before.id)}});
    }

    void add_later(const CentralBody& body)
    {
        if (!first_time("later", &body)) {
            return;
        }
        for (const auto* const later : CentralBodies::builtin().successors(body)) {
            add_succession(*later, body);
            add_later(*later);
        }
    }

    void add_earlier(const CentralBody& body)
    {
        if (!first_time("earlier", &body)) {
            return;
        }
        for (const auto* const earlier : CentralBodies::builtin().predecessors(body)) {
            add_succession(body, *earlier);
            add_earlier(*earlier);
        }
    }

    std::map<const void*, NodeId> ids_;  ///< of rows of the gazetteer
    std::map<NodeId, Node> nodes_;
    std::map<EdgeId, Edge> edges_;
    std::set<std::pair<const char*, const void*>> ways_;
    std::set<NodeId> locals_;  ///< local bodies whose successors are in
};

}  // namespace

void date_local_bodies(std::vector<Entity>& entities)
{
    for (auto& entity : entities) {
        if (const auto body = local_body(entity)) {
            entity.properties.merge(period_of(*body));
        }
    }
}

Background background_of(const std::vector<Entity>& entities)
{
    Gathering gathering;
    for (const auto& entity : entities) {
        if (entity.kind == Kind::locality) {
            if (const auto* const unit = Units::builtin().with_key(entity.key)) {
                gathering.add_locality(*unit);
            }
        } else if (entity.kind == Kind::agency) {
            if (const auto* const body = CentralBodies::builtin().with_key(entity.key)) {
                gathering.add_body(*body);
            } else if (const auto local = local_body(entity)) {
                gathering.add_local(*local);
            }
        }
    }
    return gathering.finish();
}

}  // namespace soichi
