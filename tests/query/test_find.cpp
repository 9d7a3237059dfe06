#include "query/names/find.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "core/names/search_key.hpp"
#include "core/names/tsv.hpp"
#include "query/names/resolve_name.hpp"
#include "query/names/typed_name.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

constexpr auto registry = R"(
    directive ct-2016 = Chỉ thị 16/CT-TTg {form: chỉ thị, number: 16, symbol: CT-TTg, date: 2016-05-16, alias: Chỉ thị số 16}
    directive ct-05   = Chỉ thị 05-CT/TW {form: chỉ thị, number: 05, symbol: CT/TW, date: 2016-05-15}
    directive kh-16   = Kế hoạch thực hiện Chỉ thị 16/CT-TTg {form: kế hoạch}
    directive ct-165  = Chỉ thị 165/CT-UBND {form: chỉ thị, number: 165, symbol: CT-UBND}
    directive qd-03   = Quyết định 03/2007/QĐ-BNV {form: quyết định, number: 03, symbol: QĐ-BNV, date: 2007-02-26}
    agency ubnd-bk    = UBND tỉnh Bắc Kạn {alias: Ủy ban nhân dân tỉnh}
    agency ubnd-tp    = UBND thành phố Bắc Kạn
    agency mttq       = Ủy ban MTTQ Việt Nam tỉnh Bắc Kạn
    official hung     = Phạm Duy Hưng
    official hung-2   = Phạm Duy Hùng
    kh-16 -implements-> ct-2016
    ct-05 -implements-> ct-165
    qd-03 -issued_by-> ubnd-bk
    qd-03 -issued_by-> ubnd-tp
    qd-03 -issued_by-> mttq
    hung -holds_position(Phó Chủ tịch)-> ubnd-bk
    hung-2 -holds_position(Ủy viên)-> mttq
)";

Names found(DrawnGraph& drawn, std::string_view typed, const FindOptions& options = {})
{
    Names names;
    for (const auto& match : find_nodes(drawn.snapshot(), typed, options)) {
        names.push_back(drawn.name_of(match.node));
    }
    return names;
}

/// The name of what is meant, or "?" with the candidates' names.
std::string meant(DrawnGraph& drawn, std::string_view typed, const std::vector<Kind>& kinds = {})
{
    const auto resolution = resolve_name(drawn.snapshot(), typed, kinds);
    if (resolution.node) {
        return drawn.name_of(*resolution.node);
    }
    std::string text = "?";
    for (const auto& candidate : resolution.candidates) {
        text += " " + drawn.name_of(candidate.node);
    }
    return text;
}

}  // namespace

TEST_CASE("a name is found as people type it, best fit first")
{
    DrawnGraph drawn{registry};
    struct Row {
        std::string when;
        std::string typed;
        Names names;
    };
    for (const auto& row : {
             Row{"label", "Chỉ thị 05-CT/TW", {"ct-05"}},
             Row{"without diacritics and signs", "chi thi 16/ct-ttg", {"ct-2016", "kh-16"}},
             Row{"designator alone", "16/CT-TTg", {"ct-2016", "kh-16"}},
             Row{"short form, but not a number that begins so", "Chỉ thị 16", {"ct-2016", "kh-16"}},
             Row{"with the word for number", "Chỉ thị số 16/CT-TTg", {"ct-2016", "kh-16"}},
             Row{"leading zeros do not matter", "chi thi 5", {"ct-05"}},
             Row{"nor do those typed", "quyet dinh 3/2007/qd-bnv", {"qd-03"}},
             Row{"person", "pham duy hung", {"hung-2", "hung"}},
             Row{"words in any order", "hung duy", {"hung-2", "hung"}},
             Row{"the beginnings of words", "duy hun", {"hung-2", "hung"}},
             Row{"abbreviation for the long form", "ubnd tinh bac kan", {"ubnd-bk"}},
             Row{"long form for the abbreviation", "Uỷ ban nhân dân tỉnh Bắc Kạn", {"ubnd-bk"}},
             Row{"a shorter abbreviation", "ub tinh bac kan", {"ubnd-bk"}},
             Row{"an abbreviated place", "ubnd tp bac kan", {"ubnd-tp"}},
             Row{"a word of respect", "ông Phạm Duy Hưng", {"hung-2", "hung"}},
             Row{"a post", "phó chủ tịch ubnd tỉnh bắc kạn", {"hung"}},
             Row{"an abbreviated post", "pct ubnd", {"hung"}},
             Row{"a post that nobody holds there", "bí thư ubnd tỉnh bắc kạn", {}},
             Row{"nothing of this name", "Chỉ thị 17", {}},
             Row{"no word at all", "-/-", {}},
             Row{"nothing typed", "", {}},
         }) {
        CAPTURE(row.when);
        CAPTURE(row.typed);
        CHECK(found(drawn, row.typed) == row.names);
    }
}

