#include <doctest/doctest.h>

#include <string>

#include "query/names/near_names.hpp"
#include "tests/cli/program.hpp"
#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;
using soichi::test::run;

namespace {

constexpr auto drawing = R"(
    directive ct   = Chỉ thị 16/CT-TTg {form: chỉ thị, date: 2016-05-16}
    directive kh   = Kế hoạch 7/KH-UBND {form: kế hoạch}
    agency    ubnd = UBND tỉnh Bắc Kạn
    agency    so   = Sở Nội vụ tỉnh Bắc Kạn
    official  hung = Phạm Duy Hưng
    official  hang = Phạm Duy Hằng
    official  hong = Phạm Duy Hồng
    official  hoang = Phạm Duy Hoàng
    kh -implements-> ct
    hung -holds_position(Chủ tịch)-> ubnd @ bai-1
    hung -holds_position(Chủ tịch)-> ubnd @ bai-2
    hang -holds_position(Giám đốc)-> so @ bai-1
    hong -holds_position(Giám đốc)-> so @ bai-1
    hoang -holds_position(Giám đốc)-> so @ bai-1
    article bai-1 = Bài một {source: tin/bai-1.txt}
    article bai-2 = Bài hai {source: tin/bai-2.txt}
    bai-1 -mentions-> hung @ bai-1
)";

std::vector<std::string> near(DrawnGraph& drawn, const std::string& typed, const std::vector<Kind>& kinds = {})
{
    std::vector<std::string> names;
    for (const auto& match : near_names(drawn.snapshot(), typed, kinds)) {
        names.push_back(drawn.name_of(match.node));
    }
    return names;
}

}  // namespace

TEST_CASE("a name that nothing has is near those that differ by a letter or two")
{
    DrawnGraph drawn{drawing};
    using Names = std::vector<std::string>;
    struct Row {
        std::string when;
        std::string typed;
        Names found;
    };
    for (const auto& row : {
             Row{"a letter dropped at the end", "ubnd tinh bac ka", {"ubnd"}},
             Row{"two letters swapped in an abbreviated name", "ubnd tỉnh bắc kna", {"ubnd"}},
             Row{"the first word mistyped", "Sợo Nội vụ tỉnh Bắc Kạn", {"so"}},
             Row{"a symbol mistyped", "Chỉ thị 16/CT-TGT", {"ct"}},
             Row{"with a date that the directive does not have", "Chỉ thị 16/CT-TTg năm 2019", {"ct"}},
             Row{"a letter wrong in each of two words", "Phan Dui Hưng", {"hung"}},
             Row{"a blank left out", "PhạmDuy Hưng", {"hung"}},
             Row{"another place is not near", "ubnd tỉnh Hà Nam", {}},
             Row{"another number is another directive", "Chỉ thị 17/CT-TTg", {}},
             Row{"at most three, those that articles name first", "Phạm Duy Hng", {"hung", "hang", "hong"}},
             Row{"something else", "Trần Văn Không", {}},
             Row{"nothing", "", {}},
         }) {
        CAPTURE(row.when);
        CHECK(near(drawn, row.typed) == row.found);
    }
    CHECK(near(drawn, "ubnd tinh bac ka", {Kind::official}).empty());
    CHECK(near_names(drawn.snapshot(), "Phạm Duy Hng", {}, 1).size() == 1);
}

TEST_CASE("a mistyped name ends with 2 and the names that may have been meant")
{
    DrawnGraph drawn{drawing};
    const auto store = drawn.directory().string();
    const auto finished = run({.arguments = {"links", "ubnd tinh bac kna", "--db", store, "--lang", "vi"}});
    CHECK(finished.code == 2);
    CHECK(finished.out.empty());
    CHECK(finished.err.find("Có phải bạn muốn nói:\n  a_") != std::string::npos);
    CHECK(finished.err.find("UBND tỉnh Bắc Kạn") != std::string::npos);
    const auto found = run({.arguments = {"find", "ubnd tinh bac kna", "--db", store}});
    CHECK(found.code == 0);
    CHECK(found.err.find("Did you mean:") != std::string::npos);
}
