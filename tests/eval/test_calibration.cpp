#include <doctest/doctest.h>

#include "eval/calibration.hpp"

using namespace soichi::eval;

namespace {

const Score three_edges = [] {
    Score score;
    auto& article = score.articles.emplace_back();
    article.edges = {{Verdict::right, 0.95, {{"a.one", 0.95}, {"b.two", 0.8}}},
                     {Verdict::wrong, 0.9, {{"a.one", 0.9}}},
                     {Verdict::open, 0.9, {{"a.one", 0.9}}}};
    return score;
}();

}  // namespace

TEST_CASE("edges stand in the band of the highest confidence stated, open ones in none")
{
    const auto bands = by_confidence(three_edges);
    CHECK(bands.front().low == 0.95);
    CHECK(bands.front().belief.right.right == 1);
    CHECK(bands[1].belief.right.total == 1);
    CHECK(bands[1].belief.right.right == 0);
    CHECK(bands[1].belief.stated == doctest::Approx(0.9));
    CHECK(bands[2].belief.right.total == 0);
    CHECK(bands.back().low == 0.0);
}

TEST_CASE("an edge counts for each rule that states it, with what that rule states")
{
    const auto rules = by_rule(three_edges);
    CHECK(rules.at("a.one").right.total == 2);
    CHECK(rules.at("a.one").right.right == 1);
    CHECK(rules.at("a.one").stated == doctest::Approx(0.925));
    CHECK(rules.at("b.two").stated == doctest::Approx(0.8));
}
