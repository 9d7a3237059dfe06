#include "query/coverage/coverage.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Lines = std::vector<std::string>;

/// Units of the gazetteer, and bodies of them.
const std::string units = R"(
    directive ct = Chỉ thị 90/CT-TTg {form: chỉ thị, number: 90, symbol: CT-TTg, date: 2016-05-16}
    locality tra-vinh = tỉnh Trà Vinh {key: gso2004:84|tỉnh Trà Vinh}
    locality cau-ke = huyện Cầu Kè {key: gso2004:845|huyện Cầu Kè}
    locality vinh-long = tỉnh Vĩnh Long {key: gso2025:86|tỉnh Vĩnh Long}
    locality xa-cau-ke = xã Cầu Kè {key: gso2025:29308|xã Cầu Kè}
    agency ubnd = UBND tỉnh Trà Vinh {key: UBND|gso2004:84|tỉnh Trà Vinh}
    agency ubnd-cau-ke = UBND huyện Cầu Kè {key: UBND|gso2004:845|huyện Cầu Kè}
    agency ubnd-bac-kan = UBND tỉnh Bắc Kạn {key: UBND|gso2004:06|tỉnh Bắc Kạn}
)";

const Unit* unit(std::string_view key)
{
    return Units::builtin().with_key(key);
}

const char* word_for(ActionKind kind)
{
    return kind == ActionKind::plan ? "plan" : kind == ActionKind::report ? "report" : "inspection";
}

std::string word_for(const UnitAction& at)
{
    switch (at.bearing) {
    case Bearing::own:
        return "";
    case Bearing::inside:
        return " inside " + label_of(*at.actor);
    case Bearing::before:
        return " before " + label_of(*at.through);
    case Bearing::after:
        return " after " + label_of(*at.through);
    }
    return "?";
}

/// "tỉnh Trà Vinh: plan kh" for each action of a unit, the directives on the way after it.
Lines actions(const DrawnGraph& drawn, const Coverage& found)
{
    Lines lines;
    for (const auto& unit : found.units) {
        for (const auto& at : unit.actions) {
            const auto& action = found.actions[at.action];
            auto line = label_of(*unit.unit) + ": " + word_for(action.kind) + " " + drawn.name_of(action.node.id) +
                        word_for(at);
            for (const auto& hop : action.through) {
                line += " through " + drawn.name_of(hop.directive.id);
            }
            lines.push_back(line);
        }
    }
    return lines;
}

}  // namespace

TEST_CASE("a province acts by plans of its bodies, by carrying out and by being where a directive is applied")
{
    DrawnGraph drawn{units + R"(
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-08}
        agency so = Sở Nội vụ
        kh -implements-> ct
        kh -issued_by-> ubnd
        so -part_of-> ubnd
        so -carries_out-> ct
        ubnd-bac-kan -carries_out-> ct
        ct -applied_in-> tra-vinh
        ct -applied_in-> cau-ke
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    CHECK(found.level == 1);
    CHECK(found.units.size() == 63);
    CHECK(actions(drawn, found) == Lines{"tỉnh Bắc Kạn: report ubnd-bac-kan", "tỉnh Trà Vinh: plan kh",
                                         "tỉnh Trà Vinh: report so",
                                         "tỉnh Trà Vinh: report cau-ke inside huyện Cầu Kè"});
    CHECK(found.counts.plan == 1);
    CHECK(found.counts.report_only == 1);
    CHECK(found.counts.none == found.counts.units - 2);
    CHECK(found.counts.indirect == 0);
}

TEST_CASE("what a district does is marked as inside its province, and stands at the district where districts are asked")
{
    DrawnGraph drawn{units + R"(
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-08}
        directive kh-huyen = Kế hoạch 12/KH-UBND {form: kế hoạch, date: 2016-09}
        kh -implements-> ct
        kh -issued_by-> ubnd
        kh-huyen -implements-> kh
        kh-huyen -issued_by-> ubnd-cau-ke
    )"};
    CHECK(actions(drawn, coverage(drawn.snapshot(), drawn["ct"])) ==
          Lines{"tỉnh Trà Vinh: plan kh", "tỉnh Trà Vinh: plan kh-huyen inside huyện Cầu Kè through kh"});
    const auto found = coverage(drawn.snapshot(), drawn["ct"], {.place = unit("gso2004:84|tỉnh Trà Vinh")});
    CHECK(found.level == 2);
    CHECK(found.counts.units == 9);
    CHECK(actions(drawn, found) == Lines{"huyện Cầu Kè: plan kh-huyen through kh"});
    CHECK(found.outside == 1);
    CHECK(actions(drawn, coverage(drawn.snapshot(), drawn["ct"], {.depth = 1})) == Lines{"tỉnh Trà Vinh: plan kh"});
    CHECK(coverage(drawn.snapshot(), drawn["ct"], {.depth = 1}).cut);
}

