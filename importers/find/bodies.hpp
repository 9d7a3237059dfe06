#pragma once

#include <optional>
#include <vector>

#include "importers/find/places.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// A body as the text names it, before its place is filled in from the article.
struct BodyMention {
    TokenRange range;
    TokenRange name;  ///< the body's own name: without its place and its host
    const CentralBody* central = nullptr;
    const LocalBody* local = nullptr;
    const OpenBody* open = nullptr;
    std::optional<PlaceMention> place;  ///< explicit place, or a type alone ("UBND tỉnh")
    std::vector<BodyMention> host;      ///< the body that it is a unit of, at most one
    bool of_ministry = false;  ///< "Thanh tra Bộ", "Vụ Kế hoạch": of the ministry that the article named last
    bool implied = false;      ///< a title implies it; no words spell its name
    bool weak = false;         ///< a spelling that bodies of several levels share, without a place
};

/// The body whose name begins at token `at`, with its place and its hosts.
///
/// "Ban Dân vận Tỉnh ủy Trà Vinh" is a board, of a committee, of a province. "Cục Dân vận, Tổng cục Chính trị, Bộ Quốc
/// phòng" nests three. Names that contain commas are kept whole. Classes of bodies ("UBND các xã, phường") are none.
///
/// `shared_word`: the first word also ends a title and may therefore stand in lower case ("Trưởng ban Kinh tế Trung
/// ương").
std::optional<BodyMention> body_at(const Reading& reading, std::uint32_t at, bool shared_word = false);

/// Past an abbreviation in brackets at token `at` ("Ủy ban nhân dân |(UBND)| tỉnh"), or `at` where there is none.
std::uint32_t past_abbreviation(const Reading& reading, std::uint32_t at);

/// Is it the Party committee of a unit (Tỉnh ủy, Thành ủy, … Đảng ủy)?
bool is_committee(const BodyMention& body);

/// Is it a youth union or an association (Tỉnh đoàn, Hội Nông dân …)? The Front is none.
bool is_association(const BodyMention& body);

/// Is a name that ends before the token `after` one of a class of bodies ("UBND các xã", "UBND quận, huyện", "HĐND các
/// cấp")?
bool names_a_class(const Reading& reading, std::uint32_t after);

}  // namespace soichi
