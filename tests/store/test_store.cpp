#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "core/error.hpp"
#include "tests/store/invented.hpp"
#include "tests/store/picture.hpp"
#include "tests/support/temp_store.hpp"

using soichi::Direction;
using soichi::Kind;
using soichi::NodeId;
using soichi::Relation;
using soichi::Store;
using soichi::test::invent;
using soichi::test::invented_hub;
using soichi::test::picture;
using soichi::test::TempFolder;
using soichi::test::TempStore;

namespace {

void put(Store& store, std::uint32_t number)
{
    Store::Batch batch{store};
    soichi::test::put(batch, invent(number));
    batch.commit();
}

std::string picture_of(Store& store)
{
    return picture(store.snapshot());
}

}  // namespace

TEST_CASE("an article is stored with its text and statements")
{
    TempStore store;
    const auto in = invent(1);
    put(*store, 1);
    const auto snapshot = store->snapshot();
    const auto article = snapshot.article(in.article.id);
    REQUIRE(article.has_value());
    CHECK(article->text == in.article.text);
    CHECK(article->title == in.article.title);
    CHECK(article->sources == in.article.sources);
    CHECK(snapshot.article_facts(in.article.id)->text.empty());
    CHECK(snapshot.articles() == std::vector{in.article.id});
    CHECK(snapshot.statements(in.article.id)->entities.at(0).label == "Chính phủ");
    CHECK(snapshot.quote(in.article.id, {0, 5}) == in.article.text.substr(0, 5));
}

TEST_CASE("what is not there is absent, not an error")
{
    TempStore store;
    put(*store, 1);
    const auto snapshot = store->snapshot();
    const NodeId nobody{Kind::official, 12345};
    CHECK_FALSE(snapshot.node(nobody).has_value());
    CHECK_FALSE(snapshot.edge({12345}).has_value());
    CHECK_FALSE(snapshot.article({Kind::article, 12345}).has_value());
    CHECK_FALSE(snapshot.statements({Kind::article, 12345}).has_value());
    CHECK(snapshot.neighbours(nobody, Relation::mentions, Direction::in).empty());
    CHECK(snapshot.evidence({12345}).empty());
    CHECK(snapshot.names_with_word("khongco", 10).empty());
    CHECK(snapshot.names_with_word("", 10).empty());
    CHECK(store->officials_named("khong ai").empty());
    const auto id = invent(1).article.id;
    CHECK(snapshot.quote({Kind::article, 12345}, {0, 1}).empty());
    CHECK(snapshot.quote(id, {0, 1'000'000}).empty());
    CHECK(snapshot.quote(id, {5, 2}).empty());
}

TEST_CASE("an edge is found from both ends, with its evidence apart")
{
    TempStore store;
    soichi::Contribution contribution;
    const NodeId plan{Kind::directive, 1};
    const NodeId directive{Kind::directive, 2};
    const NodeId article{Kind::article, 3};
    soichi::EdgeContribution edge;
    edge.edge = {edge_id(Relation::implements, plan, directive), Relation::implements, plan, directive, {}};
    edge.evidence = {{article, {20, 30}, "later", 0.5, {}}, {article, {5, 9}, "earlier", 0.75, {{"cue", "thực hiện"}}}};
    contribution.edges = {edge};
    store.add(contribution);

    const auto snapshot = store->snapshot();
    const std::vector expected_out{soichi::Neighbour{directive, edge.edge.id}};
    const std::vector expected_in{soichi::Neighbour{plan, edge.edge.id}};
    CHECK(snapshot.neighbours(plan, Relation::implements, Direction::out) == expected_out);
    CHECK(snapshot.neighbours(directive, Relation::implements, Direction::in) == expected_in);
    CHECK(snapshot.neighbours(plan, Relation::implements, Direction::in).empty());
    CHECK(snapshot.neighbours(plan, Relation::promulgates, Direction::out).empty());
    const auto pieces = snapshot.evidence(edge.edge.id);
    REQUIRE(pieces.size() == 2);
    CHECK(pieces[0].rule == "earlier");
    CHECK(pieces[0].qualifiers.at("cue") == "thực hiện");
    CHECK(pieces[1].span == soichi::Span{20, 30});
}

