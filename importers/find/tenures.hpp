#pragma once

#include <optional>

#include "core/model/date.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// The time in which a post is said to be held. An end that the words leave open is not there.
struct TenureMention {
    std::optional<PartialDate> from;
    std::optional<PartialDate> to;
};

/// What the words beside a post say of when it is held: "T (2015-2020)", "T giai đoạn 2015 - 2020", "T từ tháng 5/2015
/// đến năm 2020", "Từ năm 2015 đến nay, ông giữ chức T". A term of office ("nhiệm kỳ 2016-2021") is the body's, not its
/// holder's.
TenureMention tenure_of(const Reading& reading, const TokenRange& post);

}  // namespace soichi
