#pragma once

#include "importers/find/bodies.hpp"

namespace soichi {

/// May the name of such a body be completed by a unit ("UBND tỉnh Bắc Kạn")?
bool takes_unit(Complement complement);

/// May it be completed by another body ("Ban Dân vận Tỉnh ủy")?
bool takes_host(Complement complement);

/// Is `host` one by which a body of this complement is completed?
bool host_fits(Complement complement, const BodyMention& host);

/// "CATP" says that it is a city's: the level whose unit the abbreviation means, or nullptr.
const UnitWord* level_in_abbreviation(const Reading& reading, std::uint32_t at);

}  // namespace soichi
