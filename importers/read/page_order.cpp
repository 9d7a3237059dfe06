#include "importers/read/page_order.hpp"

#include <algorithm>
#include <utility>

#include "importers/read/page_beside.hpp"

namespace soichi {

namespace {

/// A title that stands above its column begins so many points above the first line with both.
constexpr double next_line = 1.8;
constexpr double same_centre = 14;

/// Cells of a row that take several lines stand close below each other, in units of the font's size.
constexpr double next_line_of_cell = 1.9;

constexpr double far_below = 1e6;

/// A row of a table while its lines are read. Its cells are those of the widest row so far, empty ones included.
struct TableRow {
    std::vector<PagePiece> cells;
    double bottom = 0;
    double size = 0;

    [[nodiscard]] bool empty() const { return cells.empty(); }

    /// A row of its own.
    void begin(const PageLine& line)
    {
        cells = line.pieces;
        bottom = line.pieces.front().bottom;
        size = line.pieces.front().size;
    }

    [[nodiscard]] bool has_words() const
    {
        return std::any_of(cells.begin(), cells.end(), [](const PagePiece& cell) { return !cell.text.empty(); });
    }

    /// The cell in whose column `piece` stands; the end where in none or several.
    std::vector<PagePiece>::iterator cell_of(const PagePiece& piece)
    {
        const auto over = [&](const PagePiece& cell) { return piece.left < cell.right && cell.left < piece.right; };
        const auto cell = std::find_if(cells.begin(), cells.end(), over);
        const bool alone = cell != cells.end() && std::none_of(cell + 1, cells.end(), over);
        return alone ? cell : cells.end();
    }

    bool fits(const PageLine& line)
    {
        return std::all_of(line.pieces.begin(), line.pieces.end(),
                           [this](const PagePiece& piece) { return cell_of(piece) != cells.end(); });
    }

    /// Does the line go on in this row? It touches it, as lines in the middle of their cells do, or stands close below,
    /// but not in the first column.
    bool goes_on(const PageLine& line)
    {
        if (empty() || !has_words() || !fits(line)) {
            return false;
        }
        const bool touches = line.top() < bottom - size / 4;
        const bool close = line.top() - bottom < (next_line_of_cell - 1) * size;
        return touches ||
               (close && std::none_of(line.pieces.begin(), line.pieces.end(),
                                      [this](const PagePiece& piece) { return cell_of(piece) == cells.begin(); }));
    }

    /// Does a line that does not go on begin another row of the same table? `next` is where the line below it begins:
    /// cells in the middle of a row stand between the lines of others.
    bool begins_another(const PageLine& line, double next)
    {
        constexpr std::size_t fewest_columns = 3;
        constexpr double farthest = 2.5;
        const bool several = line.pieces.size() > 1 || next < line.pieces.front().bottom - size / 4;
        return cells.size() >= fewest_columns && line.pieces.size() <= cells.size() && several &&
               line.top() - bottom < farthest * size && fits(line);
    }

    void add(const PageLine& line)
    {
        for (const auto& piece : line.pieces) {
            const auto cell = cell_of(piece);
            cell->text.append(cell->text.empty() ? "" : " ").append(piece.text);
            cell->left = std::min(cell->left, piece.left);
            cell->right = std::max(cell->right, piece.right);
        }
        bottom = line.pieces.front().bottom;
    }
};

class Orderer {
public:
    std::vector<FlowLine> run(const std::vector<PageLines>& pages)
    {
        for (const auto& page : pages) {
            read_page(page);
            end_row();
            row_ = {};
            ++page_;
        }
        return std::move(lines_);
    }

private:
    void read_page(const PageLines& page)
    {
        for (std::size_t at = 0; at < page.size();) {
            const auto& line = page[at];
            if (goes_on_in_table(page, at)) {
                row_.add(line);
                ++at;
                continue;
            }
            end_row();
            row_ = {};
            const auto beside = beside_from(page, at);
            const auto kind = beside.empty() ? Beside::table : beside.kind();
            if (!beside.empty() && kind != Beside::table) {
                put_beside(beside, kind);
                at = beside.last;
            } else {
                put_line(line);
                ++at;
            }
        }
    }

    /// Is the line one of the row that is read, or the first of the next row of its table?
    bool goes_on_in_table(const PageLines& page, std::size_t at)
    {
        const auto& line = page[at];
        if (row_.goes_on(line)) {
            return true;
        }
        if (!row_.begins_another(line, at + 1 < page.size() ? page[at + 1].top() : far_below)) {
            return false;
        }
        end_row();
        return true;
    }

    void put_line(const PageLine& line)
    {
        if (line.pieces.size() == 1) {
            put(line.pieces.front(), 0, false);
        } else {
            row_.begin(line);
        }
    }

    void put_beside(const BesideLines& beside, Beside kind)
    {
        auto left = beside.left;
        auto right = beside.right;
        if (kind == Beside::blocks) {
            take_above(right);
        }
        for (const auto* const column : {&left, &right}) {
            const auto id = kind == Beside::columns ? ++columns_ : 0;
            if (kind == Beside::blocks || column == &left) {
                put_space();
            }
            for (const auto& piece : *column) {
                put(piece, id, kind == Beside::blocks);
            }
        }
        put_space();
    }

    /// The first lines of the right block may stand a little above the left one: "TM. ỦY BAN NHÂN DÂN" above "Nơi
    /// nhận:".
    void take_above(std::vector<PagePiece>& right)
    {
        while (!lines_.empty() && !lines_.back().finished && lines_.back().page == page_) {
            const auto& above = lines_.back().piece;
            const auto& first = right.front();
            const bool close = first.top - above.top < next_line * std::max(first.size, above.size);
            const auto off = above.centre() - first.centre();
            if (!close || off > same_centre || off < -same_centre) {
                return;
            }
            right.insert(right.begin(), lines_.back().piece);
            lines_.pop_back();
        }
    }

    /// Puts the row down; its columns stay for the next.
    void end_row()
    {
        if (!row_.has_words()) {
            return;
        }
        auto whole = row_.cells.front();
        whole.text.clear();
        for (auto& cell : row_.cells) {
            whole.text.append(whole.text.empty() || cell.text.empty() ? "" : " | ").append(cell.text);
            cell.text.clear();
        }
        whole.right = row_.cells.back().right;
        put(whole, 0, true);
    }

    void put(PagePiece piece, std::size_t column, bool finished)
    {
        lines_.push_back({std::move(piece), page_, column, finished});
    }

    void put_space()
    {
        if (!lines_.empty() && !lines_.back().piece.text.empty()) {
            put({}, 0, true);
        }
    }

    std::vector<FlowLine> lines_;
    TableRow row_;
    std::size_t page_ = 0;
    std::size_t columns_ = 0;
};

}  // namespace

std::vector<FlowLine> reading_order(const std::vector<PageLines>& pages)
{
    return Orderer{}.run(pages);
}

}  // namespace soichi
