#pragma once

#include "core/json.hpp"
#include "query/links/links.hpp"

namespace soichi::cli {

/// "sections", "colleagues" and "joint_appearances" with what was left out of them, members of the open object.
void write_sections(JsonWriter& json, const Links& links);

}  // namespace soichi::cli
