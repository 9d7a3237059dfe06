#include "importers/read/pdf/page_words.hpp"

#include <algorithm>
#include <cmath>

#include "importers/read/office/file_lines.hpp"
#include "importers/read/text_clues.hpp"

namespace soichi {

namespace {

/// Gaps in units of the font's size: between columns, between columns where the words of the line are much closer,
/// between words, between words where the file says that there is a space, and where a motto stands beside a long
/// issuer.
constexpr double wide_gap = 1.6;
constexpr double column_gap = 0.7;
constexpr double word_gap = 0.1;
constexpr double told_gap = 0.06;
constexpr double motto_gap = 0.4;

/// So many times the smallest gap of the line makes a column.
constexpr double times_smallest = 3.2;

/// Baselines of one line differ by this at most, in units of the font's size.
constexpr double same_baseline = 0.25;

using Words = std::vector<PageWord>;

double height(const PageWord& word)
{
    return word.bottom - word.top;
}

double gap(const PageWord& before, const PageWord& after)
{
    return after.left - before.right;
}

bool space_between(const PageWord& before, const PageWord& after)
{
    return gap(before, after) > (before.space_after ? told_gap : word_gap) * before.size;
}

std::string text_of_words(Words::const_iterator first, Words::const_iterator last)
{
    std::string text;
    for (auto word = first; word != last; ++word) {
        text.append(word != first && space_between(*(word - 1), *word) ? " " : "").append(word->text);
    }
    return text;
}

/// The smallest gap between words of a line that is a space; 0 where it has none.
double smallest_space(const Words& line)
{
    double smallest = 0;
    for (std::size_t i = 1; i < line.size(); ++i) {
        const auto width = gap(line[i - 1], line[i]);
        const bool space = space_between(line[i - 1], line[i]);
        smallest = space && (smallest == 0 || width < smallest) ? width : smallest;
    }
    return smallest;
}

bool is_wide_gap(const PageWord& before, const PageWord& after, double smallest)
{
    const auto size = std::max(before.size, after.size);
    const auto width = gap(before, after);
    const bool among_close = width > column_gap * size && width > times_smallest * std::max(smallest, size / 4);
    return width > wide_gap * size || among_close;
}

/// The word that begins the motto of the State or the Party beside the issuer's name; the end where none does.
Words::const_iterator motto_begin(const Words& line)
{
    if (!has_motto(text_of_words(line.begin(), line.end()))) {
        return line.end();
    }
    auto begin = line.begin();
    while (has_motto(text_of_words(begin + 1, line.end()))) {
        ++begin;
    }
    const bool beside = begin != line.begin() && gap(*(begin - 1), *begin) > motto_gap * begin->size;
    return beside ? begin : line.end();
}

PagePiece piece_of(Words::const_iterator first, Words::const_iterator last)
{
    PagePiece piece{first->left,  first->top,
                    first->right, first->bottom,
                    first->size,  first->right - first->left,
                    true,         text_of_words(first, last)};
    std::size_t most = 0;
    for (auto word = first; word != last; ++word) {
        piece.top = std::min(piece.top, word->top);
        piece.right = std::max(piece.right, word->right);
        piece.bottom = std::max(piece.bottom, word->bottom);
        piece.bold = piece.bold && word->bold;
        if (word->text.size() > most) {
            most = word->text.size();
            piece.size = word->size;
        }
    }
    return piece;
}

PageLine line_of(Words words)
{
    std::stable_sort(words.begin(), words.end(), [](const PageWord& a, const PageWord& b) { return a.left < b.left; });
    PageLine line;
    const Words& sorted = words;
    const auto motto = motto_begin(sorted);
    const auto smallest = smallest_space(sorted);
    auto begin = sorted.begin();
    for (auto word = sorted.begin() + 1;; ++word) {
        const bool end = word == sorted.end();
        // A tab may follow the mark of a list.
        if (end || word == motto ||
            (is_wide_gap(*(word - 1), *word, smallest) && !is_list_mark(text_of_words(sorted.begin(), word)))) {
            line.pieces.push_back(piece_of(begin, word));
            begin = word;
        }
        if (end) {
            return line;
        }
    }
}

/// Words that share a baseline.
struct Row {
    Words words;
    double bottom = 0;
    double size = 0;  ///< of the largest word

    void add(PageWord word)
    {
        bottom = words.empty() ? word.bottom : bottom;
        size = std::max(size, word.size);
        words.push_back(std::move(word));
    }
};

/// Small signs above a baseline, or below, belong to the line that they touch.
bool takes(const Row& row, const Row& signs)
{
    const auto& sign = signs.words.front();
    const bool small = signs.words.size() == 1 && signs.size < 0.8 * row.size;
    return small && std::any_of(row.words.begin(), row.words.end(), [&](const PageWord& word) {
               const auto overlap = std::min(word.bottom, sign.bottom) - std::max(word.top, sign.top);
               const auto beside = std::min(std::abs(gap(word, sign)), std::abs(gap(sign, word)));
               return overlap > height(sign) / 2 && beside < sign.size / 2;
           });
}

std::vector<Row> rows_of(Words words)
{
    std::stable_sort(words.begin(), words.end(),
                     [](const PageWord& a, const PageWord& b) { return a.bottom < b.bottom; });
    std::vector<Row> rows;
    for (auto& word : words) {
        if (rows.empty() || word.bottom - rows.back().bottom > same_baseline * std::min(word.size, rows.back().size)) {
            rows.emplace_back();
        }
        rows.back().add(std::move(word));
    }
    return rows;
}

}  // namespace

std::string PageLine::text() const
{
    std::string text;
    for (const auto& piece : pieces) {
        text.append(text.empty() ? "" : " | ").append(piece.text);
    }
    return text;
}

PageLines lines_of_page(std::vector<PageWord> words)
{
    auto rows = rows_of(std::move(words));
    for (std::size_t i = 0; i < rows.size(); ++i) {
        for (const auto other : {i - 1, i + 1}) {
            if (!rows[i].words.empty() && other < rows.size() && !rows[other].words.empty() &&
                takes(rows[other], rows[i])) {
                rows[other].add(std::move(rows[i].words.front()));
                rows[i].words.clear();
            }
        }
    }
    PageLines lines;
    for (auto& row : rows) {
        if (!row.words.empty()) {
            lines.push_back(line_of(std::move(row.words)));
        }
    }
    return lines;
}

}  // namespace soichi
