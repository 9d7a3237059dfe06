#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "core/model/date.hpp"

namespace soichi {

/// What a unit that acted is to a unit that is asked about.
enum class Bearing : std::uint8_t {
    own,     ///< the unit itself
    inside,  ///< it lay in the unit when it acted
    before,  ///< it, or what it lay in, wholly went into the unit
    after,   ///< it was made of the unit, or of what lay in the unit
};

/// A unit of the list to which what some unit did belongs.
struct UnitMatch {
    std::size_t at = 0;  ///< in CoveredUnits::units()
    Bearing bearing = Bearing::own;
    const Unit* through = nullptr;  ///< the predecessor or successor; nullptr for the other bearings
};

/// The day on which the units are those of a date that may lack its day or month: the last that it may mean.
inline PartialDate day_of_units(const PartialDate& date)
{
    return last_day(date);
}

/// The administrative units of one level on one day, in the order of their codes, which is that of official lists: from
/// north to south. Comes from the gazetteer alone; building it looks at each of its rows once.
class CoveredUnits {
public:
    /// The units of `level` (1 province, 2 district, 3 commune); those inside `place`, where one is given. On no day,
    /// those that last.
    CoveredUnits(int level, const Unit* place, std::optional<PartialDate> day);

    /// The units directly below `place` on the day: of a province its districts, or its communes where it has no
    /// districts. Of level 0 and empty where there are none.
    static CoveredUnits directly_below(const Unit& place, std::optional<PartialDate> day);

    [[nodiscard]] int level() const { return level_; }
    [[nodiscard]] const std::vector<const Unit*>& units() const { return units_; }

    /// The units that what `acted` did on `date` (ISO, perhaps partial, "" for unknown) belongs to: itself or what it
    /// then lay in; else what these wholly went into, by one change or several; else what `acted` was made of, wholly,
    /// or what its predecessors lay in. None where it is elsewhere, or only a part of it went into a unit.
    [[nodiscard]] std::vector<UnitMatch> matches(const Unit& acted, const std::string& date) const;

private:
    [[nodiscard]] std::optional<std::size_t> listed(const Unit& unit) const;
    [[nodiscard]] std::vector<UnitMatch> successors_of(const Unit& unit) const;
    [[nodiscard]] std::vector<UnitMatch> predecessors_of(const Unit& unit) const;

    int level_ = 0;
    std::vector<const Unit*> units_;
    std::unordered_map<std::uint32_t, std::size_t> places_;  ///< by number of the locality
};

/// The unit and what it lay in on `date`, up to the province. Where the date is not known, or no parent is known of it,
/// the last parents count.
std::vector<const Unit*> line_of(const Unit& unit, const std::string& date);

/// Did `acted` lie in `place` on `date`, or is it that unit, or did what it lay in wholly go into it?
bool belongs(const Unit& acted, const std::string& date, const Unit& place);

}  // namespace soichi
