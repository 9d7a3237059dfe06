#include "importers/read/pdf/page_beside.hpp"

#include <algorithm>
#include <cmath>

#include "importers/read/office/file_lines.hpp"

namespace soichi {

namespace {

constexpr double narrowest_gutter = 5;

/// Pieces in the middle of one column have one centre, give or take so many points.
constexpr double same_centre = 14;

/// A gap of the seal stands between the signer's title and name.
constexpr double farthest_below = 110;

/// Text in columns has many lines, of many letters.
constexpr std::size_t fewest_column_lines = 8;
constexpr double widest_short_line = 0.8;

/// What begins at the same point begins at an edge; titles in the middle of their column may be nearly as wide as each
/// other.
bool same_edge(const PagePiece& a, const PagePiece& b)
{
    constexpr double exactly = 0.7;
    return std::abs(a.left - b.left) < exactly;
}

bool belongs_below(const std::vector<PagePiece>& column, const PagePiece& piece)
{
    const auto from_edge =
        std::count_if(column.begin(), column.end(), [&](const PagePiece& other) { return same_edge(other, piece); });
    return 2 * static_cast<std::size_t>(from_edge) > column.size() ||
           std::any_of(column.begin(), column.end(),
                       [&](const PagePiece& other) { return std::abs(other.centre() - piece.centre()) < same_centre; });
}

bool from_one_edge(const std::vector<PagePiece>& column)
{
    return std::all_of(column.begin(), column.end(),
                       [&](const PagePiece& piece) { return same_edge(piece, column.front()); });
}

/// Are the lines of a column about as long as each other, as those of running text are?
bool is_running_text(const std::vector<PagePiece>& column)
{
    const auto widest = std::max_element(column.begin(), column.end(),
                                         [](const PagePiece& a, const PagePiece& b) { return a.width() < b.width(); });
    const auto full = std::count_if(column.begin(), column.end(), [&](const PagePiece& piece) {
        return piece.width() > widest_short_line * widest->width();
    });
    return column.size() >= fewest_column_lines && 2 * static_cast<std::size_t>(full) > column.size();
}

bool holds_motto(const std::vector<PagePiece>& column)
{
    return std::any_of(column.begin(), column.end(), [](const PagePiece& piece) { return has_motto(piece.text); });
}

/// Gathers the lines of two columns from the first on.
class Gatherer {
public:
    Gatherer(const PageLines& page, std::size_t first) : page_{page}
    {
        found_.first = first;
        found_.last = first;
        begin_between_lines();
        while (found_.last < page.size() && add(page[found_.last])) {
            ++found_.last;
        }
    }

    [[nodiscard]] BesideLines take() { return std::move(found_); }

private:
    /// Two columns whose lines stand at different heights may begin with one line each.
    void begin_between_lines()
    {
        const auto at = found_.first;
        if (at + 1 >= page_.size() || page_[at].pieces.size() != 1 || page_[at + 1].pieces.size() != 1) {
            return;
        }
        const auto& a = page_[at].pieces.front();
        const auto& b = page_[at + 1].pieces.front();
        const bool overlap = b.top < a.bottom - a.size / 4;
        if (overlap && (a.left < b.left ? add_both(a, b) : add_both(b, a))) {
            found_.last = at + 2;
        }
    }

    /// Adds a line where the gutter stays free.
    bool add(const PageLine& line)
    {
        const bool begins = found_.empty();
        if (line.pieces.size() > 2 || (begins && line.pieces.size() != 2)) {
            return false;
        }
        if (!begins && line.top() - page_[found_.last - 1].top() > farthest_below) {
            return false;
        }
        if (line.pieces.size() == 2) {
            return add_both(line.pieces.front(), line.pieces.back());
        }
        return add_one(line.pieces.front());
    }

    bool add_both(const PagePiece& left, const PagePiece& right)
    {
        const auto from = std::max(from_, left.right);
        const auto to = std::min(to_, right.left);
        if (to - from < narrowest_gutter) {
            return false;
        }
        from_ = from;
        to_ = to;
        found_.left.push_back(left);
        found_.right.push_back(right);
        return true;
    }

    bool add_one(const PagePiece& piece)
    {
        if (piece.right < to_ - narrowest_gutter && belongs_below(found_.left, piece)) {
            from_ = std::max(from_, piece.right);
            found_.left.push_back(piece);
            return true;
        }
        if (piece.left > from_ + narrowest_gutter && belongs_below(found_.right, piece)) {
            to_ = std::min(to_, piece.left);
            found_.right.push_back(piece);
            return true;
        }
        return false;
    }

    static constexpr double far_right = 1e6;

    const PageLines& page_;
    BesideLines found_;
    double from_ = 0;  ///< the gutter
    double to_ = far_right;
};

}  // namespace

Beside BesideLines::kind() const
{
    if (holds_motto(left) || holds_motto(right)) {
        return Beside::blocks;
    }
    if (left.size() + right.size() == 2 || !from_one_edge(right)) {
        return left.size() + right.size() == 2 ? Beside::table : Beside::blocks;
    }
    return is_running_text(left) && is_running_text(right) ? Beside::columns : Beside::table;
}

BesideLines beside_from(const PageLines& page, std::size_t first)
{
    return Gatherer{page, first}.take();
}

}  // namespace soichi
