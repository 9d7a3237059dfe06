#include "query/names/edit_distance.hpp"

#include <algorithm>
#include <array>
#include <numeric>
#include <vector>

namespace soichi {

std::size_t edit_distance(std::string_view a, std::string_view b)
{
    const std::vector<std::size_t> empty(b.size() + 1);
    std::array rows{empty, empty, empty};  // of the last three letters of `a`
    std::iota(rows[0].begin(), rows[0].end(), std::size_t{0});
    for (std::size_t i = 1; i <= a.size(); ++i) {
        auto& row = rows[i % 3];
        const auto& above = rows[(i - 1) % 3];
        row[0] = i;
        for (std::size_t j = 1; j <= b.size(); ++j) {
            const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
            row[j] = std::min({above[j] + 1, row[j - 1] + 1, above[j - 1] + change});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
                row[j] = std::min(row[j], rows[(i + 1) % 3][j - 2] + 1);
            }
        }
    }
    return rows[a.size() % 3][b.size()];
}

}  // namespace soichi
