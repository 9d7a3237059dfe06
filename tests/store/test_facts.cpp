#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/store/codec.hpp"
#include "core/store/edge_facts.hpp"
#include "core/store/facts.hpp"
#include "core/store/node_facts.hpp"

using soichi::CountedValue;
using soichi::decode_fact;
using soichi::encode;
using soichi::Fact;
using soichi::FactTag;
using soichi::Kind;
using soichi::most_given;
using soichi::most_given_date;
using soichi::node_of_facts;
using soichi::NodeContribution;

namespace {

/// What several articles together say.
std::string together(const std::vector<NodeContribution>& contributions)
{
    std::vector<std::string> facts;
    for (const auto& contribution : contributions) {
        for (auto& fact : facts_of(contribution)) {
            facts.push_back(std::move(fact));
        }
    }
    soichi::CountedSet items;
    for (const auto& fact : facts) {
        items.push_back({fact, 1});
    }
    normalise(items);
    return encode(items);
}

}  // namespace

TEST_CASE("the value given most often is shown")
{
    struct Row {
        const char* why;
        std::vector<CountedValue> values;
        std::string_view shown;
    };
    for (const auto& row : {
             Row{"the only one", {{"b", 1}}, "b"},
             Row{"the more frequent one", {{"a", 1}, {"b", 2}}, "b"},
             Row{"the least of equally frequent ones", {{"b", 2}, {"a", 2}, {"c", 1}}, "a"},
         }) {
        CAPTURE(row.why);
        CHECK(most_given(row.values) == row.shown);
    }
}

TEST_CASE("of dates, a more precise one that agrees speaks for the less precise ones")
{
    struct Row {
        const char* why;
        std::vector<CountedValue> values;
        std::string_view shown;
    };
    for (const auto& row : {
             Row{"the day beats its year, however often that is given", {{"2016", 9}, {"2016-05-16", 1}}, "2016-05-16"},
             Row{"the day beats its month", {{"2016-05", 9}, {"2016-05-16", 1}}, "2016-05-16"},
             Row{"a day of another year does not", {{"2016", 9}, {"2017-05-16", 1}}, "2016"},
             Row{"the year's count goes to its day", {{"2016", 2}, {"2016-05-16", 1}, {"2017-05-16", 2}}, "2016-05-16"},
             Row{"of two days of the year the more frequent one",
                 {{"2016", 3}, {"2016-05-16", 1}, {"2016-05-17", 2}},
                 "2016-05-17"},
             Row{"of equally frequent days the earlier one", {{"2016-06-01", 1}, {"2016-05-16", 1}}, "2016-05-16"},
             Row{"what is no date stands for itself", {{"không rõ", 2}, {"2016", 1}}, "không rõ"},
         }) {
        CAPTURE(row.why);
        CHECK(most_given_date(row.values) == row.shown);
    }
}

TEST_CASE("a node shows what most articles call it, and knows its other names")
{
    const auto id = node_id(Kind::agency, "k");
    const auto node = node_of_facts(id, together({
                                            {id, "k", "UBND tỉnh", {"Uỷ ban"}, {{"level", "tỉnh"}}},
                                            {id, "k", "UBND tỉnh Bắc Kạn", {"UBND tỉnh"}, {{"level", "tỉnh"}}},
                                            {id, "k", "UBND tỉnh Bắc Kạn", {}, {{"level", "huyện"}}},
                                        }));
    REQUIRE(node.has_value());
    CHECK(node->id == id);
    CHECK(node->key == "k");
    CHECK(node->label == "UBND tỉnh Bắc Kạn");
    CHECK(node->aliases == std::vector<std::string>{"UBND tỉnh", "Uỷ ban"});
    CHECK(node->properties == soichi::Properties{{"level", "tỉnh"}});
}

TEST_CASE("a node of which nothing is left is no node")
{
    const auto id = node_id(Kind::agency, "k");
    CHECK_FALSE(node_of_facts(id, "").has_value());
    const auto fact = encode(Fact{FactTag::label, {}, "UBND"});
    CHECK_FALSE(node_of_facts(id, encode(soichi::CountedSet{{fact, -1}})).has_value());
}

TEST_CASE("facts are written and read back, and damaged ones reported")
{
    const auto bytes = encode(Fact{FactTag::property, "level", "tỉnh"});
    const auto fact = decode_fact(bytes);
    CHECK(fact.tag == FactTag::property);
    CHECK(fact.name == "level");
    CHECK(fact.value == "tỉnh");
    CHECK_THROWS_AS(decode_fact(""), soichi::DamagedRecord);
    CHECK_THROWS_AS(decode_fact("?abc"), soichi::DamagedRecord);
    CHECK_THROWS_AS(decode_fact("p\x09level"), soichi::DamagedRecord);
}

TEST_CASE("an edge is what its ends make it, and damaged ends are reported")
{
    soichi::Edge edge;
    edge.relation = soichi::Relation::holds_position;
    edge.from = node_id(Kind::official, "an");
    edge.to = node_id(Kind::agency, "ubnd");
    edge.properties = {{"title", "Chủ tịch"}};
    edge.id = edge_id(edge.relation, edge.from, edge.to, "Chủ tịch");
    const auto facts = facts_of(edge);
    soichi::CountedSet items;
    for (const auto& fact : facts) {
        items.push_back({fact, 2});
    }
    normalise(items);
    const auto read = edge_of_facts(edge.id, encode(items));
    REQUIRE(read.has_value());
    CHECK(read->relation == edge.relation);
    CHECK(read->from == edge.from);
    CHECK(read->to == edge.to);
    CHECK(read->properties == edge.properties);

    CHECK_FALSE(edge_of_facts(edge.id, "").has_value());
    const auto cut = facts.front().substr(0, facts.front().size() - 1);
    CHECK_THROWS_AS(edge_of_facts(edge.id, encode(soichi::CountedSet{{cut, 1}})), soichi::DamagedRecord);
}
