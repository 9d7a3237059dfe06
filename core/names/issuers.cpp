#include "core/names/issuers.hpp"

#include <unordered_map>

#include "core/names/data/embedded.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

enum Column : std::size_t { token_column, level_column, body_column, register_column };

using Table = std::unordered_map<std::string, std::vector<IssuerToken>>;

Table read_issuers()
{
    Table table;
    for_each_row(embedded::issuers(), [&](const Row& row) {
        table[fold_word(row[token_column])].push_back({std::string{row[token_column]}, row[level_column].front(),
                                                          std::string{row[body_column]},
                                                          std::string{row[register_column]}});
    });
    return table;
}

}  // namespace

std::optional<IssuerToken> issuer_token(std::string_view token, bool party)
{
    static const auto table = read_issuers();
    const auto found = table.find(fold_word(token));
    if (found == table.end()) {
        return std::nullopt;
    }
    for (const auto& row : found->second) {
        if ((row.reg == "party") == party) {
            return row;
        }
    }
    return found->second.front();
}

}  // namespace soichi
