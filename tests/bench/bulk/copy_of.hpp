#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/graph.hpp"

namespace soichi::bench {

/// A text that is to be repeated, and where it names persons.
struct Original {
    std::string text;
    std::vector<Span> names;  ///< in reading order, none inside another
};

/// `original` as in another world: the same persons, numbers of documents, amounts and days have other names and other
/// numbers there, in all texts of that world the same ones. Years and months stay, and so do numbers below 32 that no
/// day or document has: they name districts and wards. A text in which nothing of that stands gets a number behind its
/// title, so that all copies differ. Depends on its arguments alone; world 0 is the original.
std::string copy_of(const Original& original, std::uint64_t world);

/// The name in that world of whom this one calls `name`: a family name and two or three more syllables.
std::string name_in(std::uint64_t world, std::string_view name);

}  // namespace soichi::bench
