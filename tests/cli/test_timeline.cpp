#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/cli/good_article.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/drawn_graph.hpp"

using soichi::test::DrawnGraph;
using soichi::test::has;
using soichi::test::run;

namespace {

using Words = std::vector<std::string>;

constexpr auto drawing = R"(
    article bai = Bài một {date: 2018-07-20, source: tin/bai.txt}
    directive ct = Chỉ thị 16/CT-TTg {form: chỉ thị, number: 16, symbol: CT-TTg, date: 2016-05-16}
    directive ct-2 = Chỉ thị 16/CT-TTg {form: chỉ thị, number: 16, symbol: CT-TTg, date: 2020-03-31}
    locality xa = xã Không Gì {alone: true}
    ct -issued_by-> ttg @ bai
    ct-2 -issued_by-> ttg @ bai
)";

}  // namespace

TEST_CASE("a timeline says clearly what is wrong with what was typed")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    struct Row {
        std::string when;
        Words arguments;
        const char* says;
    };
    for (const auto& row : {
             Row{"unknown", {"Chỉ thị 99"}, "nothing in the store has the name"},
             Row{"ambiguous", {"16/CT-TTg"}, "fits 2 nodes"},
             Row{"no name", {}, "missing argument name"},
             Row{"an impossible day", {"ttg", "--from", "2021-02-30"}, "--from"},
             Row{"an impossible month", {"ttg", "--to", "13/2021"}, "--to"},
             Row{"an impossible day of asking", {"ttg", "--as-of", "31/4/2021"}, "--as-of"},
             Row{"a negative limit", {"ttg", "--limit", "-1"}, "--limit"},
             Row{"a period that ends before it begins",
                 {"ttg", "--from", "2021", "--to", "12/2020"},
                 "--from 2021 is later than --to 12/2020"},
         }) {
        CAPTURE(row.when);
        auto words = row.arguments;
        words.insert(words.begin(), "timeline");
        words.insert(words.end(), {"--db", store});
        const auto finished = run({.arguments = words});
        CAPTURE(finished.err);
        CHECK(finished.code == 2);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, row.says));
    }
}

TEST_CASE("a timeline without entries is empty only where that is asked")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    const auto finished = run({.arguments = {"timeline", "xã Không Gì", "--db", store}});
    CHECK(finished.code == 0);
    CHECK(has(finished.out, "no evidence in this collection"));
    CHECK(run({.arguments = {"timeline", "xã Không Gì", "--db", store, "--fail-empty"}}).code == 6);
    const auto outside = run({.arguments = {"timeline", "ttg", "--from", "2022", "--db", store}});
    CHECK(has(outside.out, "of that time"));
    CHECK(has(outside.out, "2 outside the time asked for"));
}

TEST_CASE("a timeline of an empty store knows no name")
{
    soichi::test::TempStore empty;
    const auto finished = run({.arguments = {"timeline", "x", "--db", empty.directory().string()}});
    CHECK(finished.code == 2);
    CHECK(has(finished.err, "nothing in the store has the name"));
}

TEST_CASE("an article's timeline is found by its source")
{
    DrawnGraph drawn{drawing};
    const auto finished = run({.arguments = {"timeline", "tin/bai.txt", "--db", drawn.directory().string(), "--json"}});
    CHECK(finished.code == 0);
    CHECK(has(finished.out, "\"schema\": \"soichi.timeline/1\""));
    CHECK(has(finished.out, "\"date\": \"2018-07-20\""));
}
