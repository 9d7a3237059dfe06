#include "app/cli/nearest.hpp"

#include <algorithm>

#include "query/names/edit_distance.hpp"

namespace soichi::cli {

namespace {

constexpr std::size_t near_enough = 2;

}  // namespace

std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words)
{
    const auto best = std::min_element(words.begin(), words.end(), [typed](const std::string& a, const std::string& b) {
        return edit_distance(typed, a) < edit_distance(typed, b);
    });
    const bool found = best != words.end() && edit_distance(typed, *best) <= near_enough;
    return found ? std::optional{*best} : std::nullopt;
}

}  // namespace soichi::cli
