#include "core/gazetteer/known_directives.hpp"

#include <string>
#include <unordered_map>

#include "core/gazetteer/tables.hpp"
#include "core/names/leading_zeros.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

using ByNumber = std::unordered_map<std::string_view, std::vector<KnownDirective>>;

const ByNumber& table()
{
    enum Column : std::size_t { name, form, number, symbol, date, issuer, term, from, to, cues, title };
    static const auto all = [] {
        ByNumber rows;
        for_each_row(gazetteer_table(GazetteerTable::known_directives), [&](const Row& row) {
            rows[without_leading_zeros(row[number])].push_back({row[name], row[form], row[number], row[symbol],
                                                                row[date], row[issuer], row[term], row[from], row[to],
                                                                row[cues], row[title]});
        });
        return rows;
    }();
    return all;
}

}  // namespace

const std::vector<KnownDirective>& known_directives(std::string_view number)
{
    static const std::vector<KnownDirective> none;
    const auto found = table().find(without_leading_zeros(number));
    return found == table().end() ? none : found->second;
}

bool goes_by_short_name(const KnownDirective& known, std::string_view day)
{
    return !day.empty() && known.from <= day && (known.to.empty() || day < known.to);
}

}  // namespace soichi
