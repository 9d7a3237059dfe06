// Communes: what followed them, and what they lay in.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <tuple>
#include <vector>

#include "core/gazetteer/lineage.hpp"

using namespace soichi;
using Keys = std::set<std::string>;

namespace {

const Unit& unit_of(std::string_view key)
{
    const auto* const unit = Units::builtin().with_key(key);
    REQUIRE(unit != nullptr);
    return *unit;
}

/// "thành phố Bắc Kạn 2015-03-11..2025-07-01", in the order of time.
std::vector<std::string> memberships_of(const Unit& unit)
{
    auto all = Lineage::builtin().memberships(unit);
    std::sort(all.begin(), all.end(), [](const Membership& a, const Membership& b) { return a.from < b.from; });
    std::vector<std::string> lines;
    for (const auto& one : all) {
        lines.push_back(label_of(*one.whole) + " " + std::string{one.from} + ".." + std::string{one.to});
    }
    return lines;
}

bool within_its_time(std::string_view from, std::string_view to, const Unit& unit)
{
    return from >= unit.began && (unit.ended.empty() || (!to.empty() && to <= unit.ended));
}

}  // namespace

TEST_CASE("phường Xuất Hóa went wholly into phường Bắc Kạn of the tỉnh Thái Nguyên of 2025")
{
    const auto& ward = unit_of("gso2004:01855|phường Xuất Hóa");
    const auto& steps = Lineage::builtin().successors(ward);
    REQUIRE(steps.size() == 1);
    CHECK(label_of(*steps[0].now) == "phường Bắc Kạn");
    CHECK(key_of(*steps[0].now->above) == "gso2025:19|tỉnh Thái Nguyên");
    CHECK(steps[0].date == "2025-07-01");
    CHECK(steps[0].share == "whole");
    CHECK(row_of(steps[0]) == "unit_changes.tsv C01855-20150311 C01843-20250701");
    CHECK(Lineage::builtin().succeeded_by(ward, *steps[0].now));
}

TEST_CASE("a commune leads to what followed it through all that came between")
{
    const auto& commune = unit_of("gso2004:01855|xã Xuất Hoá");
    const auto& today = unit_of("gso2025:01843|phường Bắc Kạn");
    CHECK(Lineage::builtin().succeeded_by(commune, today));
    CHECK_FALSE(Lineage::builtin().succeeded_by(today, commune));
    CHECK_FALSE(Lineage::builtin().succeeded_by(commune, commune));
}

TEST_CASE("phường Xuất Hóa lay in thành phố Bắc Kạn for all its time")
{
    CHECK(memberships_of(unit_of("gso2004:01855|phường Xuất Hóa")) ==
          std::vector<std::string>{"thành phố Bắc Kạn 2015-03-11..2025-07-01"});
    CHECK(memberships_of(unit_of("gso2004:01855|xã Xuất Hoá")) ==
          std::vector<std::string>{"thị xã Bắc Kạn ..2015-03-11"});
}

TEST_CASE("a commune whose district was upgraded lay in both, one after the other")
{
    CHECK(memberships_of(unit_of("gso2004:25639|xã Trường Hòa")) ==
          std::vector<std::string>{"huyện Hòa Thành ..2020-02-01", "thị xã Hòa Thành 2020-02-01..2025-07-01"});
}

TEST_CASE("a unit of 2025 lies in its province without a district between, from its first day")
{
    CHECK(memberships_of(unit_of("gso2025:01843|phường Bắc Kạn")) ==
          std::vector<std::string>{"tỉnh Thái Nguyên 2025-07-01.."});
}

TEST_CASE("every unit but the provinces lies in one of the level above, within the time of both")
{
    for (const auto& unit : Units::builtin().all()) {
        CAPTURE(unit.id);
        const auto& all = Lineage::builtin().memberships(unit);
        CHECK(all.empty() == (level_of(unit.type) == 1));
        for (const auto& one : all) {
            CAPTURE(key_of(*one.whole));
            CHECK(level_of(one.whole->type) < level_of(unit.type));
            CHECK((one.to.empty() || one.from < one.to));
            CHECK(within_its_time(one.from, one.to, unit));
            CHECK(within_its_time(one.from, one.to, *one.whole));
        }
    }
}

TEST_CASE("what came before and what came after are told from both sides")
{
    std::multiset<std::tuple<std::string, std::string, std::string>> forward;
    std::multiset<std::tuple<std::string, std::string, std::string>> back;
    Keys known;
    for (const auto& unit : Units::builtin().all()) {
        if (!known.insert(key_of(unit)).second) {
            continue;
        }
        for (const auto& step : Lineage::builtin().successors(unit)) {
            forward.emplace(key_of(unit), key_of(*step.now), row_of(step));
            CHECK_FALSE(same_locality(unit, *step.now));
        }
        for (const auto& step : Lineage::builtin().predecessors(unit)) {
            back.emplace(key_of(*step.before), key_of(unit), row_of(step));
        }
    }
    CHECK(forward.size() > 10000);
    CHECK(forward == back);
}

TEST_CASE("a code given to other units in 2025 is never the same locality as before")
{
    std::map<std::pair<std::string_view, int>, Keys> old;
    for (const auto& unit : Units::builtin().all()) {
        if (unit.vintage == "gso2004") {
            old[{unit.code, level_of(unit.type)}].insert(key_of(unit));
        }
    }
    std::size_t shared = 0;
    for (const auto& unit : Units::builtin().all()) {
        const auto found = old.find({unit.code, level_of(unit.type)});
        if (unit.vintage == "gso2025" && found != old.end()) {
            CAPTURE(key_of(unit));
            CHECK_FALSE(found->second.contains(key_of(unit)));
            ++shared;
        }
    }
    CHECK(shared > 1000);
}

TEST_CASE("a unit of 2025 with the code, type and name of an older one is another locality that followed it")
{
    const auto& before = unit_of("gso2004:05503|xã Tân Cương");
    const auto& now = unit_of("gso2025:05503|xã Tân Cương");
    CHECK_FALSE(same_locality(before, now));
    CHECK(before.ended == "2025-07-01");
    CHECK(now.began == "2025-07-01");
    CHECK(Lineage::builtin().succeeded_by(before, now));
}
