#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/gazetteer/units.hpp"

namespace soichi {

/// One locality followed another: all that core/gazetteer/data/unit_changes.tsv says of the two, over their versions.
struct Succession {
    const Unit* before = nullptr;  ///< the last of its versions that had to do with the change
    const Unit* now = nullptr;
    std::string_view date;   ///< ISO, of the first change that led from one to the other
    std::string_view share;  ///< of `before` that went into `now`: "whole", "part", "part_area" …, as the table has it
    std::string kinds;       ///< "merged", "renamed|upgraded" …
    std::string through;     ///< of a district: its communes that went there, each with its share; else empty
};

/// One locality lay in another for a time; where it left it and came back, there is one of these for each time.
struct Membership {
    const Unit* part = nullptr;
    const Unit* whole = nullptr;
    std::string_view from;  ///< first day, ISO; empty where it is not known
    std::string_view to;    ///< the day after the last, ISO; empty while it lasts
};

/// File and row that say so: "unit_changes.tsv C01855-20150312 C01843-20250701", "units.tsv C01855-20150312".
std::string row_of(const Succession& succession);
std::string row_of(const Membership& membership);

/// How localities follow and contain each other over time.
///
/// The districts ended on 2025-07-01 without a successor in law. Their territory went on with their communes: what
/// succeeds a district here is what succeeds the communes that it had on its last day. The share is "whole" where all
/// of them went wholly into one unit.
class Lineage {
public:
    static const Lineage& builtin();

    Lineage(const Units& units, std::string_view changes);

    /// What followed any version of the unit's locality, and what came before it; by date, then by id of the other.
    [[nodiscard]] const std::vector<Succession>& successors(const Unit& unit) const;
    [[nodiscard]] const std::vector<Succession>& predecessors(const Unit& unit) const;

    /// What any version of the unit's locality lay in, one level up; by the whole's key, then in the order of time.
    [[nodiscard]] const std::vector<Membership>& memberships(const Unit& unit) const;

    /// Did the whole of `before` go into `now`, by one change or by several in turn (merger, new name, new type)? False
    /// where it was only split, and for a unit and itself.
    [[nodiscard]] bool succeeded_by(const Unit& before, const Unit& now) const;

private:
    std::unordered_map<std::uint32_t, std::vector<Succession>> successors_;  ///< by number of the locality
    std::unordered_map<std::uint32_t, std::vector<Succession>> predecessors_;
    std::unordered_map<std::uint32_t, std::vector<Membership>> memberships_;
};

}  // namespace soichi
