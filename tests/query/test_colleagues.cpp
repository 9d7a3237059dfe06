#include "query/links/colleagues.hpp"

#include <string>
#include <vector>

#include <doctest/doctest.h>

#include "tests/support/drawn_graph.hpp"

using namespace soichi;
using soichi::test::DrawnGraph;

namespace {

using Names = std::vector<std::string>;

constexpr auto days = R"(
    article y2010 = Bài {date: 2010-05-01}
    article y2012 = Bài {date: 2012-05-01}
    article y2014 = Bài {date: 2014-05-01}
    article y2016 = Bài {date: 2016-05-01}
    article y2018 = Bài {date: 2018-05-01}
    article undated = Bài
)";

Names names(const DrawnGraph& drawn, const Colleagues& all, Together together)
{
    Names found;
    for (const auto& colleague : all.found) {
        if (colleague.together == together) {
            found.push_back(drawn.name_of(colleague.official.id));
        }
    }
    return found;
}

}  // namespace

TEST_CASE("colleagues are told apart by whether they surely were in the body at one time")
{
    struct Row {
        const char* when;
        const char* other;  ///< what is drawn of binh, while an was there from 2012 and seen in 2016
        Together together;
    };
    for (const auto& row : {
             Row{"seen in between", "binh -holds_position(Giám đốc)-> so @ y2014", Together::surely},
             Row{"seen on the same day", "binh -holds_position(Giám đốc)-> so @ y2016", Together::surely},
             Row{"seen before and after",
                 "binh -holds_position(Giám đốc)-> so @ y2010\nbinh -holds_position(Giám đốc)-> so @ y2018",
                 Together::surely},
             Row{"seen before", "binh -holds_position(Giám đốc)-> so @ y2010", Together::possibly},
             Row{"seen after", "binh -holds_position(Giám đốc)-> so @ y2018", Together::possibly},
             Row{"in a year of which an's part is unknown",
                 "binh -holds_position(Giám đốc)-> so @ y2018 0.9 {as_of: 2016}", Together::possibly},
             Row{"undated", "binh -holds_position(Giám đốc)-> so @ undated", Together::possibly},
             Row{"stated to have begun after", "binh -holds_position(Giám đốc)-> so @ y2018 0.9 {from: 2017}",
                 Together::possibly},
             Row{"over before", "binh -holds_position(Giám đốc)-> so @ y2010 0.9 {former: true}", Together::never},
             Row{"stated to have ended before", "binh -holds_position(Giám đốc)-> so @ y2018 0.9 {to: 2011}",
                 Together::never},
             Row{"called former while an was there", "binh -holds_position(Giám đốc)-> so @ y2014 0.9 {former: true}",
                 Together::possibly},
             Row{"a stated period around", "binh -holds_position(Giám đốc)-> so @ y2018 0.9 {from: 2011, to: 2017}",
                 Together::surely},
         }) {
        CAPTURE(row.when);
        DrawnGraph drawn{std::string{days} +
                         "an -holds_position(Chánh Văn phòng)-> so @ y2012 0.9 {from: 2012-05-01}\n" +
                         "an -holds_position(Chánh Văn phòng)-> so @ y2016\n" + row.other + "\n"};
        const auto all = colleagues(drawn.snapshot(), drawn["an"]);
        CHECK(all.apart == (row.together == Together::never ? 1 : 0));
        REQUIRE(all.found.size() == 1 - all.apart);
        if (all.apart == 0) {
            CHECK(all.found[0].together == row.together);
        }
    }
}

TEST_CASE("an end that is known on both sides keeps two apart")
{
    DrawnGraph drawn{std::string{days} + R"(
        an -holds_position(Giám đốc)-> so @ y2014 0.9 {to: 2014-03-31}
        binh -holds_position(Giám đốc)-> so @ y2016 0.9 {from: 2014-04-01}
        chi -holds_position(Giám đốc)-> so @ y2016 0.9 {from: 2014-03-31}
    )"};
    const auto all = colleagues(drawn.snapshot(), drawn["an"]);
    CHECK(all.apart == 1);
    CHECK(names(drawn, all, Together::surely) == Names{"chi"});
}

TEST_CASE("where nobody tells when somebody came, they may have been there long before")
{
    DrawnGraph drawn{std::string{days} + R"(
        an -holds_position(Giám đốc)-> so @ y2014
        binh -holds_position(Giám đốc)-> so @ y2010 0.9 {former: true}
    )"};
    const auto all = colleagues(drawn.snapshot(), drawn["an"]);
    CHECK(names(drawn, all, Together::possibly) == Names{"binh"});
    CHECK(all.apart == 0);
}

