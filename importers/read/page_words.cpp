#include "importers/read/page_words.hpp"

#include <algorithm>

#include "importers/read/file_lines.hpp"

namespace soichi {

namespace {

/// Gaps in units of the font's size: of columns, of the words of a line at the least, and where a motto stands beside an
/// issuer whose name is long.
constexpr double wide_gap = 1.6;
constexpr double word_gap = 0.12;
constexpr double motto_gap = 0.4;

using Words = std::vector<PageWord>;

double height(const PageWord& word)
{
    return word.bottom - word.top;
}

/// Do two words stand in one line? They overlap by half of the lower one; signs set above the line do.
bool in_one_line(const PageWord& a, const PageWord& b)
{
    const auto overlap = std::min(a.bottom, b.bottom) - std::max(a.top, b.top);
    return overlap > std::min(height(a), height(b)) / 2;
}

bool space_between(const PageWord& before, const PageWord& after)
{
    return before.space_after || after.left - before.right > word_gap * before.size;
}

std::string text_of_words(Words::const_iterator first, Words::const_iterator last)
{
    std::string text;
    for (auto word = first; word != last; ++word) {
        text.append(word != first && space_between(*(word - 1), *word) ? " " : "").append(word->text);
    }
    return text;
}

/// The words on both sides of a gap that is wide.
bool is_wide_gap(const PageWord& before, const PageWord& after)
{
    return after.left - before.right > wide_gap * std::max(before.size, after.size);
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
    const bool beside = begin != line.begin() && begin->left - (begin - 1)->right > motto_gap * begin->size;
    return beside ? begin : line.end();
}

PagePiece piece_of(Words::const_iterator first, Words::const_iterator last)
{
    PagePiece piece{first->left, first->top, first->right, first->bottom, first->size, first->right - first->left, true,
                    text_of_words(first, last)};
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
    auto begin = sorted.begin();
    for (auto word = sorted.begin() + 1;; ++word) {
        if (word == sorted.end() || word == motto || is_wide_gap(*(word - 1), *word)) {
            line.pieces.push_back(piece_of(begin, word));
            begin = word;
        }
        if (word == sorted.end()) {
            return line;
        }
    }
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
    std::stable_sort(words.begin(), words.end(), [](const PageWord& a, const PageWord& b) {
        return a.top + a.bottom < b.top + b.bottom;
    });
    PageLines lines;
    Words line;
    PageWord reach;  // of the line, as high as its highest word
    for (auto& word : words) {
        if (!line.empty() && !in_one_line(reach, word)) {
            lines.push_back(line_of(std::move(line)));
            line.clear();
        }
        if (line.empty() || height(word) > height(reach)) {
            reach = word;
        }
        line.push_back(std::move(word));
    }
    if (!line.empty()) {
        lines.push_back(line_of(std::move(line)));
    }
    return lines;
}

}  // namespace soichi
