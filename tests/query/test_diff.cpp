#include "query/diff/diff.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "core/error.hpp"
#include "core/store/store.hpp"
#include "query/diff/read_ahead.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

constexpr auto drawing = R"(
    article bai-1 = Bài một {date: 2018-07-20}
    directive ct = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2016-05-16, alias: Chỉ thị 16}
    directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch}
    kh -implements-> ct @ bai-1 0.8
    bai-1 -mentions-> ct @ bai-1
    bai-1 -mentions-> kh @ bai-1
)";

constexpr auto more = R"(
    article bai-2 = Bài hai {date: 2020-12-03}
    directive kh-2 = Kế hoạch 9/KH-UBND {form: kế hoạch}
    kh -implements-> ct @ bai-2 0.9
    kh-2 -implements-> ct @ bai-2 0.7
    bai-2 -mentions-> ct @ bai-2
    bai-2 -mentions-> kh-2 @ bai-2
)";

const NodeChanges* nodes_of(const Diff& diff, Kind kind, Change change)
{
    for (const auto& changes : diff.nodes) {
        if (changes.kind == kind && changes.change == change) {
            return &changes;
        }
    }
    return nullptr;
}

const EdgeChanges* edges_of(const Diff& diff, Relation relation, Change change)
{
    for (const auto& changes : diff.edges) {
        if (changes.relation == relation && changes.change == change) {
            return &changes;
        }
    }
    return nullptr;
}

Names labels(const NodeChanges* changes)
{
    Names names;
    for (const auto& line : changes == nullptr ? std::vector<NodeChange>{} : changes->lines) {
        names.push_back(line.node.label);
    }
    return names;
}

}  // namespace

TEST_CASE("equal stores have no differences")
{
    DrawnGraph a{drawing};
    DrawnGraph b{drawing};
    const auto found = diff(a.snapshot(), b.snapshot());
    CHECK(found.empty());
    CHECK(found.nodes.empty());
    CHECK(found.edges.empty());
}

TEST_CASE("one article more is what it brings")
{
    DrawnGraph a{drawing};
    DrawnGraph b{std::string{drawing} + more};
    const auto found = diff(a.snapshot(), b.snapshot());
    CHECK(labels(nodes_of(found, Kind::directive, Change::gained)) == Names{"Kế hoạch 9/KH-UBND"});
    CHECK(labels(nodes_of(found, Kind::article, Change::gained)) == Names{"Bài hai"});
    CHECK(found.nodes.size() == 2);
    const auto* gained = edges_of(found, Relation::implements, Change::gained);
    REQUIRE(gained != nullptr);
    REQUIRE(gained->lines.size() == 1);
    CHECK(gained->lines[0].from.label == "Kế hoạch 9/KH-UBND");
    CHECK(gained->lines[0].to.label == "Chỉ thị 16/CT-TTg");
    REQUIRE(gained->lines[0].proof.best.has_value());
    CHECK(gained->lines[0].proof.best->quote == "kh-2 -implements-> ct");
    CHECK(gained->lines[0].proof.best->article.title == "Bài hai");
    CHECK(edges_of(found, Relation::mentions, Change::gained) == nullptr);
    CHECK(found.mentions.edges[0] == 2);
    CHECK(found.mentions.nodes == 0);
}

TEST_CASE("an edge that has more evidence is changed and says by which article")
{
    DrawnGraph a{drawing};
    DrawnGraph b{std::string{drawing} + more};
    const auto forth = diff(a.snapshot(), b.snapshot());
    const auto* changed = edges_of(forth, Relation::implements, Change::changed);
    REQUIRE(changed != nullptr);
    REQUIRE(changed->lines.size() == 1);
    const auto& line = changed->lines[0];
    CHECK(line.evidence_gained == 1);
    CHECK(line.evidence_lost == 0);
    REQUIRE(line.articles.size() == 1);
    CHECK(line.articles[0].label == "Bài hai");
    const auto back = diff(b.snapshot(), a.snapshot());
    const auto* lost = edges_of(back, Relation::implements, Change::changed);
    REQUIRE(lost != nullptr);
    CHECK(lost->lines[0].evidence_lost == 1);
    CHECK(lost->lines[0].proof.best->article.title == "Bài hai");
}

TEST_CASE("an article removed is lost with what only it said")
{
    DrawnGraph a{std::string{drawing} + more};
    DrawnGraph b{drawing};
    const auto found = diff(a.snapshot(), b.snapshot());
    CHECK(labels(nodes_of(found, Kind::directive, Change::lost)) == Names{"Kế hoạch 9/KH-UBND"});
    CHECK(labels(nodes_of(found, Kind::article, Change::lost)) == Names{"Bài hai"});
    const auto* lost = nodes_of(found, Kind::directive, Change::lost);
    REQUIRE(lost->lines[0].articles.size() == 1);
    CHECK(lost->lines[0].articles[0].label == "Bài hai");
    REQUIRE(edges_of(found, Relation::implements, Change::lost) != nullptr);
    CHECK(found.mentions.edges[1] == 2);
}

