#include <doctest/doctest.h>

#include "eval/intervals.hpp"

using namespace soichi::eval;

namespace {

Score score_of(const std::vector<Counts>& agencies)
{
    Score score;
    for (const auto& counts : agencies) {
        auto& article = score.articles.emplace_back();
        article.kinds["agency"] = counts;
        score.kinds["agency"] += counts;
    }
    return score;
}

}  // namespace

TEST_CASE("articles that are read equally well leave no interval")
{
    const auto intervals = bootstrap_intervals(score_of({{8, 2, 0}, {8, 2, 0}, {8, 2, 0}}));
    CHECK(intervals.kinds.at("agency").precision->low == doctest::Approx(0.8));
    CHECK(intervals.kinds.at("agency").precision->high == doctest::Approx(0.8));
    CHECK(intervals.nodes.recall->low == 1.0);
}

TEST_CASE("articles that differ make it wide, the same each time")
{
    const auto score = score_of({{10, 0, 0}, {5, 5, 0}, {9, 1, 0}, {2, 8, 0}, {10, 0, 0}});
    const auto first = bootstrap_intervals(score).kinds.at("agency").precision;
    const auto again = bootstrap_intervals(score).kinds.at("agency").precision;
    CHECK(first->low == again->low);
    CHECK(first->high == again->high);
    const auto precision = score.kinds.at("agency").precision();
    CHECK(first->low < precision - 0.1);
    CHECK(first->high > precision + 0.1);
}

TEST_CASE("a figure that no sample has is left open")
{
    const auto intervals = bootstrap_intervals(score_of({{0, 0, 3}}));
    CHECK_FALSE(intervals.kinds.at("agency").precision);
    CHECK(intervals.kinds.at("agency").recall->high == 0.0);
    CHECK_FALSE(intervals.edges.f1);
}

TEST_CASE("Wilson's interval is that of the textbook")
{
    const auto interval = wilson_interval({8, 10});
    CHECK(interval.low == doctest::Approx(0.4902).epsilon(0.0005));
    CHECK(interval.high == doctest::Approx(0.9433).epsilon(0.0005));
    CHECK(wilson_interval({5, 5}).high == 1.0);
    CHECK(wilson_interval({0, 0}).low == 0.0);
}
