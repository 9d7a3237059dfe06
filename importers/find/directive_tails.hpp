#pragma once

#include <optional>

#include "importers/find/directives.hpp"

namespace soichi {

/// Reads on after form and designator: date, issuers, term, declared alias, subject. Sets `whole`.
void read_tail(const Reading& reading, DirectiveMention& mention);

/// "khóa XI", "(Khóa XII)", "khóa 12" behind the mention: sets its term, as a Roman number.
void read_term(const Reading& reading, DirectiveMention& mention);

}  // namespace soichi
