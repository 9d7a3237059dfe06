#include "query/show/show.hpp"

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;
using soichi::test::TempStore;

TEST_CASE("an edge is shown with all its evidence")
{
    DrawnGraph drawn{R"(
        article bai-1 = Bài một {date: 2020-01-01}
        article bai-2 = Bài hai
        kh -implements-> ct @ bai-1 0.9 {cue: thực hiện}
        kh -implements-> ct @ bai-2 0.5
    )"};
    const auto id = drawn.edge("kh", Relation::implements, "ct");
    const auto sheet = show_edge(drawn.snapshot(), id);
    REQUIRE(sheet);
    CHECK(sheet->from.id == drawn["kh"]);
    CHECK(sheet->evidence.size() == 2);
    CHECK(sheet->more == 0);
    CHECK(show_edge(drawn.snapshot(), id, 1)->more == 1);
    CHECK_FALSE(show_edge(drawn.snapshot(), EdgeId{1}));
}

TEST_CASE("a node is shown with every relation, articles that name it included")
{
    DrawnGraph drawn{R"(
        article bai-1 = Bài một {date: 2020-01-01}
        directive kh = Kế hoạch 7/KH-UBND {alias: Kế hoạch 7, form: kế hoạch}
        kh -implements-> ct @ bai-1
        bai-1 -mentions-> kh @ bai-1
    )"};
    const auto sheet = show_node(drawn.snapshot(), drawn["kh"]);
    REQUIRE(sheet);
    CHECK(sheet->node.label == "Kế hoạch 7/KH-UBND");
    CHECK(sheet->node.aliases == std::vector<std::string>{"Kế hoạch 7"});
    REQUIRE(sheet->links.sections.size() == 2);
    CHECK(sheet->links.sections[0].step == along(Relation::implements));
    CHECK(sheet->links.sections[1].step == against(Relation::mentions));
    CHECK_FALSE(show_node(drawn.snapshot(), node_id(Kind::directive, "none")));
}

TEST_CASE("an article is shown with what was read in it and what was declined")
{
    TempStore store;
    Article article;
    article.id = node_id(Kind::article, "bai");
    article.title = "Bài";
    article.text = "Kế hoạch 7 thực hiện Chỉ thị 16.";
    Statements statements;
    statements.rules = "1";
    statements.entities = {{Kind::directive, "Kế hoạch 7", {}, {}, "", {{0, 12}}},
                           {Kind::directive, "Chỉ thị 16", {}, {}, "", {{25, 39}}}};
    statements.claims = {{Relation::implements, 0, 1, {{"cue", "thực hiện"}}, {0, 4}, "verb", 0.9},
                         {Relation::based_on, 1, 0, {}, {0, 4}, "verb", 0.9}};
    statements.doubts = {{{0, 4}, Reason::ambiguous, Kind::locality, {}, {{"a", "", 0}, {"b", "", 0}}}};
    Store::Batch batch{*store};
    batch.put_article(article);
    batch.put_statements(article.id, statements);
    batch.commit();

    const auto sheet = show_article(store->snapshot(), article.id, 1);
    REQUIRE(sheet);
    CHECK(sheet->article.title == "Bài");
    CHECK(sheet->article.text.empty());
    CHECK(sheet->text_bytes == article.text.size());
    REQUIRE(sheet->claims.size() == 1);
    CHECK(sheet->claims[0].from == "Kế hoạch 7");
    CHECK(sheet->claims[0].to == "Chỉ thị 16");
    CHECK(sheet->claims[0].quote == "Kế");
    CHECK(sheet->more_claims == 1);
    REQUIRE(sheet->doubts.size() == 1);
    CHECK(sheet->doubts[0].quote == "Kế");
    CHECK_FALSE(show_article(store->snapshot(), node_id(Kind::article, "none")));
}
