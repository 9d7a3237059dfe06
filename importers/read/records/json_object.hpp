#pragma once

#include <variant>

#include "importers/import.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// The article that a JSON object holds in the members that `names` spells, as HTML where it is marked up and else as
/// plain text. A text may also be a list of strings, its lines; an id and a year may be numbers. What the container
/// says of `item` goes before what the object says: only where it names no URL is the source the object's URL, else its
/// id, else that of `item`. The text of an object in an older encoding stays in it; facts in it are left out.
///
/// A rejection where `item` is not a JSON object, has no text, or says something that is not Unicode by an escape.
std::variant<RawItem, Rejection> read_json_object(RawItem item, const FieldNames& names);

}  // namespace soichi
