#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "importers/judge.hpp"
#include "query/review/candidates.hpp"
#include "query/review/review.hpp"
#include "tests/importers/store_of.hpp"

using namespace soichi;
using test::StoreOf;

namespace {

bool holds(const std::vector<Clue>& clues, Clue clue)
{
    return std::find(clues.begin(), clues.end(), clue) != clues.end();
}

const std::string dated = "Ngày 19/4/2018, tỉnh Kon Tum sơ kết Kế hoạch số 17/KH-UBND ngày 28/3/2018 của UBND tỉnh.";
const std::string younger = "Ngày 20/5/2020, tỉnh Kon Tum sơ kết Kế hoạch số 17/KH-UBND ngày 02/4/2020 của UBND tỉnh.";

}  // namespace

TEST_CASE("what an article dates later than itself is the last that it may mean")
{
    StoreOf store{{dated, younger, "Ngày 12/6/2018, tỉnh Kon Tum nói về Kế hoạch số 17/KH-UBND của UBND tỉnh."}};
    NodeId undated;
    store.snapshot().for_each_node([&](const Node& node) {
        undated = node.id.kind == Kind::directive && is_provisional(node) ? node.id : undated;
        return true;
    });
    REQUIRE(undated.hash != 0);
    const auto candidates = may_be(store.snapshot(), undated);
    REQUIRE(candidates.size() == 2);
    CHECK(candidates[0].node.date == "2018-03-28");
    CHECK(holds(candidates[0].clues, Clue::same_issuer));
    CHECK(holds(candidates[0].clues, Clue::dated_before));
    CHECK(holds(candidates[1].clues, Clue::dated_after));
    CHECK(may_be(store.snapshot(), candidates[0].node.id).empty());
}

TEST_CASE("a directive of another number, form or symbol is no candidate")
{
    StoreOf store{
        {"Ngày 19/4/2018, tỉnh Kon Tum sơ kết Kế hoạch số 171/KH-UBND ngày 28/3/2018 và Quyết định số 17/QĐ-UBND "
         "ngày 28/3/2018 của UBND tỉnh.",
         "Ngày 12/6/2018, tỉnh Kon Tum nói về Kế hoạch số 17/KH-UBND của UBND tỉnh."}};
    CHECK(may_be(store.snapshot(), store.node("Kế hoạch 17/KH-UBND").id).empty());
}

TEST_CASE("review puts first what most speaks for, and leaves out what was judged")
{
    StoreOf store{{"Ngày 02/3/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuấn phát biểu.",
                   "Ngày 03/3/2018, tỉnh Kon Tum tổ chức hội nghị. Giám đốc Sở Y tế Đinh Quốc Tuân phát biểu.",
                   "Ngày 05/6/2019, tỉnh Nghệ An tổ chức hội nghị. Giám đốc Sở Tài chính Đinh Quốc Tuấn phát biểu.",
                   dated, "Ngày 12/6/2018, tỉnh Kon Tum nói về Kế hoạch số 17/KH-UBND của UBND tỉnh."}};
    const auto pairs = review(store.snapshot());
    REQUIRE(pairs.size() == 2);
    CHECK(pairs[0].weight >= pairs[1].weight);
    const auto officials = review(store.snapshot(), {.kinds = {Kind::official}});
    REQUIRE(officials.size() == 1);
    CHECK(holds(officials[0].clues, Clue::nearly_same_name));
    CHECK(holds(officials[0].clues, Clue::same_post));
    const auto name_of = [&](NodeId id) { return NodeName{id.kind, store.snapshot().node(id)->key}; };
    Judgement different;
    different.verdict = Verdict::different;
    different.subject = name_of(officials[0].first.id);
    different.object = name_of(officials[0].second.id);
    Judgements judgements;
    judgements.add(different);
    judge(*store, judgements);
    CHECK(review(store.snapshot(), {.kinds = {Kind::official}}).empty());
}
