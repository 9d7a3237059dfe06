#include "query/coverage/stale_parents.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Lines = std::vector<std::string>;

/// "plan -> parent, by newer", with a question mark where the order is not known.
Lines stale(DrawnGraph& drawn, const StaleOptions& options = {})
{
    Lines lines;
    const auto snapshot = drawn.snapshot();
    for (const auto& parent : stale_parents(snapshot, snapshot, options)) {
        for (const auto& plan : parent.plans) {
            lines.push_back(drawn.name_of(plan.plan.id) + " -> " + drawn.name_of(parent.overtaking.parent.id) +
                            ", by " + drawn.name_of(parent.overtaking.by.id) + (plan.order_known ? "" : " ?"));
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("a plan is stale where its parent was replaced or repealed after it")
{
    struct Row {
        std::string when;
        std::string plan_date;
        std::string newer_date;
        Lines stale;
    };
    for (const auto& row : {
             Row{"replaced later", "2016-08-01", "2021-06-01", {"plan -> parent, by newer"}},
             Row{"replaced before", "2022-01-05", "2021-06-01", {}},
             Row{"replaced on the same day", "2021-06-01", "2021-06-01", {}},
             Row{"in one year, and more is not known", "2021", "2021-06-01", {"plan -> parent, by newer ?"}},
             Row{"in a later month", "2021-05", "2021-06", {"plan -> parent, by newer"}},
             Row{"the plan has no date", "", "2021-06-01", {"plan -> parent, by newer ?"}},
             Row{"the newer one has no date", "2016", "", {"plan -> parent, by newer ?"}},
         }) {
        CAPTURE(row.when);
        for (const auto* relation : {"replaces", "repeals"}) {
            CAPTURE(relation);
            DrawnGraph drawn{"directive plan = Kế hoạch 7/KH-UBND {form: kế hoạch, date: " + row.plan_date +
                             "}\ndirective newer = Chỉ thị 21/CT-TTg {form: chỉ thị, date: " + row.newer_date +
                             "}\nplan -implements-> parent\nother -implements-> newer\nnewer -" + relation +
                             "-> parent\n"};
            CHECK(stale(drawn) == row.stale);
        }
    }
}

TEST_CASE("an attached plan has the date of its decision")
{
    DrawnGraph drawn{R"(
        directive decision = Quyết định 1/QĐ-UBND {form: quyết định, date: 2022-01-05}
        directive newer = Chỉ thị 21/CT-TTg {form: chỉ thị, date: 2021-06-01}
        decision -promulgates-> plan
        plan -implements-> parent
        newer -replaces-> parent
    )"};
    CHECK(stale(drawn).empty());
}

TEST_CASE("a decision and the plan that it brings into force are one stale plan")
{
    DrawnGraph drawn{R"(
        directive decision = Quyết định 1/QĐ-UBND {form: quyết định, date: 2016-01-05}
        directive newer = Chỉ thị 21/CT-TTg {form: chỉ thị, date: 2021-06-01}
        decision -promulgates-> plan
        decision -implements-> parent
        plan -implements-> parent
        newer -repeals-> parent
    )"};
    CHECK(stale(drawn) == Lines{"plan -> parent, by newer"});
}

TEST_CASE("what replaces a directive is not stale for carrying it on")
{
    DrawnGraph drawn{R"(
        newer -replaces-> parent
        newer -implements-> parent
    )"};
    CHECK(stale(drawn).empty());
}

TEST_CASE("stale plans are listed by their parent's date, then by their own")
{
    DrawnGraph drawn{R"(
        directive old = Chỉ thị 5/CT-TTg {date: 2010}
        directive older = Chỉ thị 4/CT-TTg {date: 2005}
        directive newer = Chỉ thị 21/CT-TTg {date: 2021}
        directive a = Kế hoạch 9/KH-UBND {date: 2015}
        directive b = Kế hoạch 8/KH-UBND {date: 2012}
        newer -replaces-> old
        newer -repeals-> older
        a -implements-> old
        b -implements-> old
        a -implements-> older
    )"};
    const Lines of_old{"b -> old, by newer", "a -> old, by newer"};
    CHECK(stale(drawn) == Lines{"a -> older, by newer", of_old[0], of_old[1]});
    CHECK(stale(drawn, {.parent = drawn["old"]}) == of_old);
    CHECK(stale(drawn, {.parent = drawn["newer"]}).empty());
}

TEST_CASE("stale plans of a place are those of its bodies, of units in it and of its forerunners")
{
    DrawnGraph drawn{R"(
        directive parent = Chỉ thị 4/CT-TTg {date: 2005}
        directive newer = Chỉ thị 21/CT-TTg {date: 2021}
        directive tinh = Kế hoạch 1/KH-UBND {date: 2010}
        directive huyen = Kế hoạch 2/KH-UBND {date: 2011}
        directive noi-khac = Kế hoạch 3/KH-UBND {date: 2012}
        agency ubnd = UBND tỉnh Trà Vinh {key: UBND|gso2004:84|tỉnh Trà Vinh}
        agency ubnd-cau-ke = UBND huyện Cầu Kè {key: UBND|gso2004:845|huyện Cầu Kè}
        agency ubnd-bac-kan = UBND tỉnh Bắc Kạn {key: UBND|gso2004:06|tỉnh Bắc Kạn}
        newer -replaces-> parent
        tinh -implements-> parent
        tinh -issued_by-> ubnd
        huyen -implements-> parent
        huyen -issued_by-> ubnd-cau-ke
        noi-khac -implements-> parent
        noi-khac -issued_by-> ubnd-bac-kan
    )"};
    const Lines both{"tinh -> parent, by newer", "huyen -> parent, by newer"};
    CHECK(stale(drawn, {.place = Units::builtin().with_key("gso2004:84|tỉnh Trà Vinh")}) == both);
    CHECK(stale(drawn, {.place = Units::builtin().with_key("gso2025:86|tỉnh Vĩnh Long")}) == both);
    CHECK(stale(drawn, {.place = Units::builtin().with_key("gso2004:845|huyện Cầu Kè")}) ==
          Lines{"huyen -> parent, by newer"});
}
