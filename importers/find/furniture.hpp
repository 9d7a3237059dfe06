#pragma once

#include <cstddef>
#include <string_view>

namespace soichi {

/// The byte at which page furniture begins: the first line of data/furniture.tsv that stands in the last part of the text
/// (counters, "Tin khác", comment boxes). The size of the text where there is none.
std::size_t furniture_begin(std::string_view text);

/// How many words of a line of data/furniture.tsv `folded` begins with, 0 for none. `folded` is a result of fold_phrase().
std::size_t furniture_words(std::string_view folded);

}  // namespace soichi
