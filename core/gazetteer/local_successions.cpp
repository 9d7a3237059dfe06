#include "core/gazetteer/local_successions.hpp"

#include <algorithm>
#include <iterator>
#include <unordered_map>

#include "core/gazetteer/tables.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

using ByBody = std::unordered_map<std::string_view, std::vector<LocalSuccession>>;

const ByBody& table()
{
    enum Column : std::size_t { body, successor, level, date, share, made };
    static const auto all = [] {
        ByBody rows;
        for_each_row(gazetteer_table(GazetteerTable::local_successions), [&](const Row& row) {
            rows[row[body]].push_back({row[body], row[successor], row[level] == "province" ? 1 : 2, row[date],
                                       row[share], row[made] == "yes",
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
    const auto rows = table().find(body);
    if (rows != table().end()) {
        std::copy_if(rows->second.begin(), rows->second.end(), std::back_inserter(found),
                     [level](const LocalSuccession& row) { return row.level == level; });
    }
    return found;
}

std::string_view made_on(std::string_view body, int level)
{
    for (const auto& [before, rows] : table()) {
        for (const auto& row : rows) {
            if (row.made && row.successor == body && row.level == level) {
                return row.date;
            }
        }
    }
    return {};
}

}  // namespace soichi
