#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/date.hpp"
#include "importers/find/reading.hpp"

namespace soichi {

/// A date in running text.
struct DateMention {
    TokenRange range;         ///< from "ngày" or "tháng" where it stands before
    PartialDate value;        ///< year 0 where the text gives none
    std::string repaired;     ///< ISO reading of a broken date, beside a `value` that says only what is sure
    bool broken = false;      ///< no such day exists
    bool of_event = false;    ///< Sáng, Chiều, Tối or Ngày opens the phrase, or a weekday does
};

/// The date that begins at token `at` (domain.md 2.1): d/m/yyyy with / - or ., "ngày d tháng m năm yyyy", "tháng m/yyyy",
/// "ngày d/m". Day first, always. An impossible date gives what can still be trusted (its year), never a swapped one.
std::optional<DateMention> date_at(const Reading& reading, std::uint32_t at);

/// All dates of the article, in reading order.
std::vector<DateMention> find_dates(const Reading& reading);

/// The date that the article speaks from: its event, or the line of the portal that says when it was published.
/// Years that the text leaves out are filled from context (domain.md 2.3). Nothing where no day is told.
std::optional<PartialDate> date_of_article(const Reading& reading, const std::vector<DateMention>& dates,
                                           std::string_view published);

/// The latest year that the text speaks of, or 0.
int latest_year(const Reading& reading, const std::vector<DateMention>& dates);

}  // namespace soichi
