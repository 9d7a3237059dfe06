#pragma once

#include <string_view>
#include <vector>

#include "core/model/date.hpp"
#include "core/model/graph.hpp"

/// What a day, or a month or a year of which any day may be meant, has to do with periods.
///
/// Periods are compared as intervals of days. What is told by month or year may be any of its days; an empty end is
/// open. Whatever may have been so on one of the days asked for counts as having been so.
namespace soichi {

/// May `from` (ISO, perhaps partial, empty for unknown) have come by `day`?
bool begun_by(std::string_view from, const PartialDate& day);

/// Was the period surely over by `day`, whose end `to` is the day after its last one?
bool ended_by(std::string_view to, const PartialDate& day);

/// Does all of `day` lie in one of the gaps ("2007-08-02/2009-05-08", the second day exclusive, with bars between)?
bool in_gap(std::string_view gaps, const PartialDate& day);

/// What one article says of when a position is held.
struct Tenure {
    std::string_view told;  ///< the day that the article speaks from
    std::string_view from;  ///< first and last day, where it states them
    std::string_view to;
    bool former = false;
};

/// Was the position held on `day`? It is from the first day that it is stated from, or else seen, until it is stated to
/// end or spoken of as former with no later word of it being held.
bool held_on(const std::vector<Tenure>& tenures, const PartialDate& day);

}  // namespace soichi
