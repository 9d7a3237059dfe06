// What succeeds a district, worked out a second time from the tables alone.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/gazetteer/lineage.hpp"
#include "tests/gazetteer/raw_units.hpp"

using namespace soichi;
using test::raw_units;
using test::SourceRow;
using Words = std::set<std::string>;

namespace {

constexpr auto last_of_districts = "2025-07-01";

/// What one unit took over of a district.
struct Part {
    Words communes;  ///< with their shares
    bool whole = true;
    bool operator==(const Part&) const = default;
};

using Parts = std::map<std::string, Part>;  ///< by locality

std::vector<const SourceRow*> last_districts()
{
    std::vector<const SourceRow*> found;
    for (const auto& [id, unit] : raw_units().units) {
        if (unit.at("level") == "2" && unit.at("to") == last_of_districts) {
            found.push_back(&unit);
        }
    }
    return found;
}

std::vector<SourceRow> rows_of(const std::map<std::string, std::vector<SourceRow>, std::less<>>& rows,
                               const std::string& id)
{
    const auto found = rows.find(id);
    return found == rows.end() ? std::vector<SourceRow>{} : found->second;
}

/// The changes of the last day: a district may have been split long before.
std::vector<SourceRow> last_changes(const SourceRow& unit)
{
    auto changes = rows_of(raw_units().changes, unit.at("id"));
    std::erase_if(changes, [](const SourceRow& change) { return change.at("date") != last_of_districts; });
    return changes;
}

/// The communes that lay in the district on its last day.
std::vector<SourceRow> last_communes(const SourceRow& district)
{
    auto communes = rows_of(raw_units().parts, district.at("id"));
    std::erase_if(communes, [](const SourceRow& commune) { return commune.at("to") != last_of_districts; });
    return communes;
}

/// What the tables say: where the communes went; of a district without any, where it went itself.
Parts parts_in_tables(const SourceRow& district)
{
    Parts parts;
    for (const auto& change : last_changes(district)) {
        parts[test::locality_of(raw_units().units.at(change.at("to_id")))].whole = change.at("share") == "whole";
    }
    for (const auto& commune : last_communes(district)) {
        for (const auto& change : last_changes(commune)) {
            auto& part = parts[test::locality_of(raw_units().units.at(change.at("to_id")))];
            part.communes.insert(test::label_of(commune) + " (" + change.at("share") + ")");
            part.whole = part.whole && change.at("share") == "whole";
        }
    }
    for (auto& [locality, part] : parts) {
        part.whole = part.whole && parts.size() == 1;
    }
    return parts;
}

Words items_of(const std::string& list)
{
    if (list.empty()) {
        return {};
    }
    const auto found = test::split(list, '|');
    return {found.begin(), found.end()};
}

/// What the program says became of the district when it ended.
Parts parts_in_lineage(const SourceRow& district)
{
    Parts parts;
    for (const auto& step : Lineage::builtin().successors(*Units::builtin().find(district.at("id")))) {
        if (step.date == last_of_districts) {
            parts.emplace(key_of(*step.now), Part{items_of(step.through), step.share == "whole"});
        }
    }
    return parts;
}

Words localities(const Parts& parts)
{
    Words found;
    for (const auto& [locality, part] : parts) {
        found.insert(locality);
    }
    return found;
}

const Succession* step_to(const Unit& before, const std::string& label)
{
    const auto& steps = Lineage::builtin().successors(before);
    const auto found =
        std::find_if(steps.begin(), steps.end(), [&](const Succession& step) { return label_of(*step.now) == label; });
    return found == steps.end() ? nullptr : &*found;
}

}  // namespace

TEST_CASE("the successors of every district are those of the communes that it had on its last day")
{
    REQUIRE(last_districts().size() == 696);
    for (const auto* district : last_districts()) {
        CAPTURE(test::locality_of(*district));
        const auto told = parts_in_lineage(*district);
        CHECK_FALSE(told.empty());
        CHECK(localities(told) == localities(parts_in_tables(*district)));
    }
}

