#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace soichi::cli {

/// What a piece of text is, as far as its colour goes.
enum class Ink : std::uint8_t { plain, strong, faint, relation, quote, warning, directive, agency, official, locality, doubtful };

/// How text is laid out.
struct Style {
    std::size_t width = 100;  ///< columns
    bool colour = false;
};

/// A piece of a paragraph in one ink.
struct Piece {
    std::string text;
    Ink ink = Ink::plain;
};

/// How many columns `text` takes: its code points without combining marks.
std::size_t columns(std::string_view text);

/// `text` in its ink, where the style has colours.
std::string inked(const Style& style, Ink ink, std::string_view text);

/// A paragraph broken at blanks so that it fits the style's width, with `first` before its first line and `rest` before
/// the others. A word that is wider than a line is not broken. Ends with a line break.
std::string paragraph(const Style& style, const std::vector<Piece>& pieces, std::string_view first,
                      std::string_view rest);

}  // namespace soichi::cli
