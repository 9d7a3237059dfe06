#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "query/links/period.hpp"
#include "query/timeline/happenings.hpp"
#include "query/view/step.hpp"

namespace soichi {

/// Something that happened around a node, or was told of it.
struct TimelineEntry {
    DateRange
        days;  ///< one day, ISO and perhaps partial; of what is told the first and last; empty where none is known
    DatedBy dated_by = DatedBy::nothing;
    Moment moment = Moment::happens;
    std::optional<Step> step = {};    ///< as a walk from the asked node takes it; nothing for what it is itself: a
                                      ///< directive that is issued, an article that appears
    std::optional<EdgeId> edge = {};  ///< nothing likewise
    NodeLine other = {};              ///< the node at the other end; the asked one where there is no edge
    std::string title = {};           ///< of a position
    std::vector<NamedNode> concerning =
        {};  ///< directives: what an inspection is about, what bodies act together under
    std::optional<NamedNode> inspector =
        {};            ///< of an inspection about the asked directive, where `other` is inspected
    Proof proof = {};  ///< of this entry alone; without an edge where the node is named
};

struct Timeline {
    NodeLine node;
    std::vector<TimelineEntry> entries;  ///< by first day; a year goes before its months, a month before its days; on
                                         ///< one day what happened before what was told, then by step, name and id
    std::size_t more = 0;                ///< later ones that were left out
    std::vector<TimelineEntry> undated;  ///< by step, name and id
    std::size_t more_undated = 0;
    std::size_t outside = 0;  ///< dated ones that are not of the period asked for
};

struct TimelineOptions {
    Period period = {};      ///< leave out what surely was before or after it
    std::size_t limit = 50;  ///< entries of each list; 0 for all
};

/// The edges of which a timeline of a node of `kind` tells.
const Steps& timeline_steps(Kind kind);

/// What happened around `node`, by day. Reads all its edges along timeline_steps(), and for a directive the bodies
/// named beside it (inspections.hpp); quotes only what is shown.
Timeline timeline(const Snapshot& snapshot, NodeId node, const TimelineOptions& options = {});

}  // namespace soichi
