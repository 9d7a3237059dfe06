#include "tests/support/drawn_graph.hpp"

#include <stdexcept>

#include "tests/support/drawing.hpp"

namespace soichi::test {

namespace {

/// Turns lines into what each article contributes.
class Painter {
public:
    explicit Painter(DrawnIds& ids) : ids_{ids} {}

    void paint(const std::vector<DrawnLine>& lines)
    {
        for (const auto& line : lines) {
            if (const auto* node = std::get_if<DrawnNode>(&line)) {
                describe(*node);
            }
        }
        for (const auto& line : lines) {
            if (const auto* edge = std::get_if<DrawnEdge>(&line)) {
                add(*edge);
            }
        }
    }

    void write(Store& store) const
    {
        for (const auto& [name, article] : articles_) {
            Store::Batch batch{store};
            batch.put_article(article.facts);
            batch.add(article.contribution);
            batch.commit();
        }
    }

private:
    struct DrawnArticle {
        Article facts;
        Contribution contribution;
    };

    void describe(const DrawnNode& node)
    {
        auto properties = node.properties;
        const auto key = properties.extract("key");
        const auto& named = key.empty() ? node.name : key.mapped();
        const auto id = node_id(node.kind, named);
        ids_.emplace(node.name, id);
        nodes_[node.name] = {id, named, node.label, node.aliases, std::move(properties)};
        if (node.kind == Kind::article) {
            add_node(article(node.name), node.name);
        } else if (node.properties.count("alone") != 0) {
            add_node(article("drawn"), node.name);
        }
    }

    DrawnArticle& article(const std::string& name)
    {
        const auto [at, fresh] = articles_.try_emplace(name);
        auto& facts = at->second.facts;
        if (fresh) {
            const auto& node = drawn(name, Kind::article);
            const auto property = [&node](std::string_view key) {
                const auto found = node.properties.find(key);
                return found == node.properties.end() ? std::string{} : found->second;
            };
            facts.id = node.id;
            facts.title = node.label;
            facts.date = property("date");
            facts.url = property("url");
            facts.publisher = property("publisher");
            facts.sources = {{property("source").empty() ? name + ".txt" : property("source")}};
            add_node(at->second, name);
        }
        return at->second;
    }

    const NodeContribution& drawn(const std::string& name, Kind kind)
    {
        const auto [at, fresh] = nodes_.try_emplace(name);
        if (fresh) {
            at->second = {node_id(kind, name), name, name, {}, {}};
            ids_.emplace(name, at->second.id);
        }
        return at->second;
    }

    void add_node(DrawnArticle& into, const std::string& name)
    {
        const auto& node = nodes_.at(name);
        for (const auto& known : into.contribution.nodes) {
            if (known.id == node.id) {
                return;
            }
        }
        into.contribution.nodes.push_back(node);
    }

    /// The kind of an end that no line describes: the only one that the relation allows there, or the first.
    static Kind kind_at(const KindSet& allowed)
    {
        for (const auto& rule : kind_rules) {
            if (allowed.contains(rule.kind)) {
                return rule.kind;
            }
        }
        return Kind::directive;
    }

    void add(const DrawnEdge& line)
    {
        const auto& rule = rule_of(line.relation);
        auto from = drawn(line.from, kind_at(rule.from)).id;
        auto to = drawn(line.to, kind_at(rule.to)).id;
        if (!may_join(line.relation, from.kind, to.kind)) {
            throw std::invalid_argument{"these kinds cannot be joined so: " + line.sentence};
        }
        auto& into = article(line.article);
        add_node(into, line.from);
        add_node(into, line.to);
        if (rule.symmetric && to < from) {
            std::swap(from, to);
        }
        Edge edge{edge_id(line.relation, from, to, line.discriminator), line.relation, from, to, {}};
        if (!line.discriminator.empty()) {
            edge.properties[std::string{rule.discriminator}] = line.discriminator;
        }
        const auto begin = static_cast<std::uint32_t>(into.facts.text.size());
        const auto end = static_cast<std::uint32_t>(begin + line.sentence.size());
        into.facts.text += line.sentence + ".\n";
        evidence_of(into, edge).push_back({into.facts.id, {begin, end}, "drawn", line.confidence, line.qualifiers});
    }

    static std::vector<Evidence>& evidence_of(DrawnArticle& article, const Edge& edge)
    {
        for (auto& known : article.contribution.edges) {
            if (known.edge.id == edge.id) {
                return known.evidence;
            }
        }
        article.contribution.edges.push_back({edge, {}});
        return article.contribution.edges.back().evidence;
    }

    DrawnIds& ids_;
    std::map<std::string, NodeContribution> nodes_;
    std::map<std::string, DrawnArticle> articles_;
};

}  // namespace

DrawnIds draw_into(Store& store, std::string_view drawing)
{
    DrawnIds ids;
    Painter painter{ids};
    painter.paint(read_drawing(drawing));
    painter.write(store);
    return ids;
}

DrawnGraph::DrawnGraph(std::string_view drawing) : ids_{draw_into(*store_, drawing)} {}

NodeId DrawnGraph::operator[](std::string_view name) const
{
    const auto found = ids_.find(name);
    if (found == ids_.end()) {
        throw std::invalid_argument{"not drawn: " + std::string{name}};
    }
    return found->second;
}

std::string DrawnGraph::name_of(NodeId id) const
{
    for (const auto& [name, known] : ids_) {
        if (known == id) {
            return name;
        }
    }
    return to_string(id);
}

EdgeId DrawnGraph::edge(std::string_view from, Relation relation, std::string_view to,
                        std::string_view discriminator) const
{
    return edge_id(relation, (*this)[from], (*this)[to], discriminator);
}

}  // namespace soichi::test
