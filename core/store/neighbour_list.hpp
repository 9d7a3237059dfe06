#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"
#include "core/store/snapshot.hpp"

namespace soichi {

/// An item of a neighbour list, which is a counted set:
///
///     item := other:node (edge:be64 if the relation has a discriminator)
///
/// Where the relation has none, the ends alone make the edge's id, and it is computed when the list is read.
std::string neighbour_item(Relation relation, const Neighbour& neighbour);

/// The neighbours in the encoded list of `node`, by id.
std::vector<Neighbour> neighbours_of_list(Relation relation, Direction direction, NodeId node,
                                          std::string_view counted_list);

/// Only the other ends, by id: most of the work is computing what the edges are called. `others` is filled anew.
void others_of_list(std::string_view counted_list, std::vector<NodeId>& others);

}  // namespace soichi
