#include "tests/store/picture.hpp"

#include <sstream>

namespace soichi::test {

namespace {

void draw(std::ostream& out, const Properties& properties)
{
    for (const auto& [name, value] : properties) {
        out << ' ' << name << '=' << value;
    }
}

void draw(std::ostream& out, const Node& node)
{
    out << "node " << to_string(node.id) << ' ' << node.key << ' ' << node.label;
    for (const auto& alias : node.aliases) {
        out << " | " << alias;
    }
    draw(out, node.properties);
    out << '\n';
}

void draw(std::ostream& out, const Evidence& evidence)
{
    out << "  " << to_string(evidence.article) << ' ' << evidence.span.begin << '-' << evidence.span.end << ' '
        << evidence.rule << ' ' << evidence.confidence;
    draw(out, evidence.qualifiers);
    out << '\n';
}

void draw(std::ostream& out, const Snapshot& snapshot, const Edge& edge)
{
    out << "edge " << to_string(edge.id) << ' ' << to_string(edge.from) << ' ' << rule_of(edge.relation).label << ' '
        << to_string(edge.to);
    draw(out, edge.properties);
    out << '\n';
    for (const auto& evidence : snapshot.evidence(edge.id)) {
        draw(out, evidence);
    }
}

void draw_lists(std::ostream& out, const Snapshot& snapshot, Relation relation, Direction direction)
{
    snapshot.for_each_neighbourhood(relation, direction, [&](NodeId node, const std::vector<Neighbour>& neighbours) {
        out << (direction == Direction::out ? "out " : "in ") << rule_of(relation).label << ' ' << to_string(node);
        for (const auto& neighbour : neighbours) {
            out << ' ' << to_string(neighbour.node) << '/' << to_string(neighbour.edge);
        }
        out << '\n';
        return true;
    });
}

void draw_article(std::ostream& out, const Snapshot& snapshot, NodeId id)
{
    const auto article = snapshot.article(id);
    out << "article " << to_string(id) << ' ' << article->title << ' ' << article->date << ' ' << article->url << ' '
        << article->publisher;
    for (const auto& source : article->sources) {
        out << " < " << source.name;
    }
    out << '\n' << article->text << '\n';
    if (const auto statements = snapshot.statements(id)) {
        out << "says " << statements->rules << ' ' << statements->entities.size() << ' ' << statements->claims.size()
            << '\n';
    }
}

}  // namespace

std::string picture(const Snapshot& snapshot)
{
    std::ostringstream out;
    out << "rules " << snapshot.rules_version() << '\n';
    snapshot.for_each_node([&](const Node& node) {
        draw(out, node);
        return true;
    });
    snapshot.for_each_edge([&](const Edge& edge) {
        draw(out, snapshot, edge);
        return true;
    });
    for (const auto& rule : relation_rules) {
        draw_lists(out, snapshot, rule.relation, Direction::out);
        draw_lists(out, snapshot, rule.relation, Direction::in);
    }
    for (const auto id : snapshot.articles()) {
        draw_article(out, snapshot, id);
    }
    for (char letter = 'a'; letter <= 'z'; ++letter) {
        for (const auto& hit : snapshot.names_with_word(std::string(1, letter), 1'000'000)) {
            out << "name " << letter << ' ' << hit.name << ' ' << to_string(hit.node) << '\n';
        }
    }
    return out.str();
}

}  // namespace soichi::test
