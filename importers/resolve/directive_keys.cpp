#include "importers/resolve/directive_keys.hpp"

#include <algorithm>
#include <vector>

#include "core/model/date.hpp"
#include "core/names/designator.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/data/embedded.hpp"

namespace soichi {

namespace {

constexpr std::size_t year_digits = 4;

std::string property(const Entity& entity, std::string_view name)
{
    const auto found = entity.properties.find(name);
    return found == entity.properties.end() ? std::string{} : found->second;
}

/// Keys of the issuers, in byte order; empty where one of them is provisional or none is known.
std::string issuers_of(const Statements& statements, std::uint32_t directive)
{
    std::vector<std::string> keys;
    for (const auto& claim : statements.claims) {
        if (claim.relation != Relation::issued_by || claim.from != directive) {
            continue;
        }
        const auto& key = statements.entities[claim.to].key;
        if (key.empty()) {
            return {};
        }
        if (std::find(keys.begin(), keys.end(), key) == keys.end()) {
            keys.push_back(key);
        }
    }
    std::sort(keys.begin(), keys.end());
    std::string joined;
    for (const auto& key : keys) {
        joined.append(joined.empty() ? 0 : 1, '+').append(key);
    }
    return joined;
}

/// Issuers whose token alone tells who they are do not wait for prose: 16/CT-TTg and 16-CT/TW.
bool central_symbol(const Designator& designator)
{
    static const std::vector<std::string> central{"TW", "TTg", "CP", "CTN", "QH", "UBTVQH", "VPCP"};
    return !designator.issuers.empty() && std::all_of(designator.issuers.begin(), designator.issuers.end(), [](const auto& token) {
        return std::find(central.begin(), central.end(), token) != central.end() || (token.front() == 'B' && token != "BDV" && token != "BTC" && token.size() > 2 && token.rfind("BC", 0) != 0) ;
    });
}

/// From form, number, symbol, date and issuers; empty where the period or the issuers are not known.
std::string key_of(const Designator& designator, const std::string& form, const std::string& symbol, const std::string& date,
                   const std::string& issuers)
{
    const bool party = designator.reg == Register::party;
    // 12/2017/QĐ-TTg and 12/QĐ-TTg of 2017 belong to two series, and so do laws and resolutions of the National Assembly.
    const auto series = designator.reg == Register::law ? "QH:" + (form == "bộ luật" ? std::string{"luật"} : form) + ":" : std::string{"normative:"};
    const auto period = designator.reg == Register::law || !designator.year.empty() ? series + designator.year
                        : party                                                     ? party_term(date)
                                                                                    : date.substr(0, year_digits);
    if (period.empty() || issuers.empty()) {
        return {};
    }
    const auto first = designator.number.find_first_not_of('0');
    return symbol + "|" + (first == std::string::npos ? designator.number : designator.number.substr(first)) + "|" + period + "|" + issuers;
}

/// Of a law by its name and year. An article that gives no number does not get one from others through a table: that the two
/// are one law is a judgement over articles.
std::string key_of_name(const Entity& entity, const std::string& year)
{
    const auto told = year.empty() ? std::string::npos : entity.label.find(" " + year);
    return fold_phrase(entity.label + (year.empty() || told != std::string::npos ? std::string{} : " " + year));
}

std::string key_of(const Statements& statements, std::uint32_t index)
{
    const auto& entity = statements.entities[index];
    const auto symbol = property(entity, "symbol");
    const auto date = property(entity, "date");
    const auto form = property(entity, "form");
    if (property(entity, "number").empty()) {
        const bool named = form == "luật" || form == "bộ luật" || form == "hiến pháp" || form == "pháp lệnh" || !property(entity, "term").empty();
        return named ? key_of_name(entity, date.substr(0, year_digits)) : std::string{};
    }
    const auto designator = parse_designator(entity.label.substr(entity.label.find_first_of("0123456789")));
    if (symbol.empty() || !designator) {
        return {};
    }
    return key_of(*designator, form, symbol, date, central_symbol(*designator) ? "central" : issuers_of(statements, index));
}

}  // namespace

std::string party_term(const std::string& date)
{
    const auto parsed = parse_iso_date(date);
    if (!parsed) {
        return {};
    }
    const auto first = to_string(first_day(*parsed));
    const auto last = to_string(last_day(*parsed));
    std::string found;
    for_each_row(embedded::party_terms(), [&](const Row& row) {
        const bool begins = row[1] <= first && (row[2].empty() || first < row[2]);
        const bool ends = row[1] <= last && (row[2].empty() || last < row[2]);
        if (begins && ends) {
            found = row[0];
        }
    });
    return found;
}

void key_directives(Statements& statements)
{
    for (std::uint32_t i = 0; i < statements.entities.size(); ++i) {
        if (statements.entities[i].kind == Kind::directive) {
            statements.entities[i].key = key_of(statements, i);
        }
    }
}

}  // namespace soichi
