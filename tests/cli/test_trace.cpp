#include <doctest/doctest.h>

#include <cstdlib>
#include <fstream>
#include <sstream>
#include <string>

#include "app/cli/render_trace_markdown.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;
using soichi::test::run;
using soichi::test::TempFolder;

namespace {

using Words = std::vector<std::string>;

constexpr auto drawing = R"(
    article bai = Bài "một" \ <b> *hai* [ba](x) `bốn` _năm_ {date: 2020-01-01, source: tin/bai_1.txt}
    directive ct = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2016-05-16}
    directive kh = Kế hoạch "7"/KH-UBND \ <x> {form: kế hoạch, date: 2016-07}
    directive moi = Quyết định 9/QĐ-UBND {date: 2018-01-02}
    locality tra-vinh = tỉnh Trà Vinh
    locality bt-1 = huyện Châu Thành, tỉnh Bến Tre
    locality bt-2 = huyện Châu Thành, tỉnh Trà Vinh
    kh -implements-> ct @ bai
    kh -applied_in-> tra-vinh @ bai
    kh -applied_in-> bt-1 @ bai
    kh -applied_in-> bt-2 @ bai
    moi -replaces-> kh @ bai
)";

test::Finished traced(const DrawnGraph& drawn, const Words& more)
{
    Words words{"trace", "--db", drawn.directory().string(), "--lang", "en"};
    words.insert(words.end(), more.begin(), more.end());
    return run({words});
}

