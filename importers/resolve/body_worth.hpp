#pragma once

#include "importers/find/bodies.hpp"

namespace soichi {

/// Is a body that no one is said to hold office in worth a node? A free name needs a parent or a place, unless its head
/// tells enough.
bool worth_a_node(const Reading& reading, const BodyMention& body);

}  // namespace soichi
