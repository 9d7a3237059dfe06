#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace soichi {

/// `text` as people type it into a search box: lower case, no diacritics (đ → d), every run of other signs one space.
/// "Chỉ thị 16/CT-TTg" and "chi thi 16 ct ttg" have one key.
std::string search_key(std::string_view text);

/// The words of a search key, in order.
std::vector<std::string> search_words(std::string_view text);

}  // namespace soichi
