#include "app/cli/nearest.hpp"

#include <algorithm>

namespace soichi::cli {

namespace {

constexpr std::size_t near_enough = 2;

/// The edits between two words, a swap of neighbours counting as one.
std::size_t distance(std::string_view a, std::string_view b)
{
    std::vector<std::vector<std::size_t>> rows(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = i + j;
                continue;
            }
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, rows[i - 1][j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
            }
        }
    }
    return rows[a.size()][b.size()];
}

}  // namespace

std::optional<std::string> nearest(std::string_view typed, const std::vector<std::string>& words)
{
    const auto best = std::min_element(words.begin(), words.end(), [typed](const std::string& a, const std::string& b) {
        return distance(typed, a) < distance(typed, b);
    });
    const bool found = best != words.end() && distance(typed, *best) <= near_enough;
    return found ? std::optional{*best} : std::nullopt;
}

}  // namespace soichi::cli
