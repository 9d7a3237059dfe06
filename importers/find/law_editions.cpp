#include "importers/find/law_editions.hpp"

#include <stdexcept>
#include <unordered_map>

#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"

namespace soichi {

namespace {

using Table = std::unordered_map<std::string, std::vector<Designator>>;

Table read_editions()
{
    enum Column : std::size_t { name, spellings, editions };
    Table table;
    for_each_row(embedded::laws(), [&](const Row& row) {
        auto& found = table[std::string{row[name]}];
        for (const auto number : items(row[editions])) {
            const auto designator = parse_designator(number);
            if (!designator) {
                throw std::invalid_argument{"laws.tsv: " + std::string{number} + " is no number of a law"};
            }
            found.push_back(*designator);
        }
    });
    return table;
}

}  // namespace

const std::vector<Designator>& law_editions(const std::string& name)
{
    static const auto table = read_editions();
    static const std::vector<Designator> none;
    const auto found = table.find(name);
    return found == table.end() ? none : found->second;
}

}  // namespace soichi
