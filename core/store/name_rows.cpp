#include "core/store/name_rows.hpp"

#include <algorithm>
#include <set>

#include "core/names/search_key.hpp"
#include "core/store/keys.hpp"

namespace soichi {

namespace {

constexpr std::size_t most_words = 40;
constexpr std::size_t most_bytes = 64;  // of a word: what is longer was never typed

std::vector<std::string> indexed_words(std::string_view name)
{
    auto words = search_words(name);
    const auto is_long = [](const std::string& word) { return word.size() > most_bytes; };
    words.erase(std::remove_if(words.begin(), words.end(), is_long), words.end());
    words.resize(std::min(words.size(), most_words));
    return words;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string name;
    for (const auto& word : words) {
        name.append(name.empty() ? 0 : 1, ' ').append(word);
    }
    return name;
}

}  // namespace

std::vector<std::string> name_keys(const NodeContribution& node)
{
    std::set<std::string> keys;
    const auto add = [&](std::string_view name) {
        const auto words = indexed_words(name);
        const auto folded = joined(words);
        for (const auto& word : words) {
            keys.insert(keys::name(word, folded, node.id));
        }
    };
    add(node.label);
    for (const auto& alias : node.aliases) {
        add(alias);
    }
    return {keys.begin(), keys.end()};
}

}  // namespace soichi
