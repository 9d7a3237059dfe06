#include "query/links/joint_appearances.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

constexpr auto meetings = R"(
    article hop-1 = Họp {date: 2016-05-01}
    article hop-2 = Họp {date: 2018-05-01}
    article hop-3 = Họp {date: 2020-05-01}
    official an = An
    official binh = Bình
    official chi = Chi
    official dung = Dung
    agency so = Sở
    hop-1 -mentions-> an @ hop-1
    hop-2 -mentions-> an @ hop-2
    hop-3 -mentions-> an @ hop-3
    hop-2 -mentions-> binh @ hop-2
    hop-3 -mentions-> binh @ hop-3
    hop-1 -mentions-> chi @ hop-1
    hop-1 -mentions-> dung @ hop-1
    hop-1 -mentions-> so @ hop-1
    hop-4 -mentions-> dung @ hop-4
)";

Names names(const DrawnGraph& drawn, const JointAppearances& joint)
{
    Names found;
    for (const auto& other : joint.found) {
        found.push_back(drawn.name_of(other.official.id));
    }
    return found;
}

}  // namespace

TEST_CASE("joint appearances are ranked by the articles that name both")
{
    DrawnGraph drawn{meetings};
    const auto joint = joint_appearances(drawn.snapshot(), drawn["an"]);
    CHECK(names(drawn, joint) == Names{"binh", "chi", "dung"});
    CHECK(joint.articles == 3);
    CHECK(joint.looked_at == 3);
    const auto& binh = joint.found[0];
    CHECK(binh.articles == std::vector{drawn["hop-2"], drawn["hop-3"]});
    CHECK(binh.seen.first == "2018-05-01");
    CHECK(binh.seen.last == "2020-05-01");
    CHECK(binh.proof.best->evidence.article == drawn["hop-2"]);
    CHECK(binh.proof.more == 1);
}

TEST_CASE("joint appearances beyond the limit are counted")
{
    DrawnGraph drawn{meetings};
    const auto joint = joint_appearances(drawn.snapshot(), drawn["an"], {.limit = 2});
    CHECK(names(drawn, joint) == Names{"binh", "chi"});
    CHECK(joint.more == 1);
}

TEST_CASE("no more articles are looked at than wanted, and that is told")
{
    DrawnGraph drawn{meetings};
    const auto joint = joint_appearances(drawn.snapshot(), drawn["an"], {.max_articles = 1});
    CHECK(joint.articles == 3);
    CHECK(joint.looked_at == 1);
}

TEST_CASE("only articles of the period count, and undated ones")
{
    DrawnGraph drawn{std::string{meetings} + "hop-4 -mentions-> an @ hop-4\n"};
    const auto joint = joint_appearances(drawn.snapshot(), drawn["an"],
                                         {.period = {PartialDate{2019, 0, 0}, PartialDate{2020, 5, 0}}});
    CHECK(names(drawn, joint) == Names{"binh", "dung"});
    CHECK(joint.articles == 2);
}

TEST_CASE("who is named alone appears with nobody")
{
    DrawnGraph drawn{"official an = An\nbai -mentions-> an\n"};
    const auto joint = joint_appearances(drawn.snapshot(), drawn["an"]);
    CHECK(joint.found.empty());
    CHECK(joint.articles == 1);
}
