#include "query/names/typed_name.hpp"

#include <algorithm>
#include <charconv>

#include "core/names/leading_zeros.hpp"
#include "core/names/search_key.hpp"
#include "core/names/tsv.hpp"
#include "query/data/embedded.hpp"

namespace soichi {

namespace {

using Words = std::vector<std::string>;

struct Abbreviation {
    std::string shorter;
    Words longer;
};

const std::vector<Abbreviation>& abbreviations()
{
    static const auto table = [] {
        std::vector<Abbreviation> rows;
        for_each_row(embedded::typed_abbreviations(), [&rows](const Row& row) {
            rows.push_back({std::string{row[0]}, search_words(row[1])});
        });
        return rows;
    }();
    return table;
}

bool goes_on_with(const Words& words, std::size_t at, const Words& phrase)
{
    return words.size() - at >= phrase.size() &&
           std::equal(phrase.begin(), phrase.end(), words.begin() + static_cast<std::ptrdiff_t>(at));
}

std::string without_zeros(const std::string& word)
{
    return std::string{without_leading_zeros(word)};
}

/// "số" (folded "so") says nothing before a number.
Words spoken_words(std::string_view name)
{
    auto words = search_words(name);
    for (std::size_t i = 0; i + 1 < words.size();) {
        if (words[i] == "so" && is_numeric(words[i + 1])) {
            words.erase(words.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
    }
    return words;
}

std::vector<std::string> spellings(const std::string& word)
{
    if (!is_numeric(word)) {
        return {word};
    }
    const auto number = without_zeros(word);
    return {number, "0" + number, "00" + number};
}

/// The short forms of `longer`, and its first word.
std::vector<std::string> spellings(const Words& longer)
{
    std::vector<std::string> found{longer.front()};
    for (const auto& row : abbreviations()) {
        if (row.longer == longer) {
            found.push_back(row.shorter);
        }
    }
    return found;
}

/// The row whose short or long form stands at `at`, and how many words it takes there.
std::pair<const Abbreviation*, std::size_t> abbreviation_at(const Words& words, std::size_t at)
{
    for (const auto& row : abbreviations()) {
        if (row.shorter == words[at]) {
            return {&row, 1};
        }
        if (goes_on_with(words, at, row.longer)) {
            return {&row, row.longer.size()};
        }
    }
    return {nullptr, 1};
}

int value_of(const std::string& word)
{
    int value = 0;
    const auto* const end = word.data() + word.size();
    const auto [stop, error] = std::from_chars(word.data(), end, value);
    return error == std::errc{} && stop == end ? value : 0;
}

constexpr int first_year = 1930;
constexpr int last_year = 2100;

bool is_year(const std::string& word)
{
    const auto year = value_of(word);
    return year >= first_year && year <= last_year;
}

/// Words of respect.
const std::vector<Words>& honorifics()
{
    static const auto table = [] {
        std::vector<Words> rows;
        for_each_row(embedded::typed_honorifics(), [&rows](const Row& row) { rows.push_back(search_words(row[0])); });
        return rows;
    }();
    return table;
}

}  // namespace

std::string joined_words(const std::vector<std::string>& words, std::size_t first, std::size_t last)
{
    std::string text;
    for (auto i = first; i < std::min(last, words.size()); ++i) {
        text.append(i == first ? 0 : 1, ' ').append(words[i]);
    }
    return text;
}

bool is_numeric(std::string_view word)
{
    return !word.empty() && word.front() >= '0' && word.front() <= '9';
}

std::vector<std::string> name_words(std::string_view name)
{
    Words written;
    for (const auto& word : spoken_words(name)) {
        const auto& table = abbreviations();
        const auto row =
            std::find_if(table.begin(), table.end(), [&word](const Abbreviation& a) { return a.shorter == word; });
        if (row != table.end()) {
            written.insert(written.end(), row->longer.begin(), row->longer.end());
        } else {
            written.push_back(without_zeros(word));
        }
    }
    return written;
}

std::vector<std::vector<std::string>> lookup_groups(std::string_view typed)
{
    std::vector<std::vector<std::string>> groups;
    const auto words = spoken_words(typed);
    for (std::size_t at = 0; at < words.size();) {
        const auto [row, taken] = abbreviation_at(words, at);
        groups.push_back(row != nullptr ? spellings(row->longer) : spellings(words[at]));
        at += taken;
    }
    return groups;
}

std::optional<DatedName> split_date(std::string_view typed)
{
    const auto words = search_words(typed);
    const auto size = words.size();
    if (size < 2 || !is_year(words.back())) {
        return std::nullopt;
    }
    PartialDate date{.year = static_cast<std::int16_t>(value_of(words.back()))};
    std::size_t rest = size - 1;
    if (size > 4 && words[size - 4] == "ngay") {
        date.month = static_cast<std::int8_t>(value_of(words[size - 2]));
        date.day = static_cast<std::int8_t>(value_of(words[size - 3]));
        rest = size - 4;
    } else if (rest > 1 && (words[rest - 1] == "nam" || words[rest - 1] == "ngay")) {
        --rest;
    }
    return exists(date) ? std::optional{DatedName{joined_words(words, 0, rest), date}} : std::nullopt;
}

std::string without_honorific(std::string_view typed)
{
    const auto words = search_words(typed);
    for (const auto& honorific : honorifics()) {
        if (words.size() > honorific.size() + 1 && goes_on_with(words, 0, honorific)) {
            return joined_words(words, honorific.size());
        }
    }
    return {};
}

}  // namespace soichi
