#include "query/links/links.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

constexpr auto province = R"(
    article bai-2018 = Bài 2018 {date: 2018-07-20}
    article bai-2020 = Bài 2020 {date: 2020-12-03}
    article bai-2021 = Bài 2021 {date: 2021-07-08}
    official hung = Phạm Duy Hưng
    official loc  = Trần Thị Lộc
    official thu  = Ma Xuân Thu
    agency ubnd   = UBND tỉnh Bắc Kạn
    hung -holds_position(Ủy viên)-> btv @ bai-2021
    hung -holds_position(Phó Chủ tịch)-> ubnd @ bai-2021
    hung -holds_position(Phó Chủ tịch)-> ubnd @ bai-2018
    hung -holds_position(Phó Chủ tịch)-> ubnd @ bai-2020 0.9 {as_of: 2020-11}
    thu -holds_position(Chánh Văn phòng)-> ubnd @ bai-2018
    loc -holds_position(Ủy viên)-> btv @ bai-2018
    loc -holds_position(Ủy viên)-> ubnd @ bai-2018
    kh -signed_by-> hung @ bai-2018
    so -part_of-> ubnd @ bai-2018
    ubnd -governs-> bac-kan
    kh -issued_by-> ubnd @ bai-2018
    ubnd -carries_out-> ct @ bai-2020
    ubnd -coordinates_with-> mttq @ bai-2018
)";

const LinkSection* section(const Links& links, Step step)
{
    for (const auto& candidate : links.sections) {
        if (candidate.step == step) {
            return &candidate;
        }
    }
    return nullptr;
}

Names others(const DrawnGraph& drawn, const Links& links, Step step)
{
    Names names;
    if (const auto* found = section(links, step)) {
        for (const auto& line : found->lines) {
            names.push_back(drawn.name_of(line.other.id));
        }
    }
    return names;
}

}  // namespace

TEST_CASE("an official's positions are lines with the first and last day they were seen")
{
    DrawnGraph drawn{province};
    const auto found = links(drawn.snapshot(), drawn["hung"]);
    const auto* positions = section(found, along(Relation::holds_position));
    REQUIRE(positions != nullptr);
    REQUIRE(positions->lines.size() == 2);
    const auto& vice = positions->lines[0];
    CHECK(vice.properties.at("title") == "Phó Chủ tịch");
    CHECK(vice.seen.first == "2018-07-20");
    CHECK(vice.seen.last == "2021-07-08");
    CHECK(vice.articles == std::vector{drawn["bai-2018"], drawn["bai-2020"], drawn["bai-2021"]});
    CHECK(positions->lines[1].seen.first == "2021-07-08");
    CHECK(others(drawn, found, against(Relation::signed_by)) == Names{"kh"});
}

TEST_CASE("the day that the evidence states goes before the article's")
{
    DrawnGraph drawn{R"(
        article bai = Bài {date: 2021-07-08}
        an -holds_position(Chủ tịch)-> ubnd @ bai 0.9 {as_of: 2015}
        binh -holds_position(Chủ tịch)-> ubnd @ bai
    )"};
    const auto found = links(drawn.snapshot(), drawn["ubnd"]);
    REQUIRE(found.sections.size() == 1);
    CHECK(found.sections[0].lines[0].seen.first == "2015");
    CHECK(found.sections[0].lines[0].qualifiers.at("as_of") == "2015");
    CHECK(found.sections[0].lines[1].seen.first == "2021-07-08");
}

TEST_CASE("an official's links tell the colleagues of the time")
{
    DrawnGraph drawn{province};
    const auto found = links(drawn.snapshot(), drawn["hung"]);
    REQUIRE(found.colleagues.found.size() == 2);
    CHECK(found.colleagues.found[0].official.id == drawn["loc"]);
    CHECK(found.colleagues.found[0].posts.size() == 2);
    CHECK(found.colleagues.found[1].official.id == drawn["thu"]);
    CHECK(found.colleagues.found[1].posts[0].title == "Chánh Văn phòng");
}

TEST_CASE("an agency's links are its people, its place among bodies and what it does")
{
    DrawnGraph drawn{province};
    const auto found = links(drawn.snapshot(), drawn["ubnd"]);
    struct Row {
        std::string what;
        Step step;
        Names names;
    };
    for (const auto& row : {
             Row{"officials, by day, then title", against(Relation::holds_position), {"thu", "hung", "loc"}},
             Row{"parts", against(Relation::part_of), {"so"}},
             Row{"no parent", along(Relation::part_of), {}},
             Row{"territory", along(Relation::governs), {"bac-kan"}},
             Row{"issued", against(Relation::issued_by), {"kh"}},
             Row{"carried out", along(Relation::carries_out), {"ct"}},
             Row{"coordinated", along(Relation::coordinates_with), {"mttq"}},
         }) {
        CAPTURE(row.what);
        CHECK(others(drawn, found, row.step) == row.names);
    }
    CHECK(others(drawn, links(drawn.snapshot(), drawn["mttq"]), along(Relation::coordinates_with)) == Names{"ubnd"});
}

TEST_CASE("a line names the directives that it is about")
{
    const auto id = to_string(node_id(Kind::directive, "ct"));
    DrawnGraph drawn{"kh -implements-> ct\n"
                     "ubnd -coordinates_with(" +
                     id +
                     ")-> mttq\n"
                     "agency so = Sở Nội vụ\n"
                     "doan -inspects-> so @ bai 0.9 {about: " +
                     id + " x_1}\n"};
    const auto coordinated = links(drawn.snapshot(), drawn["ubnd"]);
    const auto inspected = links(drawn.snapshot(), drawn["so"]);
    for (const auto* found : {&coordinated, &inspected}) {
        REQUIRE(found->sections.size() == 1);
        REQUIRE(found->sections[0].lines[0].concerning.size() == 1);
        CHECK(found->sections[0].lines[0].concerning[0].id == drawn["ct"]);
    }
}