TEST_CASE("the directive of a local body is asked of what lies directly below its unit")
{
    DrawnGraph drawn{units + R"(
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-08}
        directive kh-huyen = Kế hoạch 12/KH-UBND {form: kế hoạch, date: 2016-09}
        kh -issued_by-> ubnd
        kh-huyen -implements-> kh
        kh-huyen -issued_by-> ubnd-cau-ke
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["kh"]);
    REQUIRE(found.place != nullptr);
    CHECK(label_of(*found.place) == "tỉnh Trà Vinh");
    CHECK(actions(drawn, found) == Lines{"huyện Cầu Kè: plan kh-huyen"});
    CHECK(coverage(drawn.snapshot(), drawn["kh"], {.level = 1}).place == nullptr);
}

TEST_CASE("a successor shows what its predecessors did as theirs")
{
    DrawnGraph drawn{units + R"(
        directive kh = Kế hoạch 31/KH-UBND {form: kế hoạch, date: 2016-08}
        kh -implements-> ct
        kh -issued_by-> ubnd-bac-kan
        ubnd-cau-ke -carries_out-> ct
    )"};
    const auto later = coverage(drawn.snapshot(), drawn["ct"], {.day = PartialDate{2025, 8, 1}});
    CHECK(later.units.size() == 34);
    CHECK(actions(drawn, later) == Lines{"tỉnh Thái Nguyên: plan kh before tỉnh Bắc Kạn",
                                         "tỉnh Vĩnh Long: report ubnd-cau-ke before tỉnh Trà Vinh"});
    CHECK(later.counts.plan == 1);
    CHECK(later.counts.indirect == 2);
}

TEST_CASE("what a later unit did is shown at those that it was made of")
{
    DrawnGraph drawn{units + R"(
        ct -applied_in-> xa-cau-ke
        ct -applied_in-> vinh-long
    )"};
    CHECK(actions(drawn, coverage(drawn.snapshot(), drawn["ct"])) ==
          Lines{"tỉnh Bến Tre: report vinh-long after tỉnh Vĩnh Long",
                "tỉnh Trà Vinh: report vinh-long after tỉnh Vĩnh Long",
                "tỉnh Trà Vinh: report xa-cau-ke after xã Cầu Kè",
                "tỉnh Vĩnh Long: report vinh-long after tỉnh Vĩnh Long"});
    const auto found = coverage(drawn.snapshot(), drawn["ct"],
                                {.place = unit("gso2025:86|tỉnh Vĩnh Long"), .day = PartialDate{2025, 8, 1}});
    CHECK(found.level == 3);
    CHECK(actions(drawn, found) == Lines{"xã Cầu Kè: report xa-cau-ke"});
}

