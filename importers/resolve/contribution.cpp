#include "importers/resolve/contribution.hpp"

#include <algorithm>
#include <map>

namespace soichi {

namespace {

/// The mention itself is certain; what it names was decided elsewhere.
constexpr double mention_confidence = 1.0;

std::string ids_of(const std::string& entities, const std::vector<NodeId>& ids)
{
    std::string text;
    for (std::size_t begin = 0; begin < entities.size();) {
        const auto end = std::min(entities.find(' ', begin), entities.size());
        text.append(text.empty() ? 0 : 1, ' ').append(to_string(ids[std::stoul(entities.substr(begin, end - begin))]));
        begin = end + 1;
    }
    return text;
}

class Sum {
public:
    Sum(const Article& article, const Statements& statements, const std::vector<std::string>& keys,
        const Background& background)
        : article_{article},
          statements_{statements},
          keys_{keys},
          background_{background}
    {
    }

    Contribution run()
    {
        add_article();
        for (std::size_t i = 0; i < statements_.entities.size(); ++i) {
            add_entity(i);
        }
        for (const auto& claim : statements_.claims) {
            add_claim(claim);
        }
        for (const auto entity : statements_.published) {
            add_edge(Relation::publishes, article_.id, ids_[entity], {}, own_number(entity));
        }
        add_background();
        Contribution sum;
        for (auto& [id, node] : nodes_) {
            sum.nodes.push_back(std::move(node));
        }
        for (auto& [id, edge] : edges_) {
            std::sort(edge.evidence.begin(), edge.evidence.end(), [](const Evidence& a, const Evidence& b) {
                return std::tie(a.span, a.rule) < std::tie(b.span, b.rule);
            });
            sum.edges.push_back(std::move(edge));
        }
        return sum;
    }

private:
    void add_article()
    {
        NodeContribution node;
        node.id = article_.id;
        node.key = to_string(article_.id);
        node.label = title_of_document();
        const auto set = [&](const char* name, const std::string& value) {
            if (!value.empty()) {
                node.properties.emplace(name, value);
            }
        };
        set("title", node.label);
        set("date", statements_.date.empty() ? article_.date : statements_.date);
        set("url", article_.url);
        set("publisher", article_.publisher);
        set("source", std::string{source_of(article_)});
        nodes_.emplace(node.id, std::move(node));
    }

    void add_entity(std::size_t index)
    {
        const auto& entity = statements_.entities[index];
        const auto id = node_id(entity.kind, keys_[index]);
        ids_.push_back(id);
        auto& node = nodes_[id];
        if (node.key.empty()) {
            node = {id, keys_[index], entity.label, entity.aliases, entity.properties};
        } else {
            add_to(node, entity);
        }
        node.properties.erase("scope");
        add_edge(Relation::mentions, article_.id, id, {},
                 {article_.id, entity.mentions.front(), "mention", mention_confidence, {}});
    }

    /// What the rules told apart and somebody judged to be one.
    static void add_to(NodeContribution& node, const Entity& entity)
    {
        const auto add_alias = [&](const std::string& name) {
            const bool known =
                name == node.label || std::find(node.aliases.begin(), node.aliases.end(), name) != node.aliases.end();
            if (!known) {
                node.aliases.push_back(name);
            }
        };
        add_alias(entity.label);
        std::for_each(entity.aliases.begin(), entity.aliases.end(), add_alias);
        node.properties.insert(entity.properties.begin(), entity.properties.end());
    }

    /// What the article itself says of a node takes the place of what the gazetteer says.
    void add_background()
    {
        for (const auto& node : background_.nodes) {
            nodes_.try_emplace(node.id, NodeContribution{node.id, node.key, node.label, node.aliases, node.properties});
        }
        for (const auto& edge : background_.edges) {
            edges_[edge.id].edge = edge;
        }
    }

    void add_claim(const Claim& claim)
    {
        auto qualifiers = claim.qualifiers;
        for (const char* name : {"under", "about"}) {
            if (const auto found = qualifiers.find(name); found != qualifiers.end()) {
                found->second = ids_of(found->second, ids_);
            }
        }
        Properties identity;
        const auto discriminator = rule_of(claim.relation).discriminator;
        if (const auto found = qualifiers.find(discriminator); found != qualifiers.end()) {
            identity.emplace(*found);
            qualifiers.erase(found);
        }
        if (ids_[claim.from] != ids_[claim.to]) {
            add_edge(claim.relation, ids_[claim.from], ids_[claim.to], identity,
                     {article_.id, claim.evidence, claim.rule, claim.confidence, std::move(qualifiers)});
        }
    }

    void add_edge(Relation relation, NodeId from, NodeId to, const Properties& identity, Evidence evidence)
    {
        if (rule_of(relation).symmetric && to < from) {
            std::swap(from, to);
        }
        const auto id = edge_id(relation, from, to,
                                identity.empty() ? std::string_view{} : std::string_view{identity.begin()->second});
        auto& edge = edges_[id];
        edge.edge = {id, relation, from, to, identity};
        edge.evidence.push_back(std::move(evidence));
    }

    /// Where the text gives its own number: that it is the document shows there.
    /// The first line of a document is its letterhead: its number and subject tell what it is.
    [[nodiscard]] std::string title_of_document() const
    {
        if (statements_.published.empty()) {
            return article_.title;
        }
        const auto& document = statements_.entities[statements_.published.front()];
        const auto number = document.properties.find("number");
        const auto subject = document.properties.find("title");
        const bool told =
            number != document.properties.end() && article_.title.find(number->second) != std::string::npos;
        return told ? article_.title
                    : document.label + (subject == document.properties.end() ? std::string{} : ": " + subject->second);
    }

    [[nodiscard]] Evidence own_number(std::uint32_t entity) const
    {
        return {article_.id, statements_.entities[entity].mentions.front(), "publishes.header", mention_confidence, {}};
    }

    const Article& article_;
    const Statements& statements_;
    const std::vector<std::string>& keys_;
    const Background& background_;
    std::vector<NodeId> ids_;
    std::map<NodeId, NodeContribution> nodes_;
    std::map<EdgeId, EdgeContribution> edges_;
};

}  // namespace

Contribution contribution_of(const Article& article, const Statements& statements, const std::vector<std::string>& keys,
                             const Background& background)
{
    return Sum{article, statements, keys, background}.run();
}

}  // namespace soichi