TEST_CASE("a node that is described otherwise is changed in its label, names and properties")
{
    DrawnGraph a{drawing};
    DrawnGraph b{R"(
        article bai-1 = Bài một {date: 2018-07-20}
        directive ct = Chỉ thị số 16/CT-TTg {form: chỉ thị, date: 2016-05-17, alias: CT 16}
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch}
        kh -implements-> ct @ bai-1 0.8
        bai-1 -mentions-> ct @ bai-1
        bai-1 -mentions-> kh @ bai-1
    )"};
    const auto found = diff(a.snapshot(), b.snapshot());
    const auto* changed = nodes_of(found, Kind::directive, Change::changed);
    REQUIRE(changed != nullptr);
    REQUIRE(changed->lines.size() == 1);
    const auto& line = changed->lines[0];
    REQUIRE(line.values.size() == 2);
    CHECK(line.values[0].name == "label");
    CHECK(line.values[0].before == "Chỉ thị 16/CT-TTg");
    CHECK(line.values[1].name == "date");
    CHECK(line.values[1].after == "2016-05-17");
    CHECK(line.aliases_gained == Names{"CT 16"});
    CHECK(line.aliases_lost == Names{"Chỉ thị 16"});
    CHECK(found.edges.empty());
}

TEST_CASE("nodes that other articles mention are counted and listed only where that is asked")
{
    DrawnGraph a{drawing};
    DrawnGraph b{std::string{drawing} + "article bai-3 = Bài ba\nbai-3 -mentions-> ct @ bai-3\n"};
    const auto counted = diff(a.snapshot(), b.snapshot());
    CHECK(counted.edges.empty());
    CHECK(counted.mentions.edges[0] == 1);
    CHECK(counted.mentions.nodes == 1);
    CHECK_FALSE(counted.empty());
    const auto listed = diff(a.snapshot(), b.snapshot(), {.mentions = true});
    REQUIRE(edges_of(listed, Relation::mentions, Change::gained) != nullptr);
    CHECK(edges_of(listed, Relation::mentions, Change::gained)->lines[0].from.label == "Bài ba");
}

TEST_CASE("what bodies act together under is named")
{
    DrawnGraph a{drawing};
    DrawnGraph b{std::string{drawing} + "ubnd -coordinates_with(" + to_string(a["ct"]) + ")-> mttq @ bai-2\n"};
    const auto found = diff(a.snapshot(), b.snapshot());
    const auto* gained = edges_of(found, Relation::coordinates_with, Change::gained);
    REQUIRE(gained != nullptr);
    REQUIRE(gained->lines[0].under.size() == 1);
    CHECK(gained->lines[0].under[0].label == "Chỉ thị 16/CT-TTg");
}

TEST_CASE("a long list of differences is cut and says how much is missing")
{
    DrawnGraph a{drawing};
    std::string many = drawing;
    for (int i = 0; i < 5; ++i) {
        many += "kh-them-" + std::to_string(i) + " -implements-> ct @ bai-2\n";
    }
    DrawnGraph b{many};
    const auto found = diff(a.snapshot(), b.snapshot(), {.limit = 2});
    const auto* gained = nodes_of(found, Kind::directive, Change::gained);
    REQUIRE(gained != nullptr);
    CHECK(labels(gained) == Names{"kh-them-0", "kh-them-1"});
    CHECK(gained->more == 3);
    CHECK(edges_of(found, Relation::implements, Change::gained)->more == 3);
}

TEST_CASE("an empty store differs by everything")
{
    soichi::test::TempStore empty;
    DrawnGraph b{drawing};
    const auto found = diff(empty->snapshot(), b.snapshot());
    CHECK(labels(nodes_of(found, Kind::directive, Change::gained)).size() == 2);
    CHECK(diff(empty->snapshot(), empty->snapshot()).empty());
}

TEST_CASE("reading ahead gives every item in order, across many batches")
{
    ReadAhead<int> ahead{[](const ReadAhead<int>::Visit& visit) {
        for (int i = 0; i < 10000; ++i) {
            int item = i;
            if (!visit(item)) {
                return;
            }
        }
    }};
    int expected = 0;
    for (auto* item = ahead.next(); item != nullptr; item = ahead.next()) {
        if (*item != expected) {
            break;
        }
        ++expected;
        ahead.drop();
    }
    CHECK(expected == 10000);
    CHECK(ahead.next() == nullptr);
}

TEST_CASE("a reader that goes away ends the scan, and a scan that fails fails its reader")
{
    int visited = 0;
    {
        ReadAhead<int> ahead{[&visited](const ReadAhead<int>::Visit& visit) {
            for (int item = 0; visit(item) && visited < 100000000; item = 0) {
                ++visited;
            }
        }};
        CHECK(ahead.next() != nullptr);
    }
    CHECK(visited < 100000000);
    ReadAhead<int> failing{[](const ReadAhead<int>::Visit& visit) {
        int item = 1;
        visit(item);
        throw InputError{"no further"};
    }};
    CHECK_THROWS_AS(([&failing] {
                        while (failing.next() != nullptr) {
                            failing.drop();
                        }
                    }()),
                    InputError);
}
