#pragma once

#include <string>

namespace soichi {

/// Changes when any table that is compiled into core (gazetteer, forms, issuers) changes: sixteen hex digits.
std::string data_fingerprint();

}  // namespace soichi
