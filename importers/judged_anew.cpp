#include "importers/judged_anew.hpp"

#include <algorithm>
#include <map>

#include "core/model/provisional.hpp"

namespace soichi {

namespace {

/// The articles that may speak of `name`, by the rules alone.
std::set<NodeId> articles_naming(const Store& store, const NodeName& name)
{
    std::set<NodeId> articles;
    const auto key = before_split(name.key);
    if (const auto article = article_of_provisional(key)) {
        articles.insert(*article);  // a provisional node is its article's own
    } else if (name.kind == Kind::official) {
        for (const auto& claim : store.officials_named(name_in_key(key))) {
            articles.insert(claim.article);
        }
    } else {
        const auto speakers = store.speakers(node_id(name.kind, key));
        articles.insert(speakers.begin(), speakers.end());
    }
    return articles;
}

/// What the judgements of `some` that are not in `others` speak of, and whatever is the same as that.
std::set<NodeName> judged_anew(const Judgements& some, const Judgements& others)
{
    std::set<NodeName> names;
    const auto note = [&](const NodeName& name) {
        for (auto& key : some.same_as(name.kind, name.key)) {
            names.insert({name.kind, std::move(key)});
        }
    };
    for (const auto& judgement : some.all()) {
        const auto& known = others.all();
        if (std::find(known.begin(), known.end(), judgement) == known.end()) {
            note(judgement.subject);
            if (judgement.object) {
                note(*judgement.object);
            }
        }
    }
    return names;
}

}  // namespace

/// Articles whose contribution may be another one under other judgements.
std::set<NodeId> articles_judged_anew(const Store& store, Namesakes& names, const Judgements& before,
                                      const Judgements& after)
{
    std::set<NodeId> articles;
    for (const auto& changed : {judged_anew(before, after), judged_anew(after, before)}) {
        for (const auto& name : changed) {
            if (name.kind == Kind::official) {
                names.change(name_in_key(name.key), {}, {});
            }
            articles.merge(articles_naming(store, name));
        }
    }
    return articles;
}

/// The background with the keys of nodes that are judged to be the same as others.
Background judged(const Background& known, const Judgements& judgements)
{
    Background background;
    std::map<NodeId, NodeId> ids;
    for (auto node : known.nodes) {
        node.key = judgements.joined(node.id.kind, node.key);
        const auto id = node_id(node.id.kind, node.key);
        ids.emplace(node.id, id);
        node.id = id;
        background.nodes.push_back(std::move(node));
    }
    const auto today = [&](NodeId id) { return ids.contains(id) ? ids.at(id) : id; };
    for (auto edge : known.edges) {
        edge.from = today(edge.from);
        edge.to = today(edge.to);
        edge.id = edge_id(edge.relation, edge.from, edge.to);
        if (edge.from != edge.to) {
            background.edges.push_back(std::move(edge));
        }
    }
    return background;
}

}  // namespace soichi
