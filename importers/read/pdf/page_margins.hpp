#pragma once

#include <cstddef>
#include <map>
#include <vector>

#include "importers/read/pdf/page_order.hpp"

namespace soichi {

/// Where the lines of one column begin and end.
struct Margins {
    double left = 0;
    double right = 0;
    double first_line = 0;  ///< where paragraphs begin, if with an indent; else 0

    [[nodiscard]] double centre() const { return (left + right) / 2; }
    [[nodiscard]] double width() const { return right - left; }
};

/// The margins of each column of the document, by its number.
std::map<std::size_t, Margins> margins_of(const std::vector<FlowLine>& lines);

/// The usual distance from line to line around line `at`, without the space between paragraphs; 0 where it stands
/// alone.
double pitch_around(const std::vector<FlowLine>& lines, std::size_t at);

/// How far line `at` + 1 stands below line `at`; 0 where it does not: on another page or in another column.
double distance_below(const std::vector<FlowLine>& lines, std::size_t at);

}  // namespace soichi
