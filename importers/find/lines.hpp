#pragma once

#include <vector>

#include "importers/find/reading.hpp"

namespace soichi {

/// The lines of [first, last) that hold words, each without the marks of lists and tables around it.
std::vector<TokenRange> lines_of(const Reading& reading, TokenRange range);

/// The cells of a table row ("| Số hiệu | 46/CĐ-TTg |"), or the line itself.
std::vector<TokenRange> cells_of(const Reading& reading, TokenRange line);

/// The columns of a line that was read across a page: parts with a wide gap between them, or "… CỘNG HÒA XÃ HỘI CHỦ
/// NGHĨA VIỆT NAM" beside the issuer's name.
std::vector<TokenRange> columns_of(const Reading& reading, const TokenRange& line);

/// Where the words that the line begins with end, if they are a cue of this name; 0 where they are not.
std::uint32_t label_end(const Reading& reading, const TokenRange& line, std::string_view cue);

/// Does a blank line follow?
bool blank_line_after(const Reading& reading, const TokenRange& line);

/// Where the words of an article, a point or a list item begin, after "Điều 2.", "3.", "a)".
std::uint32_t after_numbering(const Reading& reading, std::uint32_t at);

}  // namespace soichi
