#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/store/snapshot.hpp"

namespace soichi {

/// One piece of evidence with the words it points to and the article they stand in.
struct Citation {
    Evidence evidence;
    std::string quote;  ///< cut from the stored text
    std::string date;   ///< the day that it speaks of, see Citer::date_of()
    Article article;    ///< without its text
};

/// Why an edge is there: the strongest piece of evidence, and how many more there are.
struct Proof {
    std::optional<Citation> best;  ///< nothing for an edge that no article speaks of
    std::size_t more = 0;
};

/// First and last day of a set of dates; ISO, perhaps partial, "" where no date is known.
struct DateRange {
    std::string first;
    std::string last;
};

/// Reads evidence of one snapshot and remembers the articles' facts; a query uses one for all its edges.
class Citer {
public:
    explicit Citer(Snapshot snapshot) : snapshot_{std::move(snapshot)} {}

    /// The best piece is the one of highest confidence, then of the earliest article, then of the least article id and
    /// span.
    Proof proof(EdgeId edge);
    Proof proof(std::vector<Evidence> evidence);

    Citation cite(const Evidence& evidence);

    /// The article without its text; only its id where it is not stored.
    const Article& facts(NodeId article);

    /// The day that a piece of evidence speaks of: what it states (as_of, date), else its article's date.
    std::string date_of(const Evidence& evidence);
    DateRange dates(const std::vector<Evidence>& evidence);

private:
    bool better(const Evidence& a, const Evidence& b);

    Snapshot snapshot_;
    std::unordered_map<NodeId, Article> facts_;
};

}  // namespace soichi
