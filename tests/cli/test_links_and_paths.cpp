#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "tests/cli/program.hpp"
#include "tests/support/drawn_graph.hpp"

using soichi::test::DrawnGraph;
using soichi::test::run;
using soichi::test::TempStore;

namespace {

using Words = std::vector<std::string>;

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

constexpr auto drawing = R"(
    article bai = Bài {date: 2018-05-01}
    official an = Nguyễn Văn An
    official an-2 = Nguyễn Văn Ân
    official binh = Lê Thị Bình
    official chi = Phan Chi {alone: yes}
    agency ubnd = UBND tỉnh Trà Vinh
    an -holds_position(Chủ tịch)-> ubnd @ bai
    an-2 -holds_position(Chuyên viên)-> ubnd @ bai
    binh -holds_position(Giám đốc)-> ubnd @ bai
)";

Words on(Words words, const std::string& store)
{
    words.insert(words.end(), {"--db", store});
    return words;
}

}  // namespace

TEST_CASE("links and paths complain clearly of what they cannot take")
{
    DrawnGraph drawn{drawing};
    struct Row {
        std::string when;
        Words arguments;
        const char* says;
    };
    for (const auto& row : {
             Row{"an unknown name", {"links", "Trần Văn Không"}, "nothing in the store has the name"},
             Row{"an ambiguous name", {"links", "nguyen van an"}, "fits 2 nodes"},
             Row{"an ambiguous end", {"path", "le thi binh", "nguyen van an"}, "fits 2 nodes"},
             Row{"an unknown relation", {"links", "le thi binh", "--type", "LOVES"}, "there is no relation \"LOVES\""},
             Row{"one of several", {"path", "binh", "chi", "--type", "PART_OF,X"}, "there is no relation \"X\""},
             Row{"an impossible date", {"links", "le thi binh", "--from", "30/2/2016"}, "--from"},
             Row{"a period that ends before it begins",
                 {"links", "le thi binh", "--from", "2020", "--to", "2019"},
                 "--from 2020 is later than --to 2019"},
             Row{"a negative limit", {"links", "le thi binh", "--limit", "-1"}, "--limit"},
             Row{"no articles to look at", {"links", "le thi binh", "--max-articles", "0"}, "--max-articles"},
             Row{"no paths", {"path", "a", "b", "-k", "0"}, "-k"},
             Row{"fewer than no paths", {"path", "a", "b", "-k", "-3"}, "-k"},
             Row{"no hops", {"path", "a", "b", "--max-hops", "0"}, "--max-hops"},
             Row{"more than certain", {"path", "a", "b", "--min-confidence", "1.5"}, "--min-confidence"},
             Row{"less than nothing", {"path", "a", "b", "--min-confidence", "-0.1"}, "--min-confidence"},
         }) {
        CAPTURE(row.when);
        const auto finished = run({.arguments = on(row.arguments, drawn.directory().string())});
        CAPTURE(finished.err);
        CHECK(finished.code == 2);
        CHECK(finished.out.empty());
        CHECK(has(finished.err, row.says));
    }
}

TEST_CASE("a store without anything knows no name")
{
    TempStore store;
    for (const auto& words : {Words{"links", "an"}, Words{"path", "an", "binh"}}) {
        const auto finished = run({.arguments = on(words, store.directory().string())});
        CHECK(finished.code == 2);
        CHECK(has(finished.err, "nothing in the store has the name \"an\""));
    }
}

TEST_CASE("two whom nothing joins are told so, and that is a failure only where it is asked")
{
    DrawnGraph drawn{drawing};
    const auto words = on({"path", "le thi binh", "phan chi", "-k", "3"}, drawn.directory().string());
    const auto finished = run({.arguments = words});
    CHECK(finished.code == 0);
    CHECK(finished.out == "No path joins the two in this collection.\n");
    auto strictly = words;
    strictly.push_back("--fail-empty");
    CHECK(run({.arguments = strictly}).code == 6);
}

TEST_CASE("links of relations or times that a node has none of are an empty answer")
{
    DrawnGraph drawn{drawing};
    for (const auto& words :
         {Words{"links", "le thi binh", "--type", "SIGNED_BY"}, Words{"links", "le thi binh", "--to", "2010"}}) {
        const auto finished = run({.arguments = on(words, drawn.directory().string())});
        CHECK(finished.code == 0);
        CHECK(has(finished.out, "no links"));
        auto strictly = on(words, drawn.directory().string());
        strictly.push_back("--fail-empty");
        CHECK(run({.arguments = strictly}).code == 6);
    }
}

TEST_CASE("what was not looked at for colleagues and joint appearances is told")
{
    DrawnGraph drawn{std::string{drawing} +
                     "bai -mentions-> binh @ bai\nbai-2 -mentions-> binh @ bai-2\nbai -mentions-> an @ bai\n"
                     "bai-2 -mentions-> an @ bai-2\n"};
    const auto finished = run({.arguments = on({"links", "le thi binh", "--max-posts", "1", "--max-articles", "1"},
                                               drawn.directory().string())});
    CHECK(has(finished.out, "1 more positions in these bodies were not looked at"));
    CHECK(has(finished.out, "Counted over 1 of the 2 articles"));
}
