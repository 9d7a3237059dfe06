#include "core/names/forms.hpp"

#include <algorithm>
#include <unordered_map>

#include "core/names/data/embedded.hpp"
#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"

namespace soichi {

namespace {

enum Column : std::size_t { symbol_column, noun_column, rank_column, register_column };

std::vector<DocumentForm> read_forms()
{
    std::vector<DocumentForm> forms;
    for_each_row(embedded::forms(), [&](const Row& row) {
        forms.push_back({std::string{row[symbol_column]}, std::string{row[noun_column]},
                         std::string{row[rank_column]}, std::string{row[register_column]}});
    });
    return forms;
}

}  // namespace

const std::vector<DocumentForm>& document_forms()
{
    static const auto forms = read_forms();
    return forms;
}

std::optional<std::string> canonical_form_symbol(std::string_view symbol)
{
    static const auto by_folded = [] {
        std::unordered_map<std::string, std::string> symbols;
        for (const auto& form : document_forms()) {
            if (!form.symbol.empty()) {
                symbols.try_emplace(fold_word(form.symbol), form.symbol);
            }
        }
        return symbols;
    }();
    const auto found = by_folded.find(fold_word(symbol));
    return found == by_folded.end() ? std::nullopt : std::optional{found->second};
}

std::string noun_of_symbol(std::string_view symbol, bool party)
{
    const DocumentForm* best = nullptr;
    for (const auto& form : document_forms()) {
        // Quyết định and Quy định share QĐ in the Party; the commoner noun stands first in the file.
        const bool circular_of_party = party && form.symbol == "TT" && form.reg == "party";
        if (form.symbol == symbol && (best == nullptr || circular_of_party)) {
            best = &form;
        }
    }
    return best == nullptr ? std::string{} : best->noun;
}

bool noun_fits_symbol(std::string_view noun, std::string_view symbol)
{
    const auto& forms = document_forms();
    return std::any_of(forms.begin(), forms.end(), [&](const DocumentForm& form) {
        return form.noun == noun && form.symbol == symbol;
    });
}

}  // namespace soichi
