#include "importers/find/furniture.hpp"

#include <algorithm>
#include <string>
#include <vector>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"

namespace soichi {

namespace {

/// A line such as "Xem thêm" in the middle of an article is none of it.
constexpr double last_part_from = 0.6;

/// A line of furniture says little more than its keyword.
constexpr std::size_t longest_line = 160;

const std::vector<std::string>& furniture_lines()
{
    static const auto lines = [] {
        std::vector<std::string> folded;
        for_each_row(embedded::furniture(), [&](const Row& row) { folded.push_back(fold_phrase(row[0])); });
        return folded;
    }();
    return lines;
}

bool is_furniture(std::string_view line)
{
    if (line.size() > longest_line) {
        return false;
    }
    return furniture_words(fold_phrase(line)) > 0;
}

}  // namespace

std::size_t furniture_begin(std::string_view text)
{
    const auto from = static_cast<std::size_t>(last_part_from * static_cast<double>(text.size()));
    for (std::size_t begin = 0; begin < text.size();) {
        const auto end = std::min(text.find('\n', begin), text.size());
        if (begin >= from && is_furniture(text.substr(begin, end - begin))) {
            return begin;
        }
        begin = end + 1;
    }
    return text.size();
}

std::size_t furniture_words(std::string_view folded)
{
    const auto& known = furniture_lines();
    const auto found = std::find_if(known.begin(), known.end(),
                                    [&](const std::string& words) { return folded.rfind(words, 0) == 0; });
    return found == known.end() ? 0 : static_cast<std::size_t>(std::count(found->begin(), found->end(), ' ')) + 1;
}

}  // namespace soichi
