#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "core/store/snapshot.hpp"
#include "query/describe.hpp"

namespace soichi {

/// What speaks for or against two nodes being one thing.
enum class Clue : std::uint8_t {
    same_issuer,  ///< both name it
    other_issuer,
    same_term,      ///< of the Party
    same_date,      ///< both give it, as far as both are precise
    known_subject,  ///< a word of the well-known directive stands in the article
    short_name,     ///< in those years the short name meant this one
    dated_before,   ///< it was there when the article was written, at most three years
    dated_long_before,
    dated_after,  ///< it was not there yet
    same_name,
    nearly_same_name,  ///< but for tones or a sign
    same_post,         ///< one title in one body
    same_body,         ///< a position in one body
    same_province,
    other_province,
    succeeding_province,  ///< one went into the other
    at_one_time,          ///< positions in two provinces within a year
};

/// A sign in favour counts up, one against down.
int weight_of(Clue clue);

/// Something that a node may be, and why.
struct MayBe {
    NodeLine node;
    std::vector<Clue> clues;
    int weight = 0;            ///< sum of the clues
    std::size_t articles = 0;  ///< that name it
};

/// The directives that a provisional one ("Chỉ thị 16", known to its article only) may be: of its number and form, most
/// likely first; then those that more articles name, then by date and id. What is certainly another (issued later)
/// comes last. Computed when asked: adding an article changes no other article's nodes. None for a node that articles
/// agree on.
std::vector<MayBe> may_be(const Snapshot& snapshot, NodeId directive);

/// Is the node its article's own, because too little is known to tell which one it is?
bool is_provisional(const Node& node);

}  // namespace soichi
