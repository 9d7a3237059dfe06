#include "importers/read/pdf/page_order.hpp"

#include <algorithm>
#include <utility>

#include "importers/read/pdf/page_beside.hpp"
#include "importers/read/pdf/page_table_row.hpp"

namespace soichi {

namespace {

/// A title that stands above its column begins so many points above the first line with both.
constexpr double next_line = 1.8;
constexpr double same_centre = 14;

constexpr double far_below = 1e6;

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
        if (row_.has_words()) {
            put(row_.take(), 0, true);
        }
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
    PageTableRow row_;
    std::size_t page_ = 0;
    std::size_t columns_ = 0;
};

}  // namespace

std::vector<FlowLine> reading_order(const std::vector<PageLines>& pages)
{
    return Orderer{}.run(pages);
}

}  // namespace soichi
