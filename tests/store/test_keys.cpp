#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "core/store/counted_set.hpp"
#include "core/store/keys.hpp"
#include "core/store/neighbour_list.hpp"

using namespace std::string_view_literals;
namespace keys = soichi::keys;
using soichi::DamagedRecord;
using soichi::EdgeId;
using soichi::Kind;
using soichi::NodeId;
using soichi::Relation;

TEST_CASE("keys are laid out as the format says")
{
    struct Row {
        const char* what;
        std::string key;
        std::string_view bytes;
    };
    const NodeId agency{Kind::agency, 0x0102030405060708ULL};
    const NodeId article{Kind::article, 9};
    const EdgeId edge{0x0a};
    for (const auto& row : {
             Row{"a node", keys::node(agency), "\x01\x01\x02\x03\x04\x05\x06\x07\x08"sv},
             Row{"an edge", keys::edge(edge), "\0\0\0\0\0\0\0\x0a"sv},
             Row{"a list, relation first", keys::list(Relation::implements, agency),
                 "\x02\x01\x01\x02\x03\x04\x05\x06\x07\x08"sv},
             Row{"evidence, edge first", keys::evidence(edge, article), "\0\0\0\0\0\0\0\x0a\0\0\0\0\0\0\0\x09"sv},
             Row{"a name, word first", keys::name("ban", "uy ban", agency),
                 "ban\0uy ban\0\x01\x01\x02\x03\x04\x05\x06\x07\x08"sv},
             Row{"an official, name first", keys::official("an", article, 3), "an\0\x04\0\0\0\0\0\0\0\x09\0\0\0\x03"sv},
         }) {
        CAPTURE(row.what);
        CHECK(row.key == row.bytes);
    }
}

TEST_CASE("keys sort by kind and id, and by relation before node")
{
    const std::vector<std::string> in_order{
        keys::node({Kind::directive, ~0ULL}),
        keys::node({Kind::agency, 0}),
        keys::node({Kind::agency, 255}),
        keys::node({Kind::agency, 256}),
    };
    for (std::size_t i = 1; i < in_order.size(); ++i) {
        CAPTURE(i);
        CHECK(in_order[i - 1] < in_order[i]);
    }
    CHECK(keys::list(Relation::signed_by, {Kind::article, ~0ULL}) < keys::list(Relation::implements, {}));
    CHECK(keys::evidence(EdgeId{1}, {Kind::article, ~0ULL}) < keys::evidence(EdgeId{2}, {Kind::article, 0}));
}

TEST_CASE("a name that begins another does not find it")
{
    const auto key = keys::official("nguyen van an", {Kind::article, 1}, 0);
    CHECK(key.find(keys::officials_named("nguyen van a")) == std::string::npos);
    CHECK(key.find(keys::officials_named("nguyen van an")) == 0);
}

TEST_CASE("the parts of a key are read back")
{
    const NodeId node{Kind::locality, 77};
    const NodeId article{Kind::article, 78};
    CHECK(keys::to_node(keys::node(node)) == node);
    CHECK(keys::to_edge(keys::edge(EdgeId{5})) == EdgeId{5});
    CHECK(keys::node_of_list(keys::list(Relation::part_of, node)) == node);
    CHECK(keys::article_of_evidence(keys::evidence(EdgeId{5}, article)) == article);
    const auto key = keys::name("kan", "bac kan", node);
    const auto name = keys::to_name(key);
    CHECK(name.word == "kan");
    CHECK(name.folded_name == "bac kan");
    CHECK(name.node == node);
    const auto official = keys::to_official(keys::official("an", article, 12));
    CHECK(official.article == article);
    CHECK(official.entity == 12);
}

TEST_CASE("damaged keys are reported")
{
    CHECK_THROWS_AS(keys::to_node("short"), DamagedRecord);
    CHECK_THROWS_AS(keys::to_node("\x05"
                                  "12345678"),
                    DamagedRecord);
    CHECK_THROWS_AS(keys::to_node(keys::node({}) + "x"), DamagedRecord);
    CHECK_THROWS_AS(keys::to_edge("1234567"), DamagedRecord);
    CHECK_THROWS_AS(keys::node_of_list("\xff"
                                       "123456789"),
                    DamagedRecord);
    CHECK_THROWS_AS(keys::to_name("no separator"), DamagedRecord);
    CHECK_THROWS_AS(keys::to_official(""), DamagedRecord);
}

TEST_CASE("neighbours are packed with their edge only where the ends do not tell it")
{
    const NodeId from{Kind::official, 1};
    const NodeId to{Kind::agency, 2};
    const auto part_of = edge_id(Relation::part_of, to, to);
    CHECK(neighbour_item(Relation::part_of, {to, part_of}).size() == keys::node_bytes);
    CHECK(neighbour_item(Relation::holds_position, {to, EdgeId{3}}).size() == keys::node_bytes + 8);

    const auto id = edge_id(Relation::signed_by, to, from);
    const auto list = encode(soichi::CountedSet{{neighbour_item(Relation::signed_by, {from, id}), 1}});
    using soichi::Direction;
    CHECK(neighbours_of_list(Relation::signed_by, Direction::out, to, list) ==
          std::vector{soichi::Neighbour{from, id}});
    const auto gone = encode(soichi::CountedSet{{neighbour_item(Relation::signed_by, {from, id}), -1}});
    CHECK(neighbours_of_list(Relation::signed_by, Direction::out, to, gone).empty());
    CHECK_THROWS_AS(neighbours_of_list(Relation::holds_position, Direction::out, to, list), DamagedRecord);
}
