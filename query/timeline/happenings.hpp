#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "query/citation.hpp"
#include "query/describe.hpp"

namespace soichi {

/// What of an edge a day belongs to. All but `happens` are moments of a position.
enum class Moment : std::uint8_t {
    happens,
    begins,  ///< it is taken up
    lasts,   ///< it is held
    ends,    ///< the last day on which it is held
    over,    ///< who held it is spoken of as former
};

/// Where a date is taken from. Only the first three say when something happened.
enum class DatedBy : std::uint8_t {
    evidence,   ///< what the articles state of the edge itself: date, from, to; of an article, its own date
    directive,  ///< the day of the directive that does it
    gazetteer,
    told,     ///< nobody says when it happened, but it was told to be so: as_of, or the article's date
    nothing,  ///< no date is known
};

/// What the articles tell of one moment of an edge.
struct Happening {
    Moment moment = Moment::happens;
    DatedBy dated_by = DatedBy::nothing;
    DateRange
        days;  ///< one day, ISO and perhaps partial; of what is told the first and last; empty for DatedBy::nothing
    std::vector<Evidence> evidence;  ///< that says so, by article and span; empty for an edge of the gazetteer's alone
};

/// Finds the days of edges; a query uses one for all its edges.
class Calendar {
public:
    explicit Calendar(const Snapshot& snapshot) : snapshot_{snapshot}, describer_{snapshot}, citer_{snapshot} {}

    /// When the directive was issued: its date, else the earliest of those that promulgate it, else "".
    std::string issued_on(NodeId directive);

    /// The moments of `edge`, of which `evidence` speaks: each day that is stated is one, and all that is told without
    /// a day is another; an article that states a day means it in all that it says of the edge. At least one.
    ///
    /// Issuing, signing and what directives do to each other have the day of the directive that does it. But a
    /// directive that `asked` implements or is based on comes with its own day: the day on which there was something to
    /// implement. What bodies do under a directive has that one's day where no other is stated.
    std::vector<Happening> happenings(const Edge& edge, const std::vector<Evidence>& evidence, NodeId asked);

private:
    std::string day_of_directive(const Edge& edge, NodeId asked);
    std::string day_of_frame(const Edge& edge);

    Snapshot snapshot_;
    Describer describer_;
    Citer citer_;
};

}  // namespace soichi
