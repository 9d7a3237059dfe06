#pragma once

#include <istream>
#include <string>
#include <vector>

namespace soichi::bench {

/// The names and spellings of agencies.tsv, titles and cues: lower-cased, in byte order, without duplicates.
std::vector<std::string> phrases_to_find(std::istream& agencies);

}  // namespace soichi::bench
