#pragma once

#include <string_view>

#include "importers/resolve/frame.hpp"

namespace soichi {

/// "Cong bao tay ninh", "tayninh online", "Báo Quảng Ngãi": banners and names of a portal tell its province, without
/// diacritics as often as not. nullptr where none in force at the era of `frame` is named.
const Unit* province_in(std::string_view banner, const Frame& frame);

}  // namespace soichi
