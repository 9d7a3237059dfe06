#include "importers/read/pdf/page_paragraphs.hpp"

#include <algorithm>
#include <cmath>

#include "importers/read/pdf/page_margins.hpp"
#include "importers/read/text_clues.hpp"

namespace soichi {

namespace {

/// In points: what tells two edges, two centres and two distances apart.
constexpr double least_indent = 6;
constexpr double same_centre = 4;
constexpr double least_space = 1.4;

/// Lines of a list hang this far behind its mark at most.
constexpr double farthest_hanging = 60;

/// A line that the next word would still fit in goes on in small letters if it reaches so far, as a share of the width.
constexpr double reaching_far = 0.67;

/// A space, in units of the font's size.
constexpr double space_width = 0.22;

class Joiner {
public:
    explicit Joiner(const std::vector<FlowLine>& lines) : lines_{lines}, margins_{margins_of(lines)} {}

    FileLines run()
    {
        for (std::size_t at = 0; at < lines_.size(); ++at) {
            append_line(lines_[at].piece.text, paragraph_);
            if (at + 1 < lines_.size() && goes_on(at)) {
                continue;
            }
            found_.push_back(std::move(paragraph_));
            paragraph_.clear();
            if (is_far_above(at)) {
                found_.emplace_back();
            }
            begin_ = at + 1;
        }
        return std::move(found_);
    }

private:
    [[nodiscard]] const PagePiece& piece(std::size_t at) const { return lines_[at].piece; }

    [[nodiscard]] const Margins& margins(std::size_t at) const { return margins_.at(lines_[at].column); }

    /// Does the paragraph that line `at` ends so far go on in the next?
    [[nodiscard]] bool goes_on(std::size_t at) const
    {
        const auto& line = lines_[at];
        const auto& next = lines_[at + 1];
        if (line.finished && next.finished) {
            return goes_on_in_block(line, next);
        }
        if (line.finished || next.finished || !in_one_flow(line, next)) {
            return false;
        }
        const bool small = begins_small(next.piece.text) && !begins_with_list_mark(next.piece.text);
        const bool close = std::abs(line.piece.size - next.piece.size) < 1 && !space_after(at);
        if (is_centred(at) || is_centred(at + 1)) {
            return small && close && !ends_clause(line.piece.text) &&
                   (is_full(at) || is_centred(at) == is_centred(at + 1));
        }
        if (is_full(at)) {
            return small || (close && !begins_another(at));
        }
        const bool long_enough = line.piece.right > margins(at).left + reaching_far * margins(at).width();
        return small && close && long_enough && !ends_clause(line.piece.text);
    }

    /// Columns of text go on in the next one.
    [[nodiscard]] static bool in_one_flow(const FlowLine& line, const FlowLine& next)
    {
        return line.column == next.column || (line.column != 0 && next.column == line.column + 1);
    }

    /// Within a header or a list of recipients only what cannot begin a line goes on.
    [[nodiscard]] static bool goes_on_in_block(const FlowLine& line, const FlowLine& next)
    {
        const auto& text = next.piece.text;
        const bool table = line.piece.text.find(" | ") != std::string::npos || text.find(" | ") != std::string::npos;
        return !table && !line.piece.text.empty() && !text.empty() && line.page == next.page &&
               begins_small_or_number(text) && !begins_with_list_mark(text) && !ends_clause(line.piece.text) &&
               std::abs(line.piece.size - next.piece.size) < 1;
    }

    /// Had the first word of the next line no more room in this one?
    [[nodiscard]] bool is_full(std::size_t at) const
    {
        const auto room = margins(at).right - piece(at).right;
        return piece(at + 1).first_word + space_width * piece(at).size > room - 1;
    }

    [[nodiscard]] bool begins_at_indent(std::size_t at) const
    {
        return std::abs(piece(at).left - margins(at).first_line) < least_indent / 2;
    }

    /// Is the line with an indent the first of a paragraph? A text of two paragraphs tells so nowhere else.
    [[nodiscard]] bool goes_on_at_margin(std::size_t at) const
    {
        const auto left = margins(at).left;
        return at + 1 < lines_.size() && !lines_[at + 1].finished && lines_[at].column == lines_[at + 1].column &&
               piece(at).left > left + least_indent && std::abs(piece(at + 1).left - left) < least_indent / 2 &&
               is_full(at) && !space_after(at);
    }

    [[nodiscard]] bool is_centred(std::size_t at) const
    {
        const auto& edges = margins(at);
        return !begins_at_indent(at) && piece(at).left > edges.left + 3 * least_indent &&
               piece(at).right < edges.right - 3 * least_indent &&
               std::abs(piece(at).centre() - edges.centre()) < same_centre;
    }

    /// Is there more space below the line than between lines of one paragraph?
    [[nodiscard]] bool space_after(std::size_t at) const
    {
        const auto pitch = pitch_around(lines_, at);
        return pitch > 0 && distance_below(lines_, at) > pitch + least_space;
    }

    /// Is there an empty line below the line?
    [[nodiscard]] bool is_far_above(std::size_t at) const
    {
        constexpr double of_pitch = 1.75;
        constexpr double of_size = 2.3;
        const auto pitch = pitch_around(lines_, at);
        return distance_below(lines_, at) > std::min(of_pitch * pitch, of_size * piece(at).size);
    }

    /// Does the line after the full line `at` begin a paragraph?
    [[nodiscard]] bool begins_another(std::size_t at) const
    {
        const auto& text = piece(at + 1).text;
        if (ends_clause(piece(at).text) && (begins_with_list_mark(text) || piece(at).bold != piece(at + 1).bold)) {
            return true;
        }
        const auto indent = piece(at + 1).left - piece(at).left;
        if (std::abs(indent) < least_indent) {
            return begin_ == at && (begins_at_indent(at) || goes_on_at_margin(at + 1));
        }
        const bool hanging = begin_ == at && begins_with_list_mark(piece(at).text) && indent < farthest_hanging;
        return indent > 0 && !(hanging && !begins_with_list_mark(text));
    }

    const std::vector<FlowLine>& lines_;
    std::map<std::size_t, Margins> margins_;
    FileLines found_;
    std::string paragraph_;
    std::size_t begin_ = 0;  ///< the line that the paragraph begins with
};

}  // namespace

FileLines paragraphs_of(const std::vector<FlowLine>& lines)
{
    return Joiner{lines}.run();
}

}  // namespace soichi
