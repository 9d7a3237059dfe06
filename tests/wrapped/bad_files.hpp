#pragma once

#include <string>
#include <vector>

#include "tests/support/temp_store.hpp"

namespace soichi::test {

/// What of a file or member is refused, and words of the reason.
struct Refused {
    std::string source;
    std::string words;
};

/// An article like no other; `number` is in its words.
std::string good_article(int number);

/// What write_bad_files() has written.
struct BadFiles {
    std::vector<Refused> refused;  ///< each exactly once, and nothing else
    std::vector<int> good;         ///< numbers of the articles that are read
};

/// Files that break, lock, lie or never end, with good articles among and inside them.
BadFiles write_bad_files(const TempFolder& folder);

}  // namespace soichi::test
