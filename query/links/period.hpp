#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "core/model/date.hpp"
#include "core/store/snapshot.hpp"
#include "query/citation.hpp"

namespace soichi {

/// The days that a question is about, both ends included. A partial date stands for its outermost day; an end that is
/// not given is open.
struct Period {
    std::optional<PartialDate> from = {};
    std::optional<PartialDate> to = {};

    [[nodiscard]] bool all_time() const { return !from && !to; }

    /// May one of the days from `first` to `last` (ISO, perhaps partial; empty where unknown) be one of it?
    [[nodiscard]] bool may_contain(std::string_view first, std::string_view last) const;
};

/// May what `edge` says have been so, or have happened, in `period`? Directives are dated by their own date; positions
/// last as as_of.hpp says; parts and territories while the gazetteer says so; all else happened on the days that the
/// evidence tells. What nothing dates may have been at any time.
bool may_be_in(const Period& period, const Edge& edge, const std::vector<Evidence>& evidence, const Snapshot& snapshot,
               Citer& citer);

}  // namespace soichi
