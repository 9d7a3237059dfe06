#include "importers/read/pdf/page_table_row.hpp"

#include <algorithm>

namespace soichi {

namespace {

/// In units of the font's size: how far apart the lines of a cell and the rows of a table stand at most.
constexpr double between_lines = 0.9;
constexpr double between_rows = 2.5;

/// Lines touch where their boxes overlap by more than the boxes of lines do that are set close.
constexpr double least_overlap = 0.25;

/// Two columns may be anything that stands beside each other; more are a table.
constexpr std::size_t fewest_columns = 3;

}  // namespace

void PageTableRow::begin(const PageLine& line)
{
    cells_ = line.pieces;
    bottom_ = line.pieces.front().bottom;
    size_ = line.pieces.front().size;
}

bool PageTableRow::has_words() const
{
    return std::any_of(cells_.begin(), cells_.end(), [](const PagePiece& cell) { return !cell.text.empty(); });
}

/// The column that `piece` stands in; the number of columns where in none or several.
std::size_t PageTableRow::column_of(const PagePiece& piece) const
{
    const auto over = [&](const PagePiece& cell) { return piece.left < cell.right && cell.left < piece.right; };
    const auto cell = std::find_if(cells_.begin(), cells_.end(), over);
    const bool alone = cell != cells_.end() && std::none_of(cell + 1, cells_.end(), over);
    return alone ? static_cast<std::size_t>(cell - cells_.begin()) : cells_.size();
}

bool PageTableRow::fits(const PageLine& line) const
{
    return std::all_of(line.pieces.begin(), line.pieces.end(),
                       [this](const PagePiece& piece) { return column_of(piece) < cells_.size(); });
}

bool PageTableRow::goes_on(const PageLine& line) const
{
    if (!has_words() || !fits(line)) {
        return false;
    }
    const bool touches = line.top() < bottom_ - least_overlap * size_;
    const bool close = line.top() - bottom_ < between_lines * size_;
    return touches || (close && std::none_of(line.pieces.begin(), line.pieces.end(),
                                             [this](const PagePiece& piece) { return column_of(piece) == 0; }));
}

bool PageTableRow::begins_another(const PageLine& line, double next) const
{
    const bool several = line.pieces.size() > 1 || next < line.pieces.front().bottom - least_overlap * size_;
    return cells_.size() >= fewest_columns && line.pieces.size() <= cells_.size() && several &&
           line.top() - bottom_ < between_rows * size_ && fits(line);
}

void PageTableRow::add(const PageLine& line)
{
    for (const auto& piece : line.pieces) {
        auto& cell = cells_[std::min(column_of(piece), cells_.size() - 1)];
        cell.text.append(cell.text.empty() ? "" : " ").append(piece.text);
        cell.left = std::min(cell.left, piece.left);
        cell.right = std::max(cell.right, piece.right);
    }
    bottom_ = line.pieces.front().bottom;
}

PagePiece PageTableRow::take()
{
    auto whole = cells_.front();
    whole.text.clear();
    for (auto& cell : cells_) {
        whole.text.append(whole.text.empty() || cell.text.empty() ? "" : " | ").append(cell.text);
        cell.text.clear();
    }
    whole.right = cells_.back().right;
    return whole;
}

}  // namespace soichi