TEST_CASE("an undirected edge is one edge from whichever end it is stated")
{
    TempStore store;
    const NodeId a{Kind::agency, 1};
    const NodeId b{Kind::agency, 2};
    const auto id = edge_id(Relation::coordinates_with, a, b);
    for (const auto& [from, to] : {std::pair{a, b}, std::pair{b, a}}) {
        soichi::Contribution contribution;
        contribution.edges = {{{id, Relation::coordinates_with, from, to, {}}, {}}};
        store.add(contribution);
    }
    const auto snapshot = store->snapshot();
    CHECK(snapshot.edge(id)->from == a);
    CHECK(snapshot.neighbours(a, Relation::coordinates_with, Direction::out).size() == 1);
    CHECK(snapshot.neighbours(b, Relation::coordinates_with, Direction::in).size() == 1);
    CHECK(snapshot.neighbours(b, Relation::coordinates_with, Direction::out).empty());
}

TEST_CASE("several positions of one person in one body are several edges")
{
    TempStore store;
    const NodeId person{Kind::official, 1};
    const NodeId body{Kind::agency, 2};
    soichi::Contribution contribution;
    for (const auto* title : {"Ủy viên", "Phó Chủ tịch"}) {
        const auto id = edge_id(Relation::holds_position, person, body, title);
        contribution.edges.push_back({{id, Relation::holds_position, person, body, {{"title", title}}}, {}});
    }
    store.add(contribution);
    const auto snapshot = store->snapshot();
    CHECK(snapshot.neighbours(person, Relation::holds_position, Direction::out).size() == 2);
    CHECK(snapshot.counts().edges[static_cast<std::size_t>(Relation::holds_position)] == 2);
}

TEST_CASE("a batch that is not committed writes nothing, and a committed one everything")
{
    TempStore store;
    const auto empty = picture_of(*store);
    {
        Store::Batch batch{*store};
        soichi::test::put(batch, invent(1));
        batch.put_rules_version("7");
        batch.add_official("an", {invent(1).article.id, 0, {}});
        CHECK(picture_of(*store) == empty);
    }
    CHECK(picture_of(*store) == empty);
    CHECK(store->officials_named("an").empty());
    CHECK(store->snapshot().rules_version().empty());
}

TEST_CASE("a batch can be committed again with new changes")
{
    TempStore store;
    Store::Batch batch{*store};
    soichi::test::put(batch, invent(1));
    batch.commit();
    const auto once = picture_of(*store);
    batch.commit();
    CHECK(picture_of(*store) == once);
    soichi::test::put(batch, invent(2));
    batch.commit();
    CHECK(store->snapshot().articles().size() == 2);
}

TEST_CASE("counts tell what is there")
{
    TempStore store;
    std::uint64_t bytes = 0;
    for (std::uint32_t number = 0; number < 10; ++number) {
        put(*store, number);
        bytes += invent(number).article.text.size();
    }
    const auto counts = store->snapshot().counts();
    CHECK(counts.articles == 10);
    CHECK(counts.text_bytes == bytes);
    CHECK(counts.nodes[static_cast<std::size_t>(Kind::article)] == 10);
    CHECK(counts.nodes[static_cast<std::size_t>(Kind::official)] == 10);
    CHECK(counts.edges[static_cast<std::size_t>(Relation::holds_position)] == 10);
    const auto hub = store->snapshot().neighbours(invented_hub(), Relation::mentions, Direction::in);
    CHECK(hub.size() == 10);
    CHECK(std::is_sorted(hub.begin(), hub.end()));
}

TEST_CASE("a walk over all nodes or edges stops when it is told to")
{
    TempStore store;
    put(*store, 1);
    const auto snapshot = store->snapshot();
    int nodes = 0;
    snapshot.for_each_node([&](const auto&) { return ++nodes < 2; });
    CHECK(nodes == 2);
    int edges = 0;
    snapshot.for_each_edge([&](const auto&) { return ++edges < 3; });
    CHECK(edges == 3);
    int lists = 0;
    snapshot.for_each_neighbourhood(Relation::mentions, Direction::in, [&](auto, const auto&) { return ++lists < 2; });
    CHECK(lists == 2);
}

TEST_CASE("the store is as it was after closing and opening")
{
    TempFolder folder;
    std::string before;
    {
        auto store = Store::open(folder.path() / "s");
        for (std::uint32_t number = 0; number < 5; ++number) {
            put(store, number);
        }
        Store::Batch batch{store};
        batch.put_rules_version("2026.1");
        batch.commit();
        before = picture_of(store);
    }
    auto again = Store::open(folder.path() / "s", {false, false});
    CHECK(picture_of(again) == before);
    CHECK(again.snapshot().rules_version() == "2026.1");
}

TEST_CASE("a store that was opened for reading takes no changes")
{
    TempFolder folder;
    {
        auto store = Store::open(folder.path() / "s");
    }
    auto reader = Store::open(folder.path() / "s", {true, false});
    CHECK_THROWS_AS(Store::Batch{reader}, soichi::UsageError);
}
