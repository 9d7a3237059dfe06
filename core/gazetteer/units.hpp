#pragma once

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/model/date.hpp"
#include "core/model/graph.hpp"

namespace soichi {

/// Type of an administrative unit. A thành phố is a municipality where it is run centrally, else a city of a province.
enum class UnitType : std::uint8_t {
    province,        ///< tỉnh
    municipality,    ///< thành phố trực thuộc trung ương
    urban_district,  ///< quận
    rural_district,  ///< huyện
    town,            ///< thị xã
    city,            ///< thành phố thuộc tỉnh
    commune,         ///< xã
    ward,            ///< phường
    township,        ///< thị trấn
    special_zone,    ///< đặc khu
};

/// 1 province, 2 district, 3 commune.
int level_of(UnitType type);

/// "tỉnh", "thành phố", "quận" …
std::string_view noun_of(UnitType type);

/// One version of an administrative unit: a new one begins when its name, type or parent changes.
struct Unit {
    std::string_view id;       ///< of the version
    std::string_view code;     ///< of the General Statistics Office; means nothing without its vintage
    std::string_view vintage;  ///< "gso2004" or "gso2025"; empty for provinces abolished before 2004
    UnitType type = UnitType::province;
    std::string_view name;     ///< without type
    std::string_view parent;   ///< id of the parent's version at the end of this one
    std::string_view from;     ///< first day, ISO; empty where it is not known
    std::string_view to;       ///< the day after the last, ISO; empty while it lasts
    std::string_view aliases;  ///< other spellings, separated by "|"

    // What follows from the table. Units fills it in once, because reading asks for it at every name of a place.
    std::string label{};         ///< see label_of
    std::string key{};           ///< see key_of
    std::uint32_t locality = 0;  ///< the same number for units of the same key
    std::string_view began{};    ///< first day of the locality's first version, ISO; empty where it is not known
    std::string_view ended{};    ///< the day after its last version's last, ISO; empty while it lasts
    std::string gaps{};  ///< between its versions, when it was not there: "2007-08-02/2009-05-08", with bars between
    const Unit* above = nullptr;  ///< the parent; nullptr for a province
    const Unit* top = nullptr;    ///< the last of the line of parents: the province, or the unit itself
    const std::vector<const Unit*>* provinces =
        nullptr;                         ///< all versions of that province; nullptr where it has no code
    std::uint32_t first_day = 0;         ///< `from` as the number 20250701; 0 where it is not known
    std::uint32_t end_day = UINT32_MAX;  ///< `to` likewise; the largest number while the unit lasts
};

/// "thành phố Bắc Kạn": type and name.
inline const std::string& label_of(const Unit& unit)
{
    return unit.label;
}

/// What makes two versions one locality: code with its vintage, type and name. Parents may change.
inline const std::string& key_of(const Unit& unit)
{
    return unit.key;
}

/// Are both versions of one locality? Says what comparing their keys says.
inline bool same_locality(const Unit& a, const Unit& b)
{
    return a.locality == b.locality;
}

/// What a graph says of the locality: type, code, code_vintage, from, to.
Properties properties_of(const Unit& unit);

/// Was (or is) the unit in force on some day that `date` may mean?
bool in_force(const Unit& unit, const PartialDate& date);

/// The administrative units of Viet Nam with their periods, compiled in from core/gazetteer/data/units.tsv.
class Units {
public:
    /// The table that is compiled in. Read once, on first use.
    static const Units& builtin();

    explicit Units(std::string_view table);

    [[nodiscard]] const std::vector<Unit>& all() const { return units_; }
    [[nodiscard]] const Unit* find(std::string_view id) const;

    /// The last version of the locality with this key (see key_of), or nullptr.
    [[nodiscard]] const Unit* with_key(std::string_view key) const;

    /// The units whose name or alias folds to `folded` (see fold_phrase), in the order of the table.
    [[nodiscard]] const std::vector<const Unit*>& named(const std::string& folded) const;

    /// The parent, or nullptr for a province.
    [[nodiscard]] static const Unit* parent_of(const Unit& unit) { return unit.above; }

    /// The province that the unit lies in: the unit itself where it is one. Of its versions the one in force at `era`;
    /// without an era the first, since most of the unit's time was spent in it.
    [[nodiscard]] const Unit& province_of(const Unit& unit, const std::optional<PartialDate>& era = std::nullopt) const;

    /// Is `unit` inside `ancestor`, or the same? Versions of the ancestor count as one: a town that became a city keeps
    /// its land.
    [[nodiscard]] bool within(const Unit& unit, const Unit& ancestor) const;

private:
    void tie();
    void tie_localities();

    std::vector<Unit> units_;
    std::map<std::string, std::vector<const Unit*>>
        provinces_;  ///< versions by vintage and code, in the order of the table
    std::unordered_map<std::string_view, const Unit*> by_id_;
    std::unordered_map<std::string_view, const Unit*> by_key_;  ///< last versions
    std::unordered_map<std::string, std::vector<const Unit*>> by_name_;
};

}  // namespace soichi
