#pragma once

#include "importers/find/directives.hpp"

namespace soichi {

/// Does the mention name no document of ours: a constitution or law of another state, a court of that name, a
/// resolution of the United Nations, a bill ("dự án Luật …", which only becomes a document), or the tail of a technical
/// standard's code?
bool is_no_directive(const Reading& reading, const DirectiveMention& mention);

}  // namespace soichi
