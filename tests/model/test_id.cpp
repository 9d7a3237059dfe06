#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "core/model/id.hpp"

using soichi::edge_id;
using soichi::EdgeId;
using soichi::Kind;
using soichi::node_id;
using soichi::NodeId;
using soichi::parse_edge_id;
using soichi::parse_node_id;
using soichi::Relation;

TEST_CASE("ids are the same in every version")
{
    // Dumps, judgements and stores of other people hold these: a change here breaks all of them.
    CHECK(to_string(node_id(Kind::directive, "chỉ thị|16|2016|TTg")) == "d_d59b4a609b119dd3");
    CHECK(to_string(node_id(Kind::agency, "UBND tỉnh|Bắc Kạn")) == "a_28644a7c9affd9fa");
    const NodeId plan{Kind::directive, 1};
    const NodeId directive{Kind::directive, 2};
    CHECK(to_string(edge_id(Relation::implements, plan, directive)) == "e_aed0bb7a357bd423");
}

TEST_CASE("an id is written with its kind's letter and sixteen digits, and read back")
{
    struct Row {
        const char* why;
        NodeId id;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"a directive", {Kind::directive, 0x00c3'0000'0000'00ffULL}, "d_00c30000000000ff"},
             Row{"an agency, all zeroes", {Kind::agency, 0}, "a_0000000000000000"},
             Row{"an official, all ones", {Kind::official, ~0ULL}, "o_ffffffffffffffff"},
             Row{"a locality", {Kind::locality, 1}, "l_0000000000000001"},
             Row{"an article, whose letter is that of text", {Kind::article, 16}, "t_0000000000000010"},
         }) {
        CAPTURE(row.why);
        CHECK(to_string(row.id) == row.text);
        CHECK(parse_node_id(row.text) == row.id);
        CHECK_FALSE(parse_edge_id(row.text).has_value());
    }
    CHECK(to_string(EdgeId{0xabcULL}) == "e_0000000000000abc");
    CHECK(parse_edge_id("e_0000000000000abc") == EdgeId{0xabcULL});
}

TEST_CASE("what is no id is not read as one")
{
    struct Row {
        const char* why;
        std::string_view text;
    };
    for (const auto& row : {
             Row{"nothing is there", ""},
             Row{"only the letter is there", "d"},
             Row{"a digit is missing", "d_00c30000000000f"},
             Row{"a digit is too many", "d_00c30000000000fff"},
             Row{"no kind has this letter", "x_00c30000000000ff"},
             Row{"an edge is no node", "e_00c30000000000ff"},
             Row{"the underscore is missing", "d-00c30000000000ff"},
             Row{"g is no hex digit", "d_00c30000000000fg"},
             Row{"a sign is no digit", "d_-0c30000000000ff"},
             Row{"a prefix is no digit", "d_0x00000000000000"},
         }) {
        CAPTURE(row.why);
        CAPTURE(row.text);
        CHECK_FALSE(parse_node_id(row.text).has_value());
    }
}

TEST_CASE("equal keys of two kinds have different ids")
{
    std::set<std::uint64_t> hashes;
    for (const auto& rule : soichi::kind_rules) {
        hashes.insert(node_id(rule.kind, "Bắc Kạn").hash);
    }
    CHECK(hashes.size() == soichi::kind_rules.size());
}

TEST_CASE("an edge's id depends on relation, ends, direction and discriminator")
{
    const auto a = node_id(Kind::agency, "a");
    const auto b = node_id(Kind::agency, "b");
    const auto id = edge_id(Relation::succeeds, a, b);
    CHECK(edge_id(Relation::succeeds, a, b) == id);
    CHECK(edge_id(Relation::part_of, a, b) != id);
    CHECK(edge_id(Relation::succeeds, b, a) != id);
    CHECK(edge_id(Relation::succeeds, a, b, "x") != id);
    CHECK(edge_id(Relation::coordinates_with, a, b) == edge_id(Relation::coordinates_with, b, a));
    CHECK(edge_id(Relation::coordinates_with, a, b, "x") == edge_id(Relation::coordinates_with, b, a, "x"));
    CHECK(edge_id(Relation::coordinates_with, a, b, "x") != edge_id(Relation::coordinates_with, a, b, "y"));
}
