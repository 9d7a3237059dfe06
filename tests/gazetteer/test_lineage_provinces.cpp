// The 63 provinces of June 2025 and the 34 of July: every way forward and back.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "core/gazetteer/lineage.hpp"
#include "tests/gazetteer/raw_units.hpp"

using namespace soichi;
using test::localities_on;
using Keys = std::set<std::string>;

namespace {

constexpr auto day_before = "2025-06-30";
constexpr auto day_after = "2025-07-01";

const Unit& unit_of(std::string_view key)
{
    const auto* const unit = Units::builtin().with_key(key);
    REQUIRE(unit != nullptr);
    return *unit;
}

enum class Way { forward, back };

/// Every locality of `ends` that a walk from `key` meets first, by any number of steps; `key` itself where it is one.
/// Forward steps are those after `day`: what was split off long before took nothing along of what the unit was then.
Keys reached(const std::string& key, Way way, const Keys& ends, std::string_view day)
{
    Keys found;
    Keys known{key};
    for (std::vector<std::string> open{key}; !open.empty();) {
        const auto at = open.back();
        open.pop_back();
        if (ends.contains(at)) {
            found.insert(at);
            continue;
        }
        const auto& unit = unit_of(at);
        const auto& lineage = Lineage::builtin();
        for (const auto& step : way == Way::forward ? lineage.successors(unit) : lineage.predecessors(unit)) {
            const auto& next = key_of(way == Way::forward ? *step.now : *step.before);
            if ((way == Way::back || step.date > day) && known.insert(next).second) {
                open.push_back(next);
            }
        }
    }
    return found;
}

}  // namespace

TEST_CASE("of the 63 provinces 52 are followed by another in July 2025 and 11 go on as they are")
{
    const auto before = localities_on(day_before, "1");
    const auto after = localities_on(day_after, "1");
    REQUIRE(before.size() == 63);
    REQUIRE(after.size() == 34);
    std::size_t followed = 0;
    for (const auto& key : before) {
        CAPTURE(key);
        const auto& steps = Lineage::builtin().successors(unit_of(key));
        const auto merged = std::count_if(steps.begin(), steps.end(), [&](const Succession& step) {
            return step.date == day_after && step.share == "whole" && after.contains(key_of(*step.now));
        });
        CHECK(merged == (after.contains(key) ? 0 : 1));
        followed += static_cast<std::size_t>(merged);
    }
    CHECK(followed == 52);
}

TEST_CASE("a walk forward from each of the 63 provinces ends in exactly one of the 34")
{
    const auto after = localities_on(day_after, "1");
    std::map<std::string, int> shares;
    for (const auto& key : localities_on(day_before, "1")) {
        CAPTURE(key);
        const auto today = reached(key, Way::forward, after, day_before);
        REQUIRE(today.size() == 1);
        ++shares[*today.begin()];
    }
    CHECK(shares.size() == 34);
    CHECK(std::all_of(shares.begin(), shares.end(), [](const auto& share) { return share.second <= 3; }));
}

TEST_CASE("a walk back from the 34 provinces comes to each of the 63 exactly once")
{
    const auto before = localities_on(day_before, "1");
    std::multiset<std::string> found;
    for (const auto& key : localities_on(day_after, "1")) {
        CAPTURE(key);
        const auto earlier = reached(key, Way::back, before, day_after);
        CHECK_FALSE(earlier.empty());
        found.insert(earlier.begin(), earlier.end());
    }
    CHECK(found == std::multiset<std::string>{before.begin(), before.end()});
}

TEST_CASE("a walk forward from the 34 provinces ends in the 34 of today, three of them with a new name or type")
{
    const auto today = localities_on("2026-09-20", "1");
    REQUIRE(today.size() == 34);
    Keys found;
    std::size_t changed = 0;
    for (const auto& key : localities_on(day_after, "1")) {
        CAPTURE(key);
        const auto now = reached(key, Way::forward, today, day_after);
        REQUIRE(now.size() == 1);
        changed += now.contains(key) ? 0U : 1U;
        found.insert(now.begin(), now.end());
    }
    CHECK(found == today);
    CHECK(changed == 3);
}

TEST_CASE("tỉnh Trà Vinh went wholly into the tỉnh Vĩnh Long of 2025, and so did the one of before")
{
    const auto& steps = Lineage::builtin().predecessors(unit_of("gso2025:86|tỉnh Vĩnh Long"));
    Keys merged;
    for (const auto& step : steps) {
        CHECK(step.date == day_after);
        CHECK(step.share == "whole");
        merged.insert(key_of(*step.before));
    }
    CHECK(merged == Keys{"gso2004:83|tỉnh Bến Tre", "gso2004:84|tỉnh Trà Vinh", "gso2004:86|tỉnh Vĩnh Long"});
}

TEST_CASE("the centrally run city of Huế followed tỉnh Thừa Thiên Huế, half a year before the other provinces changed")
{
    const auto& city = unit_of("gso2004:46|thành phố Huế");
    const auto& province = unit_of("gso2004:46|tỉnh Thừa Thiên Huế");
    const auto& steps = Lineage::builtin().successors(province);
    REQUIRE(steps.size() == 1);
    CHECK(same_locality(*steps[0].now, city));
    CHECK(steps[0].date == "2025-01-01");
    CHECK(steps[0].kinds == "renamed|upgraded");
    CHECK(Lineage::builtin().succeeded_by(province, city));
    CHECK_FALSE(Lineage::builtin().succeeded_by(city, province));
    CHECK(province.ended == city.began);
    CHECK(city.ended.empty());
    CHECK(Lineage::builtin().successors(city).empty());
}

TEST_CASE("the city of Huế in the province is another locality than the centrally run one, and two quận followed it")
{
    const auto& city = unit_of("gso2004:474|thành phố Huế");
    CHECK_FALSE(same_locality(city, unit_of("gso2004:46|thành phố Huế")));
    CHECK(city.ended == "2025-01-01");
    std::map<std::string, std::string> shares;
    for (const auto& step : Lineage::builtin().successors(city)) {
        shares.emplace(label_of(*step.now), step.share);
    }
    CHECK(shares == std::map<std::string, std::string>{{"quận Thuận Hóa", "whole"}, {"quận Phú Xuân", "part"}});
}
