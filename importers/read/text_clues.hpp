#pragma once

#include <string_view>

namespace soichi {

/// Does it begin with a small letter?
bool begins_small(std::string_view text);

/// Does it begin with a small letter or a digit?
bool begins_small_or_number(std::string_view text);

/// Is the word the mark of a list: "-", "+", "•", "1.", "a)", "IV."?
bool is_list_mark(std::string_view word);

/// Does it begin with the mark of a list: "- ", "+ ", "• ", "1. ", "a) ", "IV. ", or as an article does, "Điều 2."?
bool begins_with_list_mark(std::string_view text);

/// Does a sentence or a part of a list end there?
bool ends_clause(std::string_view text);

/// Two lines of one paragraph as one: without a space where a number such as "12/KH-UBND" is broken after a sign.
void append_line(std::string_view line, std::string& paragraph);

}  // namespace soichi
