#include "eval/named.hpp"

#include <algorithm>
#include <array>

#include "eval/fold.hpp"

namespace soichi::eval {

namespace {

// Words that a bare name ends with, folded.
constexpr std::array<std::string_view, 14> levels{"tỉnh",   "tp",       "thị xã",   "huyện",   "quận",
                                                  "phường", "xã",       "thị trấn", "tỉnh ủy", "thành ủy",
                                                  "thị ủy", "huyện ủy", "quận ủy",  "đảng ủy"};

bool starts_with(std::string_view text, std::string_view beginning)
{
    return text.substr(0, beginning.size()) == beginning;
}

bool ends_with_word(std::string_view text, std::string_view word)
{
    if (text.size() < word.size() || text.substr(text.size() - word.size()) != word) {
        return false;
    }
    return text.size() == word.size() || text[text.size() - word.size() - 1] == ' ';
}

bool differ(std::string_view gold, std::string_view found)
{
    return !gold.empty() && !found.empty() && gold != found;
}

int fit_of_numbered(const Named& gold, const Named& found)
{
    const auto& [gold_number, gold_symbol, gold_year] = gold.designator;
    const auto& [number, symbol, year] = found.designator;
    const bool symbols_known = !gold_symbol.empty() && !symbol.empty();
    if (gold_number != number || differ(gold_symbol, symbol) || differ(gold_year, year) ||
        (!symbols_known && differ(gold.form, found.form))) {
        return 0;
    }
    return 1 + static_cast<int>(gold_symbol == symbol) + static_cast<int>(gold_year == year);
}

int fit_of_names(const Named& gold, const Named& found)
{
    if (gold.label == found.label) {
        return 5;
    }
    const bool meant = gold.names.contains(found.label) && !is_bare(found.label, gold.label);
    return found.names.contains(gold.label) || meant ? 1 : 0;
}

}  // namespace

Named::Named(const NodeText& node)
    : kind{node.kind},
      label{fold(node.label)},
      form{fold(node.form)},
      designator{fold_number(node.number), fold_symbol(node.symbol), year_of(node.date)}
{
    if (!node.label.empty()) {
        names.insert(label);
    }
    for (const auto& alias : node.aliases) {
        if (!alias.empty()) {
            names.insert(fold(alias));
        }
    }
}

bool is_bare(std::string_view alias, std::string_view label)
{
    if (!starts_with(label, std::string{alias} + " ")) {
        return false;
    }
    return starts_with(alias, "sở ") ||
           std::any_of(levels.begin(), levels.end(), [alias](auto level) { return ends_with_word(alias, level); });
}

int fit(const Named& gold, const Named& found)
{
    if (gold.kind != found.kind) {
        return 0;
    }
    if (gold.kind == "directive") {
        const bool numbered = !gold.designator.number.empty();
        if (numbered != !found.designator.number.empty()) {
            return 0;
        }
        if (numbered) {
            return fit_of_numbered(gold, found);
        }
    }
    return fit_of_names(gold, found);
}

}  // namespace soichi::eval
