#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>
#include <vector>

#include "core/gazetteer/lineage.hpp"
#include "core/gazetteer/local_successions.hpp"
#include "tests/gazetteer/source_table.hpp"

using namespace soichi;

namespace {

bool overlap(const Membership& a, const Membership& b)
{
    return (b.to.empty() || a.from < b.to) && (a.to.empty() || b.from < a.to);
}

}  // namespace

TEST_CASE("no unit lay in two units of one level at a time")
{
    std::set<std::string> wrong;
    for (const auto& unit : Units::builtin().all()) {
        const auto& all = Lineage::builtin().memberships(unit);
        for (std::size_t i = 0; i < all.size(); ++i) {
            for (std::size_t j = i + 1; j < all.size(); ++j) {
                if (overlap(all[i], all[j])) {
                    wrong.insert(key_of(unit));
                }
            }
        }
    }
    for (const auto& key : wrong) {
        MESSAGE(key);
    }
    CHECK(wrong.empty());
}

TEST_CASE("a locality that ended and came again is not there in between")
{
    const auto& town = *Units::builtin().with_key("gso2004:269|thị xã Sơn Tây");
    const auto& city = *Units::builtin().with_key("gso2004:269|thành phố Sơn Tây");
    CHECK(city.gaps.empty());
    CHECK(town.gaps == std::string{city.began} + "/" + std::string{city.ended});
}

TEST_CASE("what followed a body is told in the order of the table")
{
    std::vector<std::string> in_table;
    for (const auto& row : test::source_table("core/gazetteer/data/local_successions.tsv").rows) {
        if (row.at("body") == "Sở Lao động - Thương binh và Xã hội") {
            in_table.push_back(row.at("successor"));
        }
    }
    std::vector<std::string> told;
    for (const auto& next : local_successors("Sở Lao động - Thương binh và Xã hội", 1)) {
        told.emplace_back(next.successor);
    }
    REQUIRE(told.size() == 4);
    CHECK((told == in_table));
}

TEST_CASE("no row of a table has more cells than the table has columns")
{
    for (const auto* name :
         {"agencies", "central_units", "known_directives", "local_successions", "unit_changes", "units"}) {
        CAPTURE(name);
        const auto table = test::source_table("core/gazetteer/data/" + std::string{name} + ".tsv");
        const auto columns = test::split(table.header, '\t').size();
        for (const auto& line : table.lines) {
            CAPTURE(line);
            CHECK(test::split(line, '\t').size() <= columns);
        }
    }
}
