#include <algorithm>
#include <map>

#include <fmt/format.h>

#include "core/error.hpp"
#include "eval/gold.hpp"
#include "eval/json_fields.hpp"
#include "eval/whole_file.hpp"

namespace soichi::eval {

namespace {

using Value = rapidjson::Value;

/// Where the nodes of a file stand, by their ids.
using Places = std::map<std::string, std::size_t>;

GoldNode node_of(const Value& value)
{
    NodeText text{text_of(value, "id"),       text_of(value, "kind"), text_of(value, "label"),
                  texts_of(value, "aliases"), text_of(value, "form"), text_of(value, "number"),
                  text_of(value, "symbol"),   text_of(value, "date")};
    const Named named{text};
    return {std::move(text), named, holds(value, "optional")};
}

std::size_t end_of(const Value& value, const char* end, const Places& places, const std::string& file)
{
    const auto id = text_of(value, end);
    const auto found = places.find(id);
    if (found == places.end()) {
        throw InputError{fmt::format("{}: an edge names the node \"{}\", which is not in the file", file, id)};
    }
    return found->second;
}

GoldEdge edge_of(const Value& value, const Gold& gold, const Places& places)
{
    GoldEdge edge{text_of(value, "type"),
                  end_of(value, "from", places, gold.file),
                  end_of(value, "to", places, gold.file),
                  text_of(value, "title"),
                  text_of(value, "evidence"),
                  holds(value, "optional")};
    edge.optional = edge.optional || gold.nodes[edge.from].optional || gold.nodes[edge.to].optional;
    return edge;
}

const Value& list_in(const Value& object, const char* name, const std::string& file)
{
    const auto* const list = member(object, name);
    if (list == nullptr || !list->IsArray()) {
        throw InputError{fmt::format("{}: no list \"{}\"", file, name)};
    }
    return *list;
}

Gold read_one(const std::filesystem::path& path)
{
    rapidjson::Document document;
    parse_object(document, whole_file(path), path.string());
    Gold gold{path.filename().string(), text_of(document, "article"), {}, {}};
    Places places;
    for (const auto& value : list_in(document, "nodes", path.string()).GetArray()) {
        gold.nodes.push_back(node_of(value));
        places[gold.nodes.back().text.id] = gold.nodes.size() - 1;
    }
    for (const auto& value : list_in(document, "edges", path.string()).GetArray()) {
        gold.edges.push_back(edge_of(value, gold, places));
    }
    return gold;
}

}  // namespace

std::vector<Gold> read_gold(const std::filesystem::path& folder)
{
    std::vector<std::filesystem::path> paths;
    std::error_code error;
    for (const auto& entry : std::filesystem::directory_iterator{folder, error}) {
        if (entry.path().extension() == ".json") {
            paths.push_back(entry.path());
        }
    }
    if (paths.empty()) {
        throw InputError{fmt::format("there are no gold files (*.json) in {}", folder.string())};
    }
    std::sort(paths.begin(), paths.end());
    std::vector<Gold> golds;
    for (const auto& path : paths) {
        golds.push_back(read_one(path));
    }
    return golds;
}

}  // namespace soichi::eval
