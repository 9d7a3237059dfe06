#pragma once

#include <optional>
#include <vector>

#include "query/trace/trace.hpp"

namespace soichi {

/// Writes down what each line of a trace says, why, and how it stands to the limits. `limits` and `describer` must
/// outlive it.
class TraceTeller {
public:
    TraceTeller(const Snapshot& snapshot, const TraceLimits& limits, Describer& describer);

    /// Describe the node and prove the hop. `evidence` is what counts of the hop's, where that is not all.
    void tell(TraceLine& line, std::optional<std::vector<Evidence>> evidence);

    /// Which limit a line that was told is outside of: the place or the period.
    std::optional<Limit> outside_of(const TraceLine& line);

    /// Add what became of the line's directive.
    void add_remarks(TraceLine& line);

private:
    /// The evidence that lies in the period, of a hop that is dated by it; all where none does.
    std::vector<Evidence> counting(std::vector<Evidence> evidence, Kind target);

    Snapshot snapshot_;
    const TraceLimits& limits_;
    Citer citer_;
    Describer& describer_;
    std::optional<PlaceLimit> place_;
};

}  // namespace soichi
