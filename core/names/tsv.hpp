#pragma once

#include <cstddef>
#include <functional>
#include <string_view>
#include <vector>

namespace soichi {

/// One line of a tab-separated table, cut into its cells.
class Row {
public:
    Row(std::vector<std::string_view> cells, std::size_t line) : cells_{std::move(cells)}, line_{line} {}

    /// The cell of `column`, empty where the line is shorter.
    [[nodiscard]] std::string_view operator[](std::size_t column) const
    {
        return column < cells_.size() ? cells_[column] : std::string_view{};
    }
    /// Number of the line in its file, from 1.
    [[nodiscard]] std::size_t line() const { return line_; }

private:
    std::vector<std::string_view> cells_;
    std::size_t line_;
};

/// Call `visit` for every line of `table` after its header. Lines that are empty or begin with "#" are passed over.
void for_each_row(std::string_view table, const std::function<void(const Row&)>& visit);

/// The items of a cell that lists several, separated by "|"; an empty cell has none.
std::vector<std::string_view> items(std::string_view cell);

}  // namespace soichi
