#include "importers/resolve/body_units.hpp"

#include <algorithm>

namespace soichi {

std::vector<UnitType> types_for(Complement complement)
{
    switch (complement) {
    case Complement::province:
        return {UnitType::province, UnitType::municipality};
    case Complement::city:
        return {UnitType::city, UnitType::municipality};
    case Complement::town:
        return {UnitType::town};
    case Complement::rural_district:
        return {UnitType::rural_district};
    case Complement::urban_district:
        return {UnitType::urban_district};
    case Complement::district:
        return {UnitType::rural_district, UnitType::urban_district, UnitType::town, UnitType::city};
    case Complement::commune_or_host:
        return {UnitType::commune, UnitType::ward, UnitType::township, UnitType::special_zone};
    default:
        return {};
    }
}

std::string_view committee_id(UnitType type)
{
    switch (type) {
    case UnitType::province:
        return "tinh_uy";
    case UnitType::municipality:
    case UnitType::city:
        return "thanh_uy";
    case UnitType::town:
        return "thi_uy";
    case UnitType::rural_district:
        return "huyen_uy";
    case UnitType::urban_district:
        return "quan_uy";
    default:
        return "dang_uy";
    }
}

namespace {

/// "quận 9", "thành phố Hồ Chí Minh": a number, and the name of a person, is a place only with its type.
bool needs_type(const Unit& unit)
{
    const bool number = !unit.name.empty() && unit.name.front() >= '0' && unit.name.front() <= '9';
    return number || unit.name == "Hồ Chí Minh";
}

}  // namespace

std::string label_of_body(const LocalBody& body, const Unit& unit)
{
    switch (body.complement) {
    case Complement::city:
    case Complement::town:
    case Complement::rural_district:
    case Complement::urban_district:
        return body.name + " " + (needs_type(unit) ? label_of(unit) : std::string{unit.name});
    case Complement::province:
        // Tỉnh ủy and Tỉnh đoàn say their level; a Sở does not.
        if (body.name.rfind("Tỉnh", 0) == 0) {
            return body.name + " " + std::string{unit.name};
        }
        return body.name + " " + label_of(unit);
    default:
        return body.name + " " + label_of(unit);
    }
}

const Unit* resolve_typed(const PlaceMention& place, const std::vector<UnitType>& types, const Frame& frame)
{
    std::vector<const Unit*> fitting;
    std::vector<const Unit*> gone;
    for (const auto* unit : *place.named) {
        const bool now = !frame.era || in_force(*unit, *frame.era);
        if (std::find(types.begin(), types.end(), unit->type) != types.end()) {
            (now ? fitting : gone).push_back(unit);
        }
    }
    // "Tỉnh ủy Hải Dương (cũ)", "từng là Bí thư Quận ủy Lê Chân": where there is none of the kind now, the last one is
    // meant.
    if (fitting.empty() && !gone.empty()) {
        fitting = {*std::max_element(gone.begin(), gone.end(),
                                     [](const Unit* a, const Unit* b) { return a->end_day < b->end_day; })};
    }
    const auto in_province = [&](const Unit* unit) {
        return frame.province != nullptr && Units::builtin().within(*unit, *frame.province);
    };
    const auto here = std::find_if(fitting.begin(), fitting.end(), in_province);
    const bool one = !fitting.empty() && std::all_of(fitting.begin(), fitting.end(), [&](const Unit* unit) {
        return key_of(*unit) == key_of(*fitting.front());
    });
    return here != fitting.end() ? *here : one || (!fitting.empty() && !frame.era) ? fitting.front() : nullptr;
}

}  // namespace soichi
