#pragma once

#include <optional>
#include <vector>

#include "importers/find/directives.hpp"

namespace soichi {

/// "ngày 3/6/2016" after the document, "ký ngày …", "gửi … ngày …": moves the end of the mention past a date that follows it.
void read_date(const Reading& reading, DirectiveMention& mention);

/// "ký ngày 3/6/2016", "do Chủ tịch UBND tỉnh A ký ngày …", "gửi UBND tỉnh ngày …" behind date and issuer.
/// Notes who signed, who is looked for from token `from` on; the end of the mention stays.
void read_signing(const Reading& reading, std::uint32_t from, DirectiveMention& mention);

/// "Ngày 14/12/2016, Bộ Tài chính đã có Công văn số …": the day of the deed is the document's.
void read_date_of_deed(const Reading& reading, DirectiveMention& mention);

/// Give days without a year that of `now`, or the one before where they would be months ahead of it; mark them as inferred.
/// A year in the designator itself comes first. Without either they stay without a year.
void fill_years(std::vector<DirectiveMention>& mentions, const std::optional<PartialDate>& now);

}  // namespace soichi
