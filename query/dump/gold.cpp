#include "query/dump/gold.hpp"

#include <algorithm>
#include <fstream>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "core/json.hpp"

namespace soichi {

namespace {

namespace fs = std::filesystem;

/// An edge as one article states it.
struct Stated {
    Edge edge;
    Evidence evidence;
    bool required = false;
};

using ByArticle = std::map<NodeId, std::vector<Stated>>;

/// The articles that state an edge which was judged.
std::set<NodeId> articles_judged(const Snapshot& snapshot)
{
    const auto judged = snapshot.judged_parts();
    const auto all = snapshot.unjudged();
    std::set<NodeId> articles;
    all.for_each_edge([&](const Edge& edge) {
        if (judged.right.contains(edge.id) || judged.wrong.contains(edge.id)) {
            for (const auto& evidence : all.evidence(edge.id)) {
                articles.insert(evidence.article);
            }
        }
        return true;
    });
    return articles;
}

ByArticle stated_in(const Snapshot& snapshot, const std::set<NodeId>& articles)
{
    const auto judged = snapshot.judged_parts();
    ByArticle stated;
    for (const auto article : articles) {
        stated[article];
    }
    snapshot.for_each_edge([&](const Edge& edge) {
        if (edge.relation == Relation::mentions || edge.relation == Relation::publishes) {
            return true;
        }
        for (const auto& evidence : snapshot.evidence(edge.id)) {
            const auto place = stated.find(evidence.article);
            if (place != stated.end()) {
                place->second.push_back({edge, evidence, judged.right.contains(edge.id)});
            }
        }
        return true;
    });
    return stated;
}

void write_node(JsonWriter& json, const Node& node, bool required)
{
    json.begin_object()
        .member("id", to_string(node.id))
        .member("kind", rule_of(node.id.kind).name)
        .member("label", node.label);
    for (const auto* name : {"form", "number", "symbol", "date"}) {
        const auto found = node.properties.find(name);
        if (node.id.kind == Kind::directive && found != node.properties.end()) {
            json.member(name, found->second);
        }
    }
    json.key("aliases").begin_array();
    for (const auto& alias : node.aliases) {
        json.text(alias);
    }
    json.end_array().key("optional").boolean(!required).end_object();
}

void write_edge(JsonWriter& json, const Stated& stated, const std::string& quote)
{
    json.begin_object().member("type", rule_of(stated.edge.relation).label);
    json.member("from", to_string(stated.edge.from)).member("to", to_string(stated.edge.to));
    const auto title = stated.edge.properties.find("title");
    if (title != stated.edge.properties.end()) {
        json.member("title", title->second);
    }
    json.member("evidence", quote).key("optional").boolean(!stated.required).end_object();
}

std::string gold_of(const Snapshot& snapshot, const Article& article, const std::vector<Stated>& stated)
{
    std::set<NodeId> required;
    std::set<NodeId> named;
    for (const auto& one : stated) {
        named.insert({one.edge.from, one.edge.to});
        if (one.required) {
            required.insert({one.edge.from, one.edge.to});
        }
    }
    for (const auto& mentioned : snapshot.neighbours(article.id, Relation::mentions, Direction::out)) {
        named.insert(mentioned.node);
    }
    std::string text;
    JsonWriter json{text, JsonLayout::indented};
    json.begin_object()
        .member("article", fs::path{source_of(article)}.filename().string())
        .member("date", article.date);
    json.key("nodes").begin_array();
    for (const auto id : named) {
        if (const auto node = snapshot.node(id)) {
            write_node(json, *node, required.contains(id));
        }
    }
    json.end_array().key("edges").begin_array();
    for (const auto& one : stated) {
        write_edge(json, one, snapshot.quote(article.id, one.evidence.span));
    }
    json.end_array().end_object();
    return text + "\n";
}

void write_whole(const fs::path& path, const std::string& content)
{
    const auto unfinished = fs::path{path}.concat(".part");
    std::ofstream out{unfinished, std::ios::binary};
    out << content;
    out.close();
    std::error_code error;
    if (out) {
        fs::rename(unfinished, path, error);
    }
    if (!out || error) {
        throw InputError{path.string() + ": cannot be written; choose another folder"};
    }
}

}  // namespace

std::size_t write_as_gold(const Snapshot& snapshot, const fs::path& folder)
{
    std::error_code error;
    fs::create_directories(folder, error);
    if (error) {
        throw InputError{folder.string() + ": cannot be made; choose another folder"};
    }
    std::size_t files = 0;
    for (const auto& [id, stated] : stated_in(snapshot, articles_judged(snapshot))) {
        if (const auto article = snapshot.article_facts(id)) {
            auto name = fs::path{source_of(*article)}.replace_extension(".json").string();
            std::replace(name.begin(), name.end(), '/', '_');  // sources of one name in two folders
            write_whole(folder / name, gold_of(snapshot, *article, stated));
            ++files;
        }
    }
    return files;
}

}  // namespace soichi