TEST_CASE("of equally good fits the one that more articles name comes first")
{
    DrawnGraph drawn{R"(
        official a = Nguyễn Văn An
        official b = Nguyễn Văn An
        bai-1 -mentions-> a
        bai-1 -mentions-> b
        bai-2 -mentions-> b
    )"};
    CHECK(found(drawn, "nguyen van an") == Names{"b", "a"});
}

TEST_CASE("a post means whoever is the only one to have held it")
{
    DrawnGraph drawn{registry};
    CHECK(meant(drawn, "phó chủ tịch ubnd tỉnh bắc kạn") == "hung");
    CHECK(meant(drawn, "phó chủ tịch ubnd tỉnh bắc kạn", {Kind::agency}) == "?");
    CHECK(find_nodes(drawn.snapshot(), "pct ubnd", {.limit = 1}).size() == 1);
}

TEST_CASE("a search can be kept to some kinds and to some hits")
{
    DrawnGraph drawn{registry};
    CHECK(found(drawn, "bac kan", {.kinds = {Kind::directive}}).empty());
    CHECK(found(drawn, "bac kan", {.limit = 2}).size() == 2);
    CHECK(found(drawn, "bac kan").size() == 3);
}

TEST_CASE("a name means one node or it is not guessed")
{
    DrawnGraph drawn{registry};
    struct Row {
        std::string when;
        std::string typed;
        const char* meant;
    };
    for (const auto& row : {
             Row{"a designator wins over names that contain it", "16/CT-TTg", "ct-2016"},
             Row{"an alias wins over names that contain it", "Chỉ thị 16", "ct-2016"},
             Row{"two people of one folded name stay two", "pham duy hung", "? hung-2 hung"},
             Row{"diacritics tell them apart", "Phạm Duy Hưng", "hung"},
             Row{"so do capitals without", "PHẠM DUY HÙNG", "hung-2"},
             Row{"a beginning that fits one", "Chỉ thị 165", "ct-165"},
             Row{"words that fit several", "bac kan", "? ubnd-tp ubnd-bk mttq"},
             Row{"unknown", "Phạm Văn A", "?"},
         }) {
        CAPTURE(row.when);
        CHECK(meant(drawn, row.typed) == row.meant);
    }
}

TEST_CASE("a date tells directives of one designator apart")
{
    DrawnGraph drawn{R"(
        directive d16 = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2016-05-16}
        directive d20 = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2020-03-31}
        d16 -issued_by-> ttg
        d20 -issued_by-> ttg
    )"};
    CHECK(meant(drawn, "16/CT-TTg") == "? d16 d20");
    CHECK(meant(drawn, "16/CT-TTg năm 2020") == "d20");
    CHECK(meant(drawn, "16/CT-TTg (2016)") == "d16");
    CHECK(meant(drawn, "Chỉ thị số 16/CT-TTg ngày 16/5/2016") == "d16");
    CHECK(meant(drawn, "Chỉ thị số 16/CT-TTg, ngày 17/5/2016") == "?");
}

TEST_CASE("a directive whose identity is known wins over provisional ones of its name, which are told")
{
    const auto mention = to_string(soichi::node_id(Kind::article, "bai")) + "|61";
    const auto established = "directive known = Chỉ thị 61/CT-TTg {form: chỉ thị, date: 2018-05-14}\n"
                             "kh -implements-> known\n"
                             "directive " +
                             mention +
                             " = Chỉ thị 61/CT-TTg {form: chỉ thị}\n"
                             "kh -implements-> " +
                             mention + "\n";
    DrawnGraph drawn{established};
    const auto resolution = resolve_name(drawn.snapshot(), "61/CT-TTg");
    CHECK(resolution.node == drawn["known"]);
    CHECK(resolution.candidates.empty());
    REQUIRE(resolution.may_be.size() == 1);
    CHECK(resolution.may_be[0].node == drawn[mention]);

    DrawnGraph two{established + "directive other = Chỉ thị 61/CT-TTg {form: chỉ thị, date: 2020}\n"
                                 "kh -implements-> other\n"};
    CHECK_FALSE(resolve_name(two.snapshot(), "61/CT-TTg").node);
    CHECK(resolve_name(two.snapshot(), "61/CT-TTg").candidates.size() == 3);
}

