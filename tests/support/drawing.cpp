#include "tests/support/drawing.hpp"

#include <sstream>
#include <stdexcept>

namespace soichi::test {

namespace {

constexpr double usual_confidence = 0.9;

std::string trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t");
    if (first == std::string_view::npos) {
        return {};
    }
    return std::string{text.substr(first, text.find_last_not_of(" \t") - first + 1)};
}

/// "{a: b, c: d}" at the end of `line`, which it is cut off from.
std::vector<std::pair<std::string, std::string>> take_pairs(std::string& line)
{
    std::vector<std::pair<std::string, std::string>> pairs;
    const auto open = line.rfind('{');
    if (open == std::string::npos || line.back() != '}') {
        return pairs;
    }
    std::istringstream list{line.substr(open + 1, line.size() - open - 2)};
    for (std::string item; std::getline(list, item, ',');) {
        const auto colon = item.find(':');
        pairs.emplace_back(trimmed(item.substr(0, colon)), trimmed(item.substr(colon + 1)));
    }
    line = trimmed(line.substr(0, open));
    return pairs;
}

std::optional<DrawnNode> read_node(std::string line)
{
    auto pairs = take_pairs(line);
    const auto equals = line.find(" = ");
    std::istringstream words{line.substr(0, equals)};
    DrawnNode node;
    std::string kind;
    words >> kind >> node.name;
    const auto named = kind_named(kind);
    if (equals == std::string::npos || !named || node.name.empty()) {
        return std::nullopt;
    }
    node.kind = *named;
    node.label = trimmed(line.substr(equals + 3));
    for (auto& [name, value] : pairs) {
        if (name == "alias") {
            node.aliases.push_back(value);
        } else {
            node.properties[name] = value;
        }
    }
    return node;
}

/// What stands after "@".
void read_source(std::string source, DrawnEdge& edge)
{
    for (auto& [name, value] : take_pairs(source)) {
        edge.qualifiers[name] = value;
    }
    std::istringstream words{source};
    words >> edge.article >> edge.confidence;
    edge.article = edge.article.empty() ? "drawn" : edge.article;
    edge.confidence = edge.confidence == 0 ? usual_confidence : edge.confidence;
}

std::optional<DrawnEdge> read_edge(const std::string& line)
{
    const auto at = line.find('@');
    const auto drawn = trimmed(line.substr(0, at));
    const auto tail = drawn.find(" -");
    const auto head = drawn.find("-> ");
    if (tail == std::string::npos || head == std::string::npos) {
        return std::nullopt;
    }
    DrawnEdge edge;
    edge.from = trimmed(drawn.substr(0, tail));
    edge.to = trimmed(drawn.substr(head + 3));
    edge.sentence = drawn;
    auto relation = drawn.substr(tail + 2, head - tail - 2);
    const auto open = relation.find('(');
    if (open != std::string::npos) {
        edge.discriminator = relation.substr(open + 1, relation.size() - open - 2);
        relation.resize(open);
    }
    const auto named = relation_named(relation);
    if (!named) {
        return std::nullopt;
    }
    edge.relation = *named;
    read_source(at == std::string::npos ? std::string{} : trimmed(line.substr(at + 1)), edge);
    return edge;
}

}  // namespace

std::vector<DrawnLine> read_drawing(std::string_view drawing)
{
    std::vector<DrawnLine> lines;
    std::istringstream text{std::string{drawing}};
    for (std::string raw; std::getline(text, raw);) {
        const auto line = trimmed(raw);
        if (line.empty()) {
            continue;
        }
        if (auto edge = read_edge(line)) {
            lines.emplace_back(std::move(*edge));
        } else if (auto node = read_node(line)) {
            lines.emplace_back(std::move(*node));
        } else {
            throw std::invalid_argument{"no node and no edge: " + line};
        }
    }
    return lines;
}

}  // namespace soichi::test