TEST_CASE("somebody who left and came back was not there in between")
{
    DrawnGraph drawn{std::string{days} + R"(
        an -holds_position(Giám đốc)-> so @ y2010
        an -holds_position(Giám đốc)-> so @ y2012 0.9 {former: true}
        an -holds_position(Giám đốc)-> so @ y2016
        an -holds_position(Giám đốc)-> so @ y2018
        binh -holds_position(Phó Giám đốc)-> so @ y2014
        chi -holds_position(Phó Giám đốc)-> so @ y2016
    )"};
    const auto all = colleagues(drawn.snapshot(), drawn["an"]);
    CHECK(names(drawn, all, Together::surely) == Names{"chi"});
    CHECK(names(drawn, all, Together::possibly) == Names{"binh"});
}

TEST_CASE("those who surely were there come first, then those nearest in time")
{
    DrawnGraph drawn{std::string{days} + R"(
        an -holds_position(Giám đốc)-> so @ y2012
        an -holds_position(Ủy viên)-> ban @ y2012
        far -holds_position(Giám đốc)-> so @ y2018
        near -holds_position(Giám đốc)-> so @ y2014
        once -holds_position(Giám đốc)-> so @ y2012
        twice -holds_position(Giám đốc)-> so @ y2012
        twice -holds_position(Ủy viên)-> ban @ y2012
        never -holds_position(Giám đốc)-> so @ undated
    )"};
    const auto all = colleagues(drawn.snapshot(), drawn["an"]);
    CHECK(names(drawn, all, Together::surely) == Names{"twice", "once"});
    CHECK(names(drawn, all, Together::possibly) == Names{"near", "far", "never"});
    const auto two = colleagues(drawn.snapshot(), drawn["an"], {.limit = 2});
    CHECK(names(drawn, two, Together::surely) == Names{"twice", "once"});
    CHECK(two.more == 3);
}

TEST_CASE("a shared post comes with its evidence, and posts held at other times are left out")
{
    DrawnGraph drawn{std::string{days} + R"(
        an -holds_position(Giám đốc)-> so @ y2014 0.9 {from: 2014}
        an -holds_position(Giám đốc)-> so @ y2014
        binh -holds_position(Phó Giám đốc)-> so @ y2014
        binh -holds_position(Phó Giám đốc)-> so @ y2016
        binh -holds_position(Chuyên viên)-> so @ y2012 0.9 {former: true}
    )"};
    const auto all = colleagues(drawn.snapshot(), drawn["an"]);
    REQUIRE(all.found.size() == 1);
    REQUIRE(all.found[0].posts.size() == 1);
    const auto& post = all.found[0].posts[0];
    CHECK(post.title == "Phó Giám đốc");
    CHECK(post.agency.id == drawn["so"]);
    CHECK(post.held.first_held == "2014-05-01");
    CHECK(post.held.last_held == "2016-05-01");
    CHECK(post.proof.best->quote == "binh -holds_position(Phó Giám đốc)-> so");
    CHECK(post.proof.more == 1);
}

TEST_CASE("positions beyond the limit are counted, not read")
{
    std::string drawing = "an -holds_position(Giám đốc)-> so\n";
    for (int i = 0; i < 9; ++i) {
        drawing += "o" + std::to_string(i) + " -holds_position(Chuyên viên)-> so\n";
    }
    DrawnGraph drawn{drawing};
    const auto some = colleagues(drawn.snapshot(), drawn["an"], {.max_posts = 4});
    CHECK(some.found.size() == 4);
    CHECK(some.unread == 5);
    CHECK(colleagues(drawn.snapshot(), drawn["an"]).unread == 0);
}

TEST_CASE("a period leaves out colleagues who were there at other times only")
{
    DrawnGraph drawn{std::string{days} + R"(
        an -holds_position(Giám đốc)-> so @ y2010
        an -holds_position(Giám đốc)-> so @ y2018
        early -holds_position(Phó Giám đốc)-> so @ y2012 0.9 {from: 2011, to: 2012-12-31}
        late -holds_position(Phó Giám đốc)-> so @ y2016
    )"};
    const auto early = colleagues(drawn.snapshot(), drawn["an"], {.period = {{}, PartialDate{2014, 0, 0}}});
    CHECK(names(drawn, early, Together::surely) == Names{"early"});
    const auto late = colleagues(drawn.snapshot(), drawn["an"], {.period = {PartialDate{2014, 0, 0}, {}}});
    CHECK(names(drawn, late, Together::surely) == Names{"late"});
}
