#pragma once

#include <cstddef>
#include <vector>

#include "query/review/candidates.hpp"

namespace soichi {

/// Two nodes that may be one thing, for somebody to judge.
struct ReviewPair {
    NodeLine first;
    NodeLine second;
    std::vector<Clue> clues;
    int weight = 0;            ///< sum of the clues
    std::size_t articles = 0;  ///< that name the lesser known of the two: what joining them would move
};

struct ReviewOptions {
    std::vector<Kind> kinds = {};  ///< only these; all where empty
    std::size_t limit = 0;         ///< 0 for all
};

/// Pairs that may be the same and that nobody has judged: officials of one name, or of names that differ by a tone and
/// one post; bodies of one name; directives that only their article knows, each with the likeliest that articles agree
/// on. Of a name that more than twelve nodes bear, those of the least ids are compared. Those come first for which most
/// speaks, then those with most articles, then by ids. Pairs for which nothing speaks are left out.
std::vector<ReviewPair> review(const Snapshot& snapshot, const ReviewOptions& options = {});

}  // namespace soichi