bool has(const std::string& text, const std::string& part)
{
    return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE("limits of a trace that cannot be understood end with 2 and say why")
{
    struct Row {
        std::string when;
        Words arguments;
        const char* says;
    };
    const DrawnGraph drawn{drawing};
    for (const auto& row : {
             Row{"a relation that there is not",
                 {"--type", "LIKES"},
                 "does not follow \"LIKES\"; it follows: IMPLEMENTS"},
             Row{"one that traces down do not follow", {"--type", "implements,BASED_ON"}, "\"BASED_ON\""},
             Row{"one that traces up do not follow",
                 {"--up", "--type", "CARRIES_OUT"},
                 "IMPLEMENTS, PROMULGATES, BASED_ON"},
             Row{"a day that there is not", {"--from", "31/2/2018"}, "--from"},
             Row{"a text for a day", {"--to", "tomorrow"}, "--to"},
             Row{"a period that ends before it begins", {"--from", "2019", "--to", "6/2018"}, "--from 2019 is later than --to 6/2018"},
             Row{"a confidence that is too high", {"--min-confidence", "1.5"}, "--min-confidence"},
             Row{"a confidence below none", {"--min-confidence", "-0.1"}, "--min-confidence"},
             Row{"a confidence that is no number", {"--min-confidence", "nan"}, "--min-confidence"},
             Row{"a place that there is not", {"--in", "tỉnh Không Có"}, "nothing in the store has the name"},
             Row{"a place of a name that several have", {"--in", "huyện Châu Thành"}, "fits 2 nodes"},
             Row{"a place that is a directive",
                 {"--in", "16/CT-TTg"},
                 "is of the kind directive; here one of these is asked for: locality"},
             Row{"a format that there is not", {"--format", "pdf"}, "--format"},
             Row{"two formats", {"--json", "--format", "dot"}, "--json does not go with --format dot"},
         }) {
        CAPTURE(row.when);
        auto words = row.arguments;
        words.insert(words.begin(), "16/CT-TTg");
        const auto got = traced(drawn, words);
        CHECK(got.code == 2);
        CHECK(got.out.empty());
        CHECK_MESSAGE(has(got.err, row.says), got.err);
    }
}

TEST_CASE("a directive or a number that cannot be meant ends a trace with 2")
{
    struct Row {
        std::string when;
        Words arguments;
        const char* says;
    };
    const DrawnGraph drawn{drawing};
    for (const auto& row : {
             Row{"a name that there is not", {"Chỉ thị 99/CT-TTg"}, "nothing in the store has the name"},
             Row{"the second of two names", {"16/CT-TTg", "99/CT-TTg"}, "\"99/CT-TTg\""},
             Row{"a negative depth", {"16/CT-TTg", "--depth", "-1"}, "--depth"},
             Row{"a negative number of nodes", {"16/CT-TTg", "--max-nodes", "-5"}, "--max-nodes"},
             Row{"an impossible day to look from", {"16/CT-TTg", "--as-of", "2021-13"}, "--as-of"},
         }) {
        CAPTURE(row.when);
        const auto got = traced(drawn, row.arguments);
        CHECK(got.code == 2);
        CHECK_MESSAGE(has(got.err, row.says), got.err);
    }
    const test::TempStore empty;
    const auto got =
        run({{"trace", "16/CT-TTg", "--in", "Bến Tre", "--db", empty.directory().string(), "--lang", "en"}});
    CHECK(got.code == 2);
    CHECK(has(got.err, "nothing in the store has the name \"16/CT-TTg\""));
}

TEST_CASE("a dossier says what it was asked, and what an unclear directive may be")
{
    const DrawnGraph drawn{R"(
        directive ct = Chỉ thị 16/CT-TTg {form: chỉ thị, number: 16, symbol: CT-TTg, date: 2016-05-16}
        kh -implements-> ct
        ubnd -governs-> tra-vinh
    )"};
    const auto got =
        traced(drawn, {"16/CT-TTg", "--format", "markdown", "--as-of", "8/7/2021", "--to", "2022", "--type",
                       "implements", "--min-confidence", "0.5", "--in", "tra-vinh", "--depth", "3"});
    CHECK(got.code == 0);
    CHECK(has(got.out,
              "- What is driven by Chỉ thị 16/CT-TTg, where, and who carries it out?\n- As of: 2021-07-08\n"
              "- Limits: at most 3 hops; at most 10000 lines; only the relations IMPLEMENTS; only in tra-vinh; "
              "to 2022; confidence of 0.5 and more\n- The store: 1 articles, 5 nodes, 2 edges"));
    CHECK(has(got.out, "- Left out by the limits chosen: lines outside the place (1)."));
}

TEST_CASE("limits that leave nothing are an empty answer")
{
    const DrawnGraph drawn{drawing};
    const auto got = traced(drawn, {"16/CT-TTg", "--from", "2030", "--fail-empty"});
    CHECK(got.code == 6);
    CHECK(has(got.out, "[more outside the limits chosen]"));
    CHECK(has(got.out, "Left out by the limits chosen: lines outside the period (4)."));
}

TEST_CASE("relations are named in any case, apart or with commas")
{
    const DrawnGraph drawn{drawing};
    const auto commas = traced(drawn, {"16/CT-TTg", "--type", "implements,APPLIED_IN"});
    const auto apart = traced(drawn, {"--type", "Applied_In", "--type", "IMPLEMENTS", "16/CT-TTg"});
    CHECK(commas.code == 0);
    CHECK(commas.out == apart.out);
    CHECK(has(commas.out, "applied in: tỉnh Trà Vinh"));
}

TEST_CASE("a format has the same answer whichever way it is asked for")
{
    const DrawnGraph drawn{drawing};
    CHECK(traced(drawn, {"16/CT-TTg", "--json"}).out == traced(drawn, {"16/CT-TTg", "--format", "json"}).out);
    CHECK(traced(drawn, {"16/CT-TTg"}).out == traced(drawn, {"16/CT-TTg", "-f", "tree"}).out);
}

TEST_CASE("text is shown by Markdown as it is")
{
    struct Row {
        std::string when;
        std::string text;
        std::string markdown;
    };
    for (const auto& row : {
             Row{"signs that mean something", "a*b_c [d](e) <f> `g` \\h #i |j &amp; ~k ^l $m",
                 R"(a\*b\_c \[d\](e) \<f\> \`g\` \\h \#i \|j \&amp; \~k \^l \$m)"},
             Row{"lines and blanks", " một\n\n hai\tba ", "một hai ba"},
             Row{"control characters", "a\x1b[0mb\x7f", "a \\[0mb"},
             Row{"Vietnamese", "Kế hoạch 12-KH/BDV", "Kế hoạch 12-KH/BDV"},
             Row{"nothing", "", ""},
         }) {
        CAPTURE(row.when);
        CHECK(cli::markdown_text(row.text) == row.markdown);
    }
}

TEST_CASE("every statement of a dossier has a footnote, and every footnote is there once")
{
    const DrawnGraph drawn{drawing};
    const auto got = traced(drawn, {"16/CT-TTg", "--format", "markdown"});
    REQUIRE(got.code == 0);
    std::istringstream lines{got.out};
    std::size_t statements = 0;
    std::size_t notes = 0;
    for (std::string line; std::getline(lines, line);) {
        statements += line.compare(0, 4, "  - ") == 0 && has(line, "**") && has(line, "[^") ? 1 : 0;
        notes += line.compare(0, 2, "[^") == 0 ? 1 : 0;
    }
    CHECK(statements == 1);
    CHECK(notes == 5);
    CHECK(has(got.out, "**Kế hoạch \"7\"/KH-UBND \\\\ \\<x\\>**[^1], 2016-07; **replaced by Quyết định 9/QĐ-UBND of "
                       "2018-01-02**[^2]"));
    CHECK(has(got.out, "*Bài \"một\" \\\\ \\<b\\> \\*hai\\* \\[ba\\](x) \\`bốn\\` \\_năm\\_*, 2020-01-01. Source: "
                       "tin/bai\\_1.txt. Rule drawn, confidence 0.9."));
}

TEST_CASE("Graphviz draws what a trace writes for it")
{
    if (std::system("command -v dot >/dev/null") != 0) {  // NOLINT(concurrency-mt-unsafe): one thread
        MESSAGE("skipped: Graphviz (dot) is not installed");
        return;
    }
    const DrawnGraph drawn{drawing};
    const TempFolder folder;
    const auto got = traced(drawn, {"16/CT-TTg", "--format", "dot"});
    REQUIRE(got.code == 0);
    const auto file = folder.write("trace.dot", got.out).string();
    const auto draw = "dot -Tsvg '" + file + "' >'" + file + ".svg' 2>'" + file + ".err'";
    CHECK(std::system(draw.c_str()) == 0);  // NOLINT(concurrency-mt-unsafe): one thread
    const auto text = [](const std::string& path) {
        std::ifstream stream{path, std::ios::binary};
        return std::string{std::istreambuf_iterator<char>{stream}, {}};
    };
    CHECK(text(file + ".err").empty());
    CHECK(has(text(file + ".svg"), "Kế hoạch &quot;7&quot;/KH&#45;UBND"));
}
