#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace soichi {

/// What the phrases of data/page_phrases.tsv are for.
enum class PhraseRole : std::uint8_t {
    furniture,  ///< begin lines of furniture
    portal,     ///< begin what follows a title in `<title>`
    newspaper,  ///< the same, where a name in capitals follows: "Báo Bình Sơn", but not "Báo cáo"
    byline,     ///< begin the line below a text that names its author
    date_word,  ///< stand beside the day in the line that says when a page was published
};

/// How many words of the longest phrase of `role` `folded` begins with, 0 for none. `folded` is a result of
/// fold_phrase().
std::size_t phrase_words(PhraseRole role, std::string_view folded);

/// Does this line say when a page was published, and nothing else ("Thứ hai - 09/11/2020 10:00", "Đăng lúc:
/// 09/11/2020")? A day alone is no such line: it must stand beside a time of day, a weekday or such a word.
bool is_date_line(std::string_view line);

}  // namespace soichi
