#include <doctest/doctest.h>

#include "eval/assign.hpp"
#include "eval/named.hpp"

using namespace soichi::eval;

namespace {

Named directive(std::string number, std::string symbol, std::string date, std::string form = "chỉ thị")
{
    return Named{
        {"d", "directive", "Chỉ thị 16", {}, std::move(form), std::move(number), std::move(symbol), std::move(date)}};
}

Named agency(std::string label, std::vector<std::string> aliases = {})
{
    return Named{{"a", "agency", std::move(label), std::move(aliases), {}, {}, {}, {}}};
}

}  // namespace

TEST_CASE("directives fit by number, symbol and year, and what one side does not know fits any")
{
    const auto gold = directive("16", "CT-TTg", "2016-05-16");
    CHECK(fit(gold, directive("016", "CT–TTG", "2016")) == 3);
    CHECK(fit(gold, directive("16", "CT-TTg", "")) == 2);
    CHECK(fit(gold, directive("16", "", "")) == 1);
    CHECK(fit(gold, directive("17", "CT-TTg", "2016")) == 0);
    CHECK(fit(gold, directive("16", "CT-UBND", "2016")) == 0);
    CHECK(fit(gold, directive("16", "CT-TTg", "2017")) == 0);
    CHECK(fit(gold, directive("", "CT-TTg", "2016")) == 0);
}

TEST_CASE("forms of directives matter only where a symbol is missing")
{
    CHECK(fit(directive("16", "CT-TTg", ""), directive("16", "CT-TTg", "", "kế hoạch")) == 3);
    CHECK(fit(directive("16", "CT-TTg", ""), directive("16", "", "", "kế hoạch")) == 0);
    CHECK(fit(directive("16", "CT-TTg", ""), directive("16", "", "", "")) == 2);
}

TEST_CASE("others fit by label, or by an alias that is more than a name without its place")
{
    const auto gold = agency("UBND tỉnh Bắc Kạn", {"UBND tỉnh", "Ủy ban tỉnh Bắc Kạn"});
    CHECK(fit(gold, agency("Ủy ban nhân dân tỉnh Bắc Kạn")) == 5);
    CHECK(fit(gold, agency("Ủy ban tỉnh Bắc Kạn")) == 1);
    CHECK(fit(gold, agency("Văn phòng", {"UBND tỉnh Bắc Kạn"})) == 1);
    CHECK(fit(gold, agency("UBND tỉnh")) == 0);
    CHECK(fit(gold, agency("UBND tỉnh Trà Vinh", {"UBND tỉnh"})) == 0);
    CHECK(fit(gold, Named{{"l", "locality", "UBND tỉnh Bắc Kạn", {}, {}, {}, {}, {}}}) == 0);
}

TEST_CASE("a name without its place ends with a level, or is a department's")
{
    CHECK(is_bare("ubnd huyện", "ubnd huyện chiêm hóa"));
    CHECK(is_bare("ban dân vận huyện ủy", "ban dân vận huyện ủy chiêm hóa"));
    CHECK(is_bare("sở nội vụ", "sở nội vụ tỉnh bắc kạn"));
    CHECK(is_bare("tp", "tp bắc kạn"));
    CHECK_FALSE(is_bare("phòng nội vụ", "phòng nội vụ huyện"));
    CHECK_FALSE(is_bare("ubnd huyện", "ubnd huyện"));
    CHECK_FALSE(is_bare("liên xã", "ubnd liên xã"));
}

TEST_CASE("the best fit is paired first, then the first of gold, then the first found")
{
    const int table[3][3] = {{1, 5, 0}, {1, 5, 0}, {1, 1, 0}};
    const auto pairs = assign(3, 3, [&](std::size_t i, std::size_t j) { return table[i][j]; });
    CHECK(pairs == Pairs{{0, 1}, {1, 0}});
}
