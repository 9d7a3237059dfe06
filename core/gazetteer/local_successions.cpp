#include "core/gazetteer/local_successions.hpp"

#include <unordered_map>

#include "core/gazetteer/tables.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

using ByBody = std::unordered_multimap<std::string_view, LocalSuccession>;

const ByBody& table()
{
    enum Column : std::size_t { body, successor, level, date, share };
    static const auto all = [] {
        ByBody rows;
        for_each_row(gazetteer_table(GazetteerTable::local_successions), [&](const Row& row) {
            rows.emplace(row[body], LocalSuccession{row[body], row[successor], row[level] == "province" ? 1 : 2, row[date], row[share],
                                                    "local_successions.tsv " + std::string{row[body]}});
        });
        return rows;
    }();
    return all;
}

}  // namespace

std::vector<LocalSuccession> local_successors(std::string_view body, int level)
{
    std::vector<LocalSuccession> found;
    const auto [first, last] = table().equal_range(body);
    for (auto row = first; row != last; ++row) {
        if (row->second.level == level) {
            found.push_back(row->second);
        }
    }
    return found;
}

}  // namespace soichi
