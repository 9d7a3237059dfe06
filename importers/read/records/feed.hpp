#pragma once

#include <variant>
#include <vector>

#include "importers/import.hpp"
#include "importers/read/raw_item.hpp"

namespace soichi {

/// The entries of a feed (RSS 0.9 … 2.0, Atom), in its order, as HTML or plain text: their content, else their summary.
/// An entry is met at its link, else at its guid or id, else at "SOURCE#N" with N counted from 1. The channel's title
/// is the publisher, where the container of `feed` names none.
///
/// A rejection is an entry without text, a feed without entries, what is no feed, and an error of XML, with its line;
/// the entries before it are kept. Nothing that a feed refers to is ever fetched, and no entity that it declares is
/// expanded.
std::vector<std::variant<RawItem, Rejection>> read_feed(const RawItem& feed);

}  // namespace soichi