TEST_CASE("a long section is cut and says how much is missing")
{
    DrawnGraph drawn{province};
    const auto found = links(drawn.snapshot(), drawn["ubnd"], LinkOptions{.limit = 1});
    const auto* people = section(found, against(Relation::holds_position));
    REQUIRE(people != nullptr);
    CHECK(people->lines.size() == 1);
    CHECK(people->more == 2);
    CHECK(links(drawn.snapshot(), drawn["hung"], LinkOptions{.limit = 1}).colleagues.more == 1);
    CHECK(section(links(drawn.snapshot(), drawn["ubnd"], LinkOptions{.limit = 0}), against(Relation::holds_position))
              ->more == 0);
}

TEST_CASE("an agency's former officials stand after those of whom no end is known")
{
    DrawnGraph drawn{R"(
        article b-2010 = Bài {date: 2010-05-01}
        article b-2020 = Bài {date: 2020-05-01}
        agency ubnd = UBND
        cu -holds_position(Chủ tịch)-> ubnd @ b-2010
        cu -holds_position(Chủ tịch)-> ubnd @ b-2020 0.9 {former: true}
        moi -holds_position(Chủ tịch)-> ubnd @ b-2020
        ra -holds_position(Phó Chủ tịch)-> ubnd @ b-2010 0.9 {from: 2006, to: 2009-12-31}
    )"};
    const auto found = links(drawn.snapshot(), drawn["ubnd"]);
    REQUIRE(found.sections.size() == 1);
    CHECK(others(drawn, found, against(Relation::holds_position)) == Names{"moi", "cu", "ra"});
    const auto& lines = found.sections[0].lines;
    CHECK_FALSE(lines[0].held->over);
    CHECK(lines[1].held->over);
    CHECK(lines[1].held->over_by == "2020-05-01");
    CHECK(lines[2].held->from == "2006");
    CHECK(lines[2].held->to == "2009-12-31");
}

TEST_CASE("a position tells when its body came to an end")
{
    DrawnGraph drawn{R"(
        agency ubnd = UBND {to: 2025-07-01}
        an -holds_position(Chủ tịch)-> ubnd
    )"};
    for (const auto* name : {"ubnd", "an"}) {
        const auto found = links(drawn.snapshot(), drawn[name]);
        REQUIRE(found.sections.size() == 1);
        CHECK_FALSE(found.sections[0].lines[0].held->over);
        CHECK(found.sections[0].lines[0].held->body_ended == "2025-07-01");
    }
}

TEST_CASE("an inspection names what any of its articles says that it was about")
{
    const auto one = to_string(node_id(Kind::directive, "ct"));
    const auto two = to_string(node_id(Kind::directive, "kh"));
    DrawnGraph drawn{"kh -implements-> ct\nagency so = Sở\n"
                     "doan -inspects-> so @ bai-1 0.9 {about: " +
                     one +
                     "}\n"
                     "doan -inspects-> so @ bai-2 0.8 {about: " +
                     two + "}\n"};
    const auto found = links(drawn.snapshot(), drawn["so"]);
    REQUIRE(found.sections.size() == 1);
    CHECK(found.sections[0].lines[0].concerning.size() == 2);
}

TEST_CASE("only the relations that are asked for are told, with what follows from them")
{
    DrawnGraph drawn{std::string{province} +
                     "bai-2018 -mentions-> hung @ bai-2018\nbai-2018 -mentions-> thu @ bai-2018\n"};
    struct Row {
        std::string what;
        std::vector<Relation> only;
        std::size_t sections;
        std::size_t colleagues;
        std::size_t joint;
    };
    for (const auto& row : {
             Row{"all", {}, 2, 2, 1},
             Row{"positions", {Relation::holds_position}, 1, 2, 0},
             Row{"signatures", {Relation::signed_by}, 1, 0, 0},
             Row{"articles", {Relation::mentions}, 1, 0, 1},
             Row{"what an official cannot have", {Relation::governs}, 0, 0, 0},
         }) {
        CAPTURE(row.what);
        const auto found = links(drawn.snapshot(), drawn["hung"], LinkOptions{.only = row.only});
        CHECK(found.sections.size() == row.sections);
        CHECK(found.colleagues.found.size() == row.colleagues);
        CHECK(found.joint_appearances.found.size() == row.joint);
        CHECK(found.empty() == (row.sections == 0));
    }
}

TEST_CASE("a period leaves out what was not so in it")
{
    DrawnGraph drawn{province};
    const auto found = links(drawn.snapshot(), drawn["ubnd"],
                             LinkOptions{.period = {PartialDate{2019, 0, 0}, PartialDate{2020, 0, 0}}});
    CHECK(others(drawn, found, along(Relation::carries_out)) == Names{"ct"});
    CHECK(others(drawn, found, along(Relation::coordinates_with)).empty());
    CHECK(others(drawn, found, against(Relation::holds_position)) == Names{"thu", "hung", "loc"});
    const auto before = links(drawn.snapshot(), drawn["ubnd"], LinkOptions{.period = {{}, PartialDate{2017, 0, 0}}});
    CHECK(others(drawn, before, against(Relation::holds_position)).empty());
    CHECK(others(drawn, before, along(Relation::governs)) == Names{"bac-kan"});
}
