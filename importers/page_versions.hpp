#pragma once

#include <map>
#include <string>
#include <vector>

#include "importers/replace.hpp"

namespace soichi {

/// The latest time at which the article was met under each address, where both are known.
std::map<std::string, std::string> page_times(const Article& article);

/// Say of every article of `changes` whether later versions supersede it, and add those articles to `changes` of which
/// the changes make that untrue, or true: of the versions of one address the one of the latest time is current, of equal
/// times that of the greater id. An article that was also met elsewhere, or without a time, stays as long as it is current
/// anywhere.
void settle_versions(const Store& store, std::vector<ArticleChange>& changes);

}  // namespace soichi
