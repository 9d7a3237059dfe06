#include <doctest/doctest.h>

#include <set>
#include <string>

#include "importers/judge.hpp"
#include "tests/importers/graph_on.hpp"
#include "tests/importers/said.hpp"

using namespace soichi;
using test::ArticlesStore;
using test::graph_on;
using Lines = std::set<std::string>;

TEST_CASE("a body that was wound up does not stay for the sake of a directive that is hidden")
{
    ArticlesStore store{{"Ngày 12/3/2019, Bộ Giao thông vận tải ban hành Kế hoạch số 2290/KH-BGTVT ngày 12/3/2019."}};
    const auto day = "2026-01-01";
    REQUIRE(graph_on(store.snapshot(), day).names("Bộ Giao thông vận tải"));
    Judgement hide;
    hide.verdict = Verdict::hide;
    store.snapshot().for_each_node([&](const Node& node) {
        if (node.id.kind == Kind::directive) {
            hide.subject = {Kind::directive, node.key};
        }
        return true;
    });
    Judgements judgements;
    judgements.add(hide);
    judge(store.store(), judgements);
    REQUIRE_FALSE(graph_on(store.snapshot(), day).names("Kế hoạch 2290/KH-BGTVT"));
    CHECK_FALSE(graph_on(store.snapshot(), day).names("Bộ Giao thông vận tải"));
}

TEST_CASE("as of 2008 a commune of Sơn Tây lies in the city and not also in the town")
{
    ArticlesStore store{{"Ngày 08/7/2014, UBND xã Cổ Đông, thị xã Sơn Tây, thành phố Hà Nội họp về phòng cháy."}};
    REQUIRE(graph_on(store.snapshot(), "2014-07-08").says("PART_OF: xã Cổ Đông -> thị xã Sơn Tây"));
    const auto graph = graph_on(store.snapshot(), "2008-01-01");
    CHECK(graph.says("PART_OF: xã Cổ Đông -> thành phố Sơn Tây"));
    CHECK_FALSE(graph.says("PART_OF: xã Cổ Đông -> thị xã Sơn Tây"));
    CHECK_FALSE(graph.names("thị xã Sơn Tây"));
}

TEST_CASE("a body whose place is followed by the one above it is the issuer")
{
    CHECK(test::claims_of("Ngày 05/6/2019, UBND huyện Chi Lăng (tỉnh Lạng Sơn) ban hành Kế hoạch số 16/KH-UBND.",
                          "ISSUED_BY") == Lines{"Kế hoạch 16/KH-UBND -> UBND huyện Chi Lăng"});
    CHECK(test::claims_of("Ngày 05/6/2019, UBND huyện Chi Lăng, tỉnh Lạng Sơn ban hành Kế hoạch số 16/KH-UBND.",
                          "ISSUED_BY") == Lines{"Kế hoạch 16/KH-UBND -> UBND huyện Chi Lăng"});
    CHECK(test::claims_of("UBND phường Xuất Hóa, thành phố Bắc Kạn ban hành Kế hoạch số 15/KH-UBND.", "ISSUED_BY") ==
          Lines{"Kế hoạch 15/KH-UBND -> UBND phường Xuất Hóa"});
}
