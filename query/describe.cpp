#include "query/describe.hpp"

#include <algorithm>

#include "core/names/search_key.hpp"

namespace soichi {

namespace {

/// How far above a body its territory is looked for: Phòng → Sở → UBND tỉnh, with one to spare.
constexpr int levels_above = 4;

/// Where the label's words go on after the first `count` of them.
std::size_t after_words(std::string_view label, std::size_t count)
{
    std::size_t at = 0;
    for (; count > 0 && at != std::string_view::npos; --count) {
        at = label.find(' ', at);
        at = label.find_first_not_of(' ', at);
    }
    return at;
}

}  // namespace

std::string property(const Properties& properties, std::string_view name)
{
    const auto found = properties.find(name);
    return found == properties.end() ? std::string{} : found->second;
}

std::string designator_of(const Node& directive)
{
    const auto form = search_words(property(directive.properties, "form"));
    const auto words = search_words(directive.label);
    if (words.size() <= form.size() || !std::equal(form.begin(), form.end(), words.begin())) {
        return {};
    }
    const auto at = after_words(directive.label, form.size());
    const bool numbered = at < directive.label.size() && directive.label[at] >= '0' && directive.label[at] <= '9';
    return numbered ? directive.label.substr(at) : std::string{};
}

NamedNode Describer::named(NodeId id)
{
    const auto known = names_.find(id);
    if (known != names_.end()) {
        return known->second;
    }
    NamedNode name{id, to_string(id), {}};
    if (const auto node = snapshot_.node(id)) {
        name.label = node->label.empty() ? name.label : node->label;
        name.date = property(node->properties, "date");
    }
    return names_.emplace(id, name).first->second;
}

std::vector<NamedNode> Describer::named_neighbours(NodeId id, Relation relation, Direction direction)
{
    std::vector<NamedNode> found;
    for (const auto& neighbour : snapshot_.neighbours(id, relation, direction)) {
        found.push_back(named(neighbour.node));
    }
    return found;
}

const std::vector<NodeId>& Describer::territory(NodeId agency)
{
    const auto known = territories_.find(agency);
    if (known != territories_.end()) {
        return known->second;
    }
    std::vector<NodeId> found;
    std::vector<NodeId> bodies{agency};
    for (int level = 0; level < levels_above && found.empty() && !bodies.empty(); ++level) {
        std::vector<NodeId> above;
        for (const auto body : bodies) {
            for (const auto& place : snapshot_.neighbours(body, Relation::governs, Direction::out)) {
                found.push_back(place.node);
            }
            for (const auto& whole : snapshot_.neighbours(body, Relation::part_of, Direction::out)) {
                above.push_back(whole.node);
            }
        }
        bodies = std::move(above);
    }
    return territories_.emplace(agency, std::move(found)).first->second;
}

NodeLine Describer::line(NodeId id)
{
    NodeLine line{.id = id, .label = to_string(id)};
    const auto node = snapshot_.node(id);
    if (!node) {
        return line;
    }
    line.label = node->label.empty() ? line.label : node->label;
    if (id.kind != Kind::directive) {
        return line;
    }
    line.form = property(node->properties, "form");
    line.designator = designator_of(*node);
    line.date = property(node->properties, "date");
    line.title = property(node->properties, "title");
    line.issuers = named_neighbours(id, Relation::issued_by, Direction::out);
    line.promulgated_by = named_neighbours(id, Relation::promulgates, Direction::in);
    for (const auto& issuer : line.issuers) {
        for (const auto place : territory(issuer.id)) {
            const auto same = [place](const NamedNode& other) { return other.id == place; };
            if (std::none_of(line.places.begin(), line.places.end(), same)) {
                line.places.push_back(named(place));
            }
        }
    }
    return line;
}

}  // namespace soichi
