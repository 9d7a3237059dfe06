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

/// A row of a table while its lines are read.
struct TableRow {
    std::vector<PagePiece> cells;

    /// The cell below whose words `piece` stands; the end where none or several.
    std::vector<PagePiece>::iterator cell_above(const PagePiece& piece)
    {
        const auto over = [&](const PagePiece& cell) { return piece.left < cell.right && cell.left < piece.right; };
        const auto cell = std::find_if(cells.begin(), cells.end(), over);
        const bool alone = cell != cells.end() && std::none_of(cell + 1, cells.end(), over);
        return alone ? cell : cells.end();
    }

    /// Does the line go on in cells of this row? It does not begin in the first.
    bool goes_on(const PageLine& line)
    {
        const bool close =
            !cells.empty() && line.top() - cells.front().bottom < (next_line_of_cell - 1) * cells.front().size;
        return close && std::all_of(line.pieces.begin(), line.pieces.end(), [this](const PagePiece& piece) {
                   const auto cell = cell_above(piece);
                   return cell != cells.end() && cell != cells.begin();
               });
    }

    void add(const PageLine& line)
    {
        for (const auto& piece : line.pieces) {
            const auto cell = cell_above(piece);
            cell->text.append(" ").append(piece.text);
            cell->left = std::min(cell->left, piece.left);
            cell->right = std::max(cell->right, piece.right);
        }
        for (auto& cell : cells) {
            cell.bottom = std::max(cell.bottom, line.pieces.front().bottom);
        }
    }
};

class Orderer {
public:
    std::vector<FlowLine> run(const std::vector<PageLines>& pages)
    {
        for (const auto& page : pages) {
            read_page(page);
            end_row();
            ++page_;
        }
        return std::move(lines_);
    }

private:
    void read_page(const PageLines& page)
    {
        for (std::size_t at = 0; at < page.size();) {
            const auto& line = page[at];
            if (row_.goes_on(line)) {
                row_.add(line);
                ++at;
                continue;
            }
            end_row();
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

    void put_line(const PageLine& line)
    {
        if (line.pieces.size() == 1) {
            put(line.pieces.front(), 0, false);
        } else {
            row_.cells = line.pieces;
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

    /// The first lines of the right block may stand a little above the left one: "TM. ỦY BAN NHÂN DÂN" above "Nơi nhận:".
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

    void end_row()
    {
        if (row_.cells.empty()) {
            return;
        }
        auto whole = row_.cells.front();
        for (std::size_t i = 1; i < row_.cells.size(); ++i) {
            whole.text.append(" | ").append(row_.cells[i].text);
        }
        whole.right = row_.cells.back().right;
        put(whole, 0, true);
        row_.cells.clear();
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
