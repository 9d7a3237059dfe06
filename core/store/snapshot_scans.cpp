#include <algorithm>
#include <set>

#include "core/names/sketch.hpp"
#include "core/store/article_codec.hpp"
#include "core/store/counted_set.hpp"
#include "core/store/doubts_codec.hpp"
#include "core/store/edge_facts.hpp"
#include "core/store/keys.hpp"
#include "core/store/lens.hpp"
#include "core/store/neighbour_list.hpp"
#include "core/store/node_facts.hpp"
#include "core/store/reading.hpp"
#include "core/store/snapshot.hpp"

namespace soichi {

namespace {

std::uint64_t items_in(std::string_view counted_set)
{
    const auto items = decode_counted_set(counted_set);
    return static_cast<std::uint64_t>(
        std::count_if(items.begin(), items.end(), [](const CountedItem& item) { return item.count > 0; }));
}

}  // namespace

std::vector<NameHit> Snapshot::names_with_word(std::string_view word, std::size_t limit, bool whole) const
{
    if (word.empty()) {
        return {};
    }
    return whole ? names_under(keys::names_beginning(word, {}), limit) : names_under(word, limit);
}

std::vector<NameHit> Snapshot::names_beginning(std::string_view name, std::size_t limit) const
{
    return names_under(keys::names_beginning(name.substr(0, name.find(' ')), name), limit);
}

std::vector<NameHit> Snapshot::names_under(std::string_view prefix, std::size_t limit) const
{
    std::set<NameHit> hits;
    read_rows(*state_, Family::names, prefix, [&](std::string_view key, std::string_view value) {
        if (hits.size() >= limit) {
            return false;
        }
        const auto row = keys::to_name(key);
        if (items_in(value) > 0 && (lens_ == nullptr || lens_->shows(row.node))) {
            hits.insert({std::string{row.folded_name}, row.node});
        }
        return true;
    });
    return {hits.begin(), hits.end()};
}

void Snapshot::for_each_node(const std::function<bool(const Node&)>& visit) const
{
    read_rows(*state_, Family::nodes, {}, [&](std::string_view key, std::string_view value) {
        const auto node = node_of_facts(keys::to_node(key), value);
        return !node || (lens_ != nullptr && !lens_->shows(*node)) || visit(*node);
    });
}

void Snapshot::for_each_edge(const std::function<bool(const Edge&)>& visit) const
{
    read_rows(*state_, Family::edges, {}, [&](std::string_view key, std::string_view value) {
        auto edge = edge_of_facts(keys::to_edge(key), value);
        if (!edge || (lens_ != nullptr && !lens_->shows(*edge))) {
            return true;
        }
        if (lens_ != nullptr) {
            lens_->mark(*edge);
        }
        return visit(*edge);
    });
}

void Snapshot::for_each_neighbourhood(Relation relation, Direction direction,
                                      const std::function<bool(NodeId, const std::vector<Neighbour>&)>& visit) const
{
    read_rows(*state_, lists_in(direction), keys::lists_of(relation),
              [&](std::string_view key, std::string_view value) {
                  const auto node = keys::node_of_list(key);
                  auto neighbours = lens_ != nullptr && lens_->hides(node)
                                        ? std::vector<Neighbour>{}
                                        : neighbours_of_list(relation, direction, node, value);
                  if (lens_ != nullptr) {
                      std::erase_if(neighbours,
                                    [&](const Neighbour& other) { return !lens_->shows(other.edge, other.node); });
                  }
                  return neighbours.empty() || visit(node, neighbours);
              });
}

void Snapshot::for_each_adjacency(Relation relation, Direction direction,
                                  const std::function<bool(NodeId, const std::vector<NodeId>&)>& visit) const
{
    std::vector<NodeId> others;
    if (lens_ != nullptr) {
        for_each_neighbourhood(relation, direction, [&](NodeId node, const std::vector<Neighbour>& neighbours) {
            others.clear();
            for (const auto& neighbour : neighbours) {
                others.push_back(neighbour.node);
            }
            return visit(node, others);
        });
        return;
    }
    read_rows(*state_, lists_in(direction), keys::lists_of(relation),
              [&](std::string_view key, std::string_view value) {
                  others_of_list(value, others);
                  return others.empty() || visit(keys::node_of_list(key), others);
              });
}

void Snapshot::for_each_doubtful(const std::function<bool(NodeId, const std::vector<Doubt>&)>& visit) const
{
    read_rows(*state_, Family::doubts, {}, [&](std::string_view key, std::string_view value) {
        const auto id = keys::to_node(key);
        const auto article = article_facts(id);
        return (article && article->superseded) || visit(id, decode_doubts(value));
    });
}

std::vector<NodeId> Snapshot::articles() const
{
    std::vector<NodeId> ids;
    read_rows(*state_, Family::articles, {}, [&](std::string_view key, std::string_view) {
        ids.push_back(keys::to_node(key));
        return true;
    });
    return ids;
}

std::vector<NodeId> Snapshot::articles_like(std::string_view sketch) const
{
    std::set<NodeId> found;
    if (sketch.size() == sketch_bytes) {
        for (const auto band : bands_of(sketch)) {
            read_rows(*state_, Family::sketches, keys::band(band), [&](std::string_view key, std::string_view value) {
                if (!decode_counted_set(value).empty()) {
                    found.insert(keys::to_article_of_hash(key));
                }
                return true;
            });
        }
    }
    return {found.begin(), found.end()};
}

std::vector<PageVersion> Snapshot::versions(std::string_view url) const
{
    std::vector<PageVersion> versions;
    read_rows(*state_, Family::versions, keys::versions_of(url), [&](std::string_view key, std::string_view value) {
        for (const auto& [time, count] : decode_counted_set(value)) {
            if (count > 0) {
                versions.push_back({std::string{time}, keys::to_article_of_hash(key)});
            }
        }
        return true;
    });
    return versions;
}

StoreCounts Snapshot::counts() const
{
    StoreCounts counts;
    counts.nodes.resize(kind_rules.size());
    counts.edges.resize(relation_rules.size());
    counts.doubts.resize(reason_rules.size());
    read_rows(*state_, Family::articles, {}, [&](std::string_view key, std::string_view value) {
        const auto article = decode_article_facts(keys::to_node(key), value);
        ++counts.articles;
        counts.superseded += article.superseded ? 1 : 0;
        counts.text_bytes += article.text_bytes;
        return true;
    });
    for_each_node([&](const Node& node) {
        ++counts.nodes[static_cast<std::size_t>(node.id.kind)];
        return true;
    });
    for_each_edge([&](const Edge& edge) {
        ++counts.edges[static_cast<std::size_t>(edge.relation)];
        return true;
    });
    read_rows(*state_, Family::evidence, {}, [&](std::string_view key, std::string_view value) {
        const bool shown = lens_ == nullptr || edge(keys::edge_of_evidence(key));
        counts.evidence += shown ? items_in(value) : 0;
        return true;
    });
    for_each_doubtful([&](NodeId, const std::vector<Doubt>& doubts) {
        for (const auto& doubt : doubts) {
            ++counts.doubts[static_cast<std::size_t>(doubt.reason)];
        }
        return true;
    });
    return counts;
}

}  // namespace soichi
