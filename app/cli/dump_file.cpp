#include "app/cli/dump_file.hpp"

#include <charconv>
#include <fstream>
#include <optional>

#include "core/error.hpp"
#include "importers/exchange/json_tree.hpp"

namespace soichi::cli {

namespace {

using Type = Json::Type;

/// The member of this name and type; nullptr where there is none.
const Json* member(const Json& object, std::string_view name, Type type)
{
    for (std::size_t i = 0; i < object.names.size(); ++i) {
        if (object.names[i] == name) {
            return object.items[i].type == type ? &object.items[i] : nullptr;
        }
    }
    return nullptr;
}

std::string text_in(const Json& object, std::string_view name)
{
    const auto* const value = member(object, name, Type::text);
    return value == nullptr ? std::string{} : value->text;
}

template <class Number>
Number number_in(const Json& object, std::string_view name)
{
    Number number{};
    if (const auto* const value = member(object, name, Type::number)) {
        std::from_chars(value->text.data(), value->text.data() + value->text.size(), number);
    }
    return number;
}

/// The texts of a list with " | " between them; a text as it is.
std::string joined(const Json& value)
{
    std::string all = value.type == Type::text ? value.text : std::string{};
    for (const auto& item : value.items) {
        all.append(all.empty() ? "" : " | ").append(item.text);
    }
    return all;
}

/// But for what GraphSource leaves out of an article.
Properties properties_in(const Json& object, std::string_view name)
{
    Properties properties;
    const auto* const listed = member(object, name, Type::object);
    for (std::size_t i = 0; listed != nullptr && i < listed->names.size(); ++i) {
        if (listed->names[i] != "text" && listed->names[i] != "near_duplicate_of") {
            properties.emplace(listed->names[i], joined(listed->items[i]));
        }
    }
    return properties;
}

std::optional<Node> node_in(const Json& line)
{
    const auto id = parse_node_id(text_in(line, "id"));
    if (!id) {
        return std::nullopt;
    }
    Node node{*id, {}, text_in(line, "label"), {}, properties_in(line, "properties")};
    if (const auto* const aliases = member(line, "aliases", Type::list)) {
        for (const auto& alias : aliases->items) {
            node.aliases.push_back(alias.text);
        }
    }
    return node;
}

std::optional<SourcePiece> piece_in(const Json& item)
{
    const auto article = parse_node_id(text_in(item, "article"));
    if (!article) {
        return std::nullopt;
    }
    const Span span{number_in<std::uint32_t>(item, "begin"), number_in<std::uint32_t>(item, "end")};
    return SourcePiece{{*article, span, text_in(item, "rule"), number_in<double>(item, "confidence"),
                        properties_in(item, "qualifiers")},
                       text_in(item, "quote")};
}

std::optional<SourceEdge> edge_in(const Json& line)
{
    const auto id = parse_edge_id(text_in(line, "id"));
    const auto relation = relation_named(text_in(line, "label"));
    const auto from = parse_node_id(text_in(line, "from"));
    const auto to = parse_node_id(text_in(line, "to"));
    if (!id || !relation || !from || !to) {
        return std::nullopt;
    }
    SourceEdge edge{{*id, *relation, *from, *to, properties_in(line, "properties")}, {}};
    if (const auto* const evidence = member(line, "evidence", Type::list)) {
        for (const auto& item : evidence->items) {
            auto piece = piece_in(item);
            if (!piece) {
                return std::nullopt;
            }
            edge.pieces.push_back(std::move(*piece));
        }
    }
    return edge;
}

/// Reads one file from its beginning.
class Lines {
public:
    Lines(const Session& session, const std::string& path) : session_{session}, path_{path}, in_{path, std::ios::binary}
    {
        if (!in_) {
            throw InputError{session.say(Message::cannot_read, path)};
        }
    }

    void each_node(const std::function<bool(Node&)>& visit)
    {
        std::optional<NodeId> last;
        while (const auto line = next({})) {
            if (text_in(*line, "type") == "edge") {
                return;
            }
            auto node = text_in(*line, "type") == "node" ? node_in(*line) : std::nullopt;
            if (!node) {
                refuse(Message::dump_no_node);
            }
            step(last, node->id);
            if (!visit(*node)) {
                return;
            }
        }
    }

    void each_edge(const std::function<bool(SourceEdge&)>& visit)
    {
        std::optional<EdgeId> last;
        while (const auto line = next(last ? std::string_view{} : R"({"type":"node")")) {
            if (text_in(*line, "type") == "node") {
                if (last) {
                    refuse(Message::dump_not_in_order);
                }
                continue;
            }
            auto edge = text_in(*line, "type") == "edge" ? edge_in(*line) : std::nullopt;
            if (!edge) {
                refuse(Message::dump_no_node);
            }
            step(last, edge->edge.id);
            if (!visit(*edge)) {
                return;
            }
        }
    }

private:
    /// The next line that does not begin with `passed_over`, unless that is empty; nothing at the end.
    std::optional<Json> next(std::string_view passed_over)
    {
        for (std::string line; std::getline(in_, line);) {
            ++number_;
            const bool passed = !passed_over.empty() && line.compare(0, passed_over.size(), passed_over) == 0;
            if (passed || line.find_first_not_of(" \t\r") == std::string::npos) {
                continue;
            }
            auto read = parse_json(line);
            auto* const object = std::get_if<Json>(&read);
            if (object == nullptr || object->type != Type::object) {
                refuse(Message::dump_no_object);
            }
            return std::move(*object);
        }
        return std::nullopt;
    }

    template <class Id>
    void step(std::optional<Id>& last, Id id)
    {
        if (last && !(*last < id)) {
            refuse(Message::dump_not_in_order);
        }
        last = id;
    }

    [[noreturn]] void refuse(Message why) const
    {
        throw InputError{session_.say(Message::bad_dump, path_, number_, session_.say(why))};
    }

    const Session& session_;
    std::string path_;
    std::ifstream in_;
    std::size_t number_ = 0;
};

}  // namespace

GraphSource dump_file(const Session& session, const std::string& path)
{
    GraphSource source;
    source.each_node = [&session, path](const auto& visit) { Lines{session, path}.each_node(visit); };
    source.each_edge = [&session, path](const auto& visit) { Lines{session, path}.each_edge(visit); };
    source.nodes = [&session, path](const std::set<NodeId>& ids) {
        std::map<NodeId, Node> found;
        Lines{session, path}.each_node([&](Node& node) {
            if (ids.contains(node.id)) {
                found.emplace(node.id, std::move(node));
            }
            return found.size() < ids.size();
        });
        return found;
    };
    source.quote = [](const Evidence&) { return std::string{}; };
    return source;
}

}  // namespace soichi::cli