TEST_CASE("a district went wholly into one unit only where all its communes did")
{
    std::size_t whole = 0;
    for (const auto* district : last_districts()) {
        const auto told = parts_in_lineage(*district);
        for (const auto& [locality, part] : parts_in_tables(*district)) {
            CAPTURE(test::locality_of(*district));
            CAPTURE(locality);
            REQUIRE(told.contains(locality));
            CHECK(told.at(locality).whole == part.whole);
            whole += part.whole ? 1U : 0U;
        }
    }
    // Islands that became one đặc khu each, and towns that became one phường.
    CHECK(whole > 5);
}

TEST_CASE("every commune of a district is named on the way to what followed it, with its share")
{
    for (const auto* district : last_districts()) {
        CAPTURE(test::locality_of(*district));
        Words told;
        for (const auto& [locality, part] : parts_in_lineage(*district)) {
            CHECK(part.communes == parts_in_tables(*district)[locality].communes);
            for (const auto& commune : part.communes) {
                told.insert(commune.substr(0, commune.rfind(" (")));
            }
        }
        for (const auto& commune : last_communes(*district)) {
            CHECK(told.contains(test::label_of(commune)));
        }
    }
}

TEST_CASE("what followed a district lies in the province that followed the district's")
{
    for (const auto* district : last_districts()) {
        const auto& unit = *Units::builtin().find(district->at("id"));
        for (const auto& step : Lineage::builtin().successors(unit)) {
            if (step.date == last_of_districts) {
                CAPTURE(key_of(unit));
                CAPTURE(key_of(*step.now));
                const auto& before = *unit.top;
                const auto& now = Units::builtin().province_of(*step.now, parse_iso_date(last_of_districts));
                CHECK((same_locality(before, now) || Lineage::builtin().succeeded_by(before, now)));
            }
        }
    }
}

TEST_CASE("thị xã Hòa Thành is followed by three phường of Tây Ninh, each through its own communes")
{
    const auto& town = *Units::builtin().with_key("gso2004:709|thị xã Hòa Thành");
    std::map<std::string, Words> through;
    for (const auto& step : Lineage::builtin().successors(town)) {
        CHECK(step.share == "part");
        CHECK(step.kinds == "abolished");
        CHECK(label_of(*step.now->above) == "tỉnh Tây Ninh");
        CHECK(step.now->vintage == "gso2025");
        through.emplace(label_of(*step.now), items_of(step.through));
    }
    CHECK(through == std::map<std::string, Words>{
                         {"phường Hòa Thành", {"phường Long Thành Trung (whole)", "xã Long Thành Nam (whole)"}},
                         {"phường Long Hoa",
                          {"phường Long Hoa (whole)", "phường Long Thành Bắc (whole)", "xã Trường Hòa (whole)",
                           "xã Trường Tây (whole)", "xã Trường Đông (whole)"}},
                         {"phường Thanh Điền", {"phường Hiệp Tân (whole)"}},
                     });
}

TEST_CASE("a district that was upgraded long before is followed by the upgraded one, and only through it by communes")
{
    const auto& district = *Units::builtin().with_key("gso2004:088|huyện Sa Pa");
    const auto& town = *Units::builtin().with_key("gso2004:088|thị xã Sa Pa");
    const auto& steps = Lineage::builtin().successors(district);
    REQUIRE(steps.size() == 1);
    CHECK(same_locality(*steps[0].now, town));
    CHECK(steps[0].date == "2020-01-01");
    CHECK(steps[0].share == "whole");
    CHECK(steps[0].through.empty());
    CHECK(Lineage::builtin().succeeded_by(district, town));
    REQUIRE(step_to(town, "phường Sa Pa") != nullptr);
    CHECK(step_to(town, "phường Sa Pa")->share == "part");
    CHECK_FALSE(Lineage::builtin().succeeded_by(district, *step_to(town, "phường Sa Pa")->now));
}
