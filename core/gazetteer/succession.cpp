#include "core/gazetteer/succession.hpp"

#include <algorithm>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "core/gazetteer/data/embedded.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

using Successors = std::unordered_multimap<std::string_view, std::string_view>;

const Successors& successors()
{
    enum Column : std::size_t { from, to, kind, date, instrument, share };
    static const auto all = [] {
        Successors found;
        for_each_row(embedded::unit_changes(), [&](const Row& row) {
            if (row[share] == "whole" && !row[from].empty() && !row[to].empty()) {
                found.emplace(row[from], row[to]);
            }
        });
        return found;
    }();
    return all;
}

}  // namespace

bool succeeded_by(const Unit& before, const Unit& now)
{
    std::vector<std::string_view> reached{before.id};
    for (std::size_t next = 0; next < reached.size(); ++next) {
        const auto [first, last] = successors().equal_range(reached[next]);
        for (auto change = first; change != last; ++change) {
            if (change->second == now.id) {
                return true;
            }
            if (std::find(reached.begin(), reached.end(), change->second) == reached.end()) {
                reached.push_back(change->second);
            }
        }
    }
    return false;
}

}  // namespace soichi
