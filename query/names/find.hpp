#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// How well a name fits what was typed; the better the earlier.
enum class Fit : std::uint8_t {
    spelled,   ///< the label is what was typed, diacritics included, and it has some
    same,      ///< the node's label, or a directive's designator, is what was typed
    alias,     ///< another of its names is
    begins,    ///< a name begins with it
    contains,  ///< a name contains all its words, in any order
    prefixes,  ///< a name contains words that begin with its words; numbers must be whole
    post,      ///< an official holds or held the post that was typed
};

struct NameMatch {
    NodeId node;
    std::string label;
    std::string date;          ///< of a directive, "" where unknown or of another kind
    std::size_t articles = 0;  ///< that name it
    bool provisional = false;  ///< one article's own, because too little is known to tell which node it is
    Fit fit = Fit::same;
};

struct FindOptions {
    std::vector<Kind> kinds = {};  ///< only these; all where empty
    std::size_t limit = 0;  ///< 0 for all; otherwise chosen from four times as many that fit best by their names alone
};

/// Nodes whose names fit `typed`: best first, then those that the most articles name, then by kind, label, date and id.
/// A node's id fits itself. Diacritics, case and signs do not matter, usual abbreviations are understood
/// (query/data/typed_abbreviations.tsv), and a date may follow a directive's name. Where no name fits, a word of
/// respect before it ("ông") is passed over, or what was typed is read as a post (post_holders.hpp).
std::vector<NameMatch> find_nodes(const Snapshot& snapshot, std::string_view typed, const FindOptions& options = {});

/// The same by names alone. Where every word typed is in more than four thousand names, not all of these are looked at:
/// a thousand of those that begin as typed are, and some others.
std::vector<NameMatch> nodes_named(const Snapshot& snapshot, std::string_view typed, const FindOptions& options = {});

}  // namespace soichi
