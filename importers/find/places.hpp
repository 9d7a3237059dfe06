#pragma once

#include <optional>
#include <vector>

#include "core/gazetteer/units.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// A place as the text names it, before it is known which unit it is.
struct PlaceMention {
    TokenRange range;                ///< type and name
    const UnitWord* word = nullptr;  ///< "tỉnh", "TP." …; nullptr for a bare name
    const std::vector<const Unit*>* named =
        nullptr;          ///< units of that name; nullptr for a type alone ("trên địa bàn tỉnh")
    bool former = false;  ///< "thị trấn Hòa Thành cũ"
};

/// The typed place ("phường Xuất Hóa", "TP.HCM"), bare proper name or lone type word that begins at token `at`.
///
/// A number before a type word counts units ("5 phường") and names none; a numbered unit needs its type ("quận 9").
std::optional<PlaceMention> place_at(const Reading& reading, std::uint32_t at);

/// The units of the list whose type and first name begin at `at`: "tỉnh A, B và C". Empty where none does.
std::vector<PlaceMention> places_listed_at(const Reading& reading, std::uint32_t at);

/// All places of the article outside furniture, in reading order; in "3 huyện A, B và C" each name takes the type.
std::vector<PlaceMention> find_places(const Reading& reading);

/// Does the type word at `at` speak of units in general ("các xã, phường", "quận, huyện")?
bool generic_units_at(const Reading& reading, std::uint32_t at);

/// Is there a unit of the right name and type?
bool has_candidates(const PlaceMention& place);

/// The units that may be meant: of the right name and type.
std::vector<const Unit*> candidates(const PlaceMention& place);

}  // namespace soichi