TEST_CASE("a node's id names it")
{
    DrawnGraph drawn{registry};
    const auto id = to_string(drawn["hung"]);
    CHECK(meant(drawn, id.c_str()) == "hung");
    CHECK(meant(drawn, id.c_str(), {Kind::directive}) == "?");
    CHECK(meant(drawn, "o_0000000000000000") == "?");
}

TEST_CASE("an article is named by its title or by the end of its source's path")
{
    DrawnGraph drawn{R"(
        article bai-1 = Trà Vinh thực hiện Chỉ thị 16 {source: tin/2021/bai.txt}
        article bai-2 = Bắc Kạn {source: khac/bai.txt}
        kh -implements-> ct @ bai-1
        kh -implements-> ct @ bai-2
    )"};
    const auto named = [&](const char* typed) {
        const auto found_article = resolve_article(drawn.snapshot(), typed);
        return found_article.node ? drawn.name_of(*found_article.node)
                                  : "? " + std::to_string(found_article.candidates.size());
    };
    CHECK(named("Trà Vinh thực hiện Chỉ thị 16") == "bai-1");
    CHECK(named("2021/bai.txt") == "bai-1");
    CHECK(named("bai.txt") == "? 2");
    CHECK(named("ai.txt") == "? 0");
}

TEST_CASE("the table of abbreviations is tidy")
{
    std::ifstream file{SOICHI_PROJECT_DIR "/query/data/typed_abbreviations.tsv"};
    const std::string table{std::istreambuf_iterator<char>{file}, {}};
    std::vector<std::string> seen;
    for_each_row(table, [&seen](const Row& row) {
        CAPTURE(row[0]);
        CHECK(search_key(row[0]) == row[0]);
        CHECK(search_key(row[1]) == row[1]);
        CHECK(std::find(seen.begin(), seen.end(), row[0]) == seen.end());
        const auto example = " " + search_key(row[2]) + " ";
        CHECK(example.find(" " + std::string{row[0]} + " ") != std::string::npos);
        seen.emplace_back(row[0]);
    });
    CHECK(seen.size() > 10);
}

TEST_CASE("the table of words of respect is tidy, and each is passed over")
{
    std::ifstream file{SOICHI_PROJECT_DIR "/query/data/typed_honorifics.tsv"};
    const std::string table{std::istreambuf_iterator<char>{file}, {}};
    std::size_t rows = 0;
    for_each_row(table, [&rows](const Row& row) {
        CAPTURE(row[0]);
        CHECK(search_key(row[0]) == row[0]);
        const auto example = search_key(row[1]);
        CHECK(std::string{row[0]} + " " + without_honorific(row[1]) == example);
        ++rows;
    });
    CHECK(rows >= 5);
}

TEST_CASE("a date at the end of a name is split off")
{
    struct Row {
        std::string when;
        std::string typed;
        const char* name;
        const char* date;
    };
    for (const auto& row : {
             Row{"year", "Chỉ thị 16 năm 2020", "chi thi 16", "2020"},
             Row{"bare year", "16/CT-TTg 2020", "16 ct ttg", "2020"},
             Row{"day", "16/CT-TTg ngày 31/3/2020", "16 ct ttg", "2020-03-31"},
             Row{"no such day", "16/CT-TTg ngày 31/2/2020", "", ""},
             Row{"a number that is no year", "Quyết định 1553", "", ""},
             Row{"a year alone", "2020", "", ""},
         }) {
        CAPTURE(row.when);
        const auto split = split_date(row.typed);
        CHECK((split ? split->name : "") == row.name);
        CHECK((split ? to_string(split->date) : "") == row.date);
    }
}