TEST_CASE("an inspection counts where it was about the directive")
{
    const auto about = to_string(node_id(Kind::directive, "ct"));
    DrawnGraph drawn{units + "doan -inspects-> ubnd-cau-ke @ bai {about: " + about + R"(, date: 2019-05-02}
        doan -inspects-> ubnd @ bai
        bai -mentions-> ct @ bai
        bai -mentions-> doan @ bai
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    CHECK(actions(drawn, found) == Lines{"tỉnh Trà Vinh: inspection ubnd-cau-ke inside huyện Cầu Kè"});
    CHECK(found.counts.inspection_only == 1);
    CHECK(found.actions.at(0).seen.first == "2019-05-02");
    REQUIRE(found.actions.at(0).inspector);
    CHECK(found.actions.at(0).inspector->id == drawn["doan"]);
}

TEST_CASE("a decision and the plan that it brings into force are one plan")
{
    DrawnGraph drawn{units + R"(
        directive qd = Quyết định 1999/QĐ-UBND {form: quyết định, date: 2016-07-16}
        qd -implements-> ct
        qd -promulgates-> kh
        kh -implements-> ct
        qd -issued_by-> ubnd
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    CHECK(actions(drawn, found) == Lines{"tỉnh Trà Vinh: plan kh"});
    CHECK(found.actions.at(0).seen.first == "2016-07-16");
}

TEST_CASE("without a day and a date, the units are those of the first action, or else those that last")
{
    DrawnGraph drawn{units + R"(
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-08}
        kh -implements-> undated
        kh -issued_by-> ubnd
        unheard -issued_by-> ttg
    )"};
    CHECK(coverage(drawn.snapshot(), drawn["undated"]).units.size() == 63);
    CHECK(coverage(drawn.snapshot(), drawn["unheard"]).units.size() == 34);
    const auto later = coverage(drawn.snapshot(), drawn["undated"], {.place = unit("gso2025:86|tỉnh Vĩnh Long")});
    CHECK(later.units.size() == 124);
    CHECK(later.level == 3);
}

TEST_CASE("articles that name the plan of one decision alike speak of one plan")
{
    DrawnGraph drawn{units + R"(
        directive qd = Quyết định 1999/QĐ-UBND {form: quyết định, date: 2016-07-16}
        directive kh-1 = Kế hoạch thực hiện Chỉ thị 90 {form: kế hoạch}
        directive kh-2 = Kế hoạch thực hiện Chỉ thị 90 {form: kế hoạch}
        qd -implements-> ct
        qd -issued_by-> ubnd
        qd -promulgates-> kh-1
        qd -promulgates-> kh-2
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    CHECK(found.units.size() == 63);
    CHECK(found.counts.plan == 1);
    CHECK(actions(drawn, found).size() == 1);
}

TEST_CASE("what central bodies do is told apart, and what the gazetteer cannot place")
{
    DrawnGraph drawn{units + R"(
        kh-bo -implements-> ct
        kh-bo -issued_by-> bo
        kh-nao-do -implements-> ct
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    CHECK(actions(drawn, found).empty());
    CHECK(found.unplaced == 2);
    CHECK(found.counts.none == found.counts.units);
}

TEST_CASE("short mentions that may mean the directive are told but not counted")
{
    DrawnGraph drawn{units + R"(
        directive bare = Chỉ thị 90 {form: chỉ thị, number: 90, key: t_0000000000000001|90}
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-08}
        directive other-year = Chỉ thị 90 {form: chỉ thị, number: 90, date: 2019, key: t_0000000000000002|90}
        kh -implements-> bare
        kh -issued_by-> ubnd
        ct -issued_by-> ttg
        other-year -issued_by-> ttg
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    CHECK(actions(drawn, found).empty());
    REQUIRE(found.perhaps.size() == 1);
    CHECK(found.perhaps[0].id == drawn["bare"]);
    const auto of_bare = coverage(drawn.snapshot(), drawn["bare"]);
    CHECK(actions(drawn, of_bare) == Lines{"tỉnh Trà Vinh: plan kh"});
    REQUIRE(of_bare.may_be.size() == 1);
    CHECK(of_bare.may_be[0].node.id == drawn["ct"]);
}

TEST_CASE("a plan whose parent was replaced afterwards is marked")
{
    DrawnGraph drawn{units + R"(
        directive kh = Kế hoạch 7/KH-UBND {form: kế hoạch, date: 2016-08}
        directive kh-sau = Kế hoạch 9/KH-UBND {form: kế hoạch, date: 2022}
        directive ct-21 = Chỉ thị 21/CT-TTg {form: chỉ thị, date: 2021-06-01}
        ct-21 -replaces-> ct
        kh -implements-> ct
        kh -issued_by-> ubnd
        kh-sau -implements-> ct
        kh-sau -issued_by-> ubnd
    )"};
    const auto found = coverage(drawn.snapshot(), drawn["ct"]);
    REQUIRE(found.overtaken.size() == 1);
    CHECK(found.overtaken[0].by.id == drawn["ct-21"]);
    for (const auto& action : found.actions) {
        CAPTURE(drawn.name_of(action.node.id));
        CHECK(action.overtaken.size() == (action.node.id == drawn["kh"] ? 1 : 0));
    }
}

TEST_CASE("a place without units below it on the day has none")
{
    DrawnGraph drawn{units + "ct -applied_in-> tra-vinh\n"};
    const CoverageOptions gone{.place = unit("gso2004:06|tỉnh Bắc Kạn"), .day = PartialDate{2025, 8, 1}};
    CHECK(coverage(drawn.snapshot(), drawn["ct"], gone).units.empty());
    const CoverageOptions no_districts{.level = 2, .day = PartialDate{2025, 8, 1}};
    CHECK(coverage(drawn.snapshot(), drawn["ct"], no_districts).units.empty());
}
