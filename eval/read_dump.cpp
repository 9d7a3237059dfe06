#include <fmt/format.h>

#include "core/error.hpp"
#include "eval/dump.hpp"
#include "eval/json_fields.hpp"

namespace soichi::eval {

namespace {

using Value = rapidjson::Value;

const Value& properties_of(const Value& object)
{
    static const Value none{rapidjson::kObjectType};
    const auto* const properties = member(object, "properties");
    return properties == nullptr ? none : *properties;
}

std::string file_name(const std::string& source)
{
    return source.substr(source.rfind('/') + 1);  // npos + 1 is 0
}

NodeText node_of(const Value& line)
{
    const auto& properties = properties_of(line);
    return {text_of(line, "id"),           text_of(line, "kind"),       text_of(line, "label"),
            texts_of(line, "aliases"),     text_of(properties, "form"), text_of(properties, "number"),
            text_of(properties, "symbol"), text_of(properties, "date")};
}

std::vector<DumpEvidence> evidence_of(const Value& line)
{
    std::vector<DumpEvidence> evidence;
    const auto* const list = member(line, "evidence");
    if (list != nullptr && list->IsArray()) {
        for (const auto& piece : list->GetArray()) {
            evidence.push_back({text_of(piece, "article"), number_of(piece, "begin"), number_of(piece, "end"),
                                is_whole(piece, "begin") && is_whole(piece, "end"), text_of(piece, "quote"),
                                text_of(piece, "rule"), number_of(piece, "confidence")});
        }
    }
    return evidence;
}

DumpEdge edge_of(const Value& line)
{
    const auto& properties = properties_of(line);
    return {text_of(line, "label"),
            text_of(line, "from"),
            text_of(line, "to"),
            text_of(properties, "title"),
            texts_of(properties, "titles"),
            holds(properties, "from_gazetteer"),
            evidence_of(line)};
}

/// Which edges speak of which article. A later article node of one source takes the place of an earlier one.
void index(Dump& dump, const std::vector<std::pair<std::string, std::string>>& sources)
{
    for (const auto& [source, id] : sources) {
        dump.articles[file_name(source)] = id;
    }
    for (std::size_t i = 0; i < dump.edges.size(); ++i) {
        const auto& edge = dump.edges[i];
        for (const auto& piece : edge.evidence) {
            auto& known = dump.edges_of[piece.article];
            if (known.empty() || known.back() != i) {
                known.push_back(i);
            }
        }
        if (edge.type == "MENTIONS") {
            dump.mentions_of[edge.from].push_back(i);
        }
    }
}

/// Nodes in the order in which their ids came first, with what their last lines say.
class Sources {
public:
    void note(const NodeText& node, const std::string& source)
    {
        const auto [place, added] = places_.emplace(node.id, noted_.size());
        if (added) {
            noted_.emplace_back();
        }
        noted_[place->second] = {node.kind == "article", source, node.id};
    }

    [[nodiscard]] std::vector<std::pair<std::string, std::string>> of_articles() const
    {
        std::vector<std::pair<std::string, std::string>> sources;
        for (const auto& [is_article, source, id] : noted_) {
            if (is_article) {
                sources.emplace_back(source, id);
            }
        }
        return sources;
    }

private:
    struct Noted {
        bool is_article = false;
        std::string source;
        std::string id;
    };
    std::map<std::string, std::size_t> places_;
    std::vector<Noted> noted_;
};

}  // namespace

std::string Dump::label_of(const std::string& node) const
{
    const auto found = nodes.find(node);
    return found == nodes.end() ? std::string{} : found->second.label;
}

Dump read_dump(std::istream& in, const std::string& name)
{
    Dump dump;
    Sources sources;
    std::size_t number = 0;
    for (std::string line; std::getline(in, line);) {
        ++number;
        if (line.find_first_not_of(" \t\r") == std::string::npos) {
            continue;
        }
        rapidjson::Document document;
        parse_object(document, line, fmt::format("{}:{}", name, number));
        if (text_of(document, "type") == "node") {
            auto node = node_of(document);
            sources.note(node, text_of(properties_of(document), "source"));
            dump.nodes[node.id] = std::move(node);
        } else {
            dump.edges.push_back(edge_of(document));
        }
    }
    index(dump, sources.of_articles());
    return dump;
}

}  // namespace soichi::eval
