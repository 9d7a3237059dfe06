#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/model/date.hpp"

namespace soichi {

/// A name as it is compared: folded for search, with usual abbreviations written out, "số" before a number left out and
/// numbers without leading zeros. "UBND tỉnh" and "uy ban nhan dan tinh" have the same words.
std::vector<std::string> name_words(std::string_view name);

/// Words under which the store's names can be looked up; each group holds the spellings of one part of the typed name,
/// and a name that fits contains at least one spelling of every group, at the beginning of a word.
std::vector<std::vector<std::string>> lookup_groups(std::string_view typed);

/// A typed name with the date or year that ends it ("Chỉ thị 16/CT-TTg ngày 31/3/2020", "Chỉ thị 16 năm 2020") taken
/// off.
struct DatedName {
    std::string name;
    PartialDate date;
};

/// Nothing where `typed` does not end with a date, or is nothing else.
std::optional<DatedName> split_date(std::string_view typed);

/// Does the word begin with a digit?
bool is_numeric(std::string_view word);

/// The words from `first` to before `last` with a blank between each two.
std::string joined_words(const std::vector<std::string>& words, std::size_t first = 0,
                         std::size_t last = static_cast<std::size_t>(-1));

/// What follows a word of respect (query/data/typed_honorifics.tsv; "ông Phạm Duy Hưng"), folded for search; empty
/// where none begins the name.
std::string without_honorific(std::string_view typed);

}  // namespace soichi
