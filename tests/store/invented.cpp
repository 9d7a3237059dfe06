#include "tests/store/invented.hpp"

#include <random>
#include <string>

namespace soichi::test {

namespace {

constexpr const char* hub_key = "chinh phu";
constexpr std::uint32_t shared_agencies = 12;

NodeContribution named(Kind kind, const std::string& key, const std::string& label)
{
    return {node_id(kind, key), key, label, {}, {}};
}

EdgeContribution stated(Relation relation, NodeId from, NodeId to, const Invented& in, std::uint32_t at,
                        const std::string& title = {})
{
    EdgeContribution stated;
    stated.edge.relation = relation;
    stated.edge.from = from;
    stated.edge.to = to;
    stated.edge.id = edge_id(relation, from, to, title);
    if (!title.empty()) {
        stated.edge.properties.emplace(rule_of(relation).discriminator, title);
    }
    stated.evidence.push_back({in.article.id, {at, at + 10}, "invented", 0.5, {{"cue", "thực hiện"}}});
    return stated;
}

Article invent_article(std::uint32_t number, std::size_t text_bytes, std::mt19937& random)
{
    const auto name = std::to_string(number);
    Article article;
    article.id = node_id(Kind::article, name);
    article.title = "Bài " + name;
    article.date = "2020-01-01";
    article.sources = {{name + ".txt"}};
    while (article.text.size() < text_bytes) {
        article.text += "chữ " + std::to_string(random()) + ' ';
    }
    return article;
}

void contribute(Invented& in, std::mt19937& random)
{
    auto agency = [&] {
        const auto name = std::to_string(random() % shared_agencies);
        auto node = named(Kind::agency, "so " + name, "Sở " + name);
        node.aliases = {"Sở số " + name, random() % 2 == 0 ? "So " + name : "SỞ " + name};
        node.properties = {{"level", random() % 3 == 0 ? "tỉnh" : "huyện"}};
        return node;
    };
    const auto directive = std::to_string(random() % 50);
    auto& nodes = in.contribution.nodes;
    nodes.push_back(named(Kind::article, in.article.title, in.article.title));
    nodes.push_back(named(Kind::agency, hub_key, "Chính phủ"));
    nodes.push_back(agency());
    nodes.push_back(agency());
    nodes.push_back(named(Kind::directive, directive, "Chỉ thị " + directive + "/CT-TTg"));
    nodes.back().properties = {{"date", random() % 2 == 0 ? "2016" : "2016-05-1" + std::to_string(random() % 3)}};
    nodes.push_back(named(Kind::official, in.article.title, "Nguyễn Văn " + std::to_string(random() % 9)));
    nodes.front().id = in.article.id;

    auto& edges = in.contribution.edges;
    for (std::size_t i = 1; i < nodes.size(); ++i) {
        edges.push_back(stated(Relation::mentions, in.article.id, nodes[i].id, in, static_cast<std::uint32_t>(i)));
    }
    edges.push_back(stated(Relation::issued_by, nodes[4].id, nodes[1].id, in, 7));
    edges.push_back(stated(Relation::coordinates_with, nodes[2].id, nodes[3].id, in, 8, "Quy chế"));
    edges.push_back(stated(Relation::holds_position, nodes[5].id, nodes[2].id, in, 9, "Giám đốc"));
    edges.push_back(stated(Relation::part_of, nodes[2].id, nodes[1].id, in, 11));
}

}  // namespace

NodeId invented_hub()
{
    return node_id(Kind::agency, hub_key);
}

Invented invent(std::uint32_t number, std::size_t text_bytes)
{
    std::mt19937 random{number};
    Invented in;
    in.article = invent_article(number, text_bytes, random);
    in.statements.rules = "1";
    in.statements.entities.push_back({Kind::agency, "Chính phủ", {}, {}, hub_key, {{0, 4}}});
    contribute(in, random);
    return in;
}

void put(Store::Batch& batch, const Invented& invented)
{
    batch.put_article(invented.article);
    batch.put_statements(invented.article.id, invented.statements);
    batch.add(invented.contribution);
}

void take_out(Store::Batch& batch, const Invented& invented)
{
    batch.erase_article(invented.article.id);
    batch.take_away(invented.contribution);
}

}  // namespace soichi::test
