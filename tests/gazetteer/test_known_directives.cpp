// What a row of known_directives.tsv must be for a bare "Chỉ thị 16" to be told right by it.

#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "core/gazetteer/bodies.hpp"
#include "core/gazetteer/known_directives.hpp"
#include "core/names/designator.hpp"
#include "core/names/spelling.hpp"
#include "tests/gazetteer/source_table.hpp"

using namespace soichi;
using test::source_table;
using test::SourceRow;

namespace {

std::vector<SourceRow> rows()
{
    return source_table("core/gazetteer/data/known_directives.tsv").rows;
}

/// "16/CT-TTg" of "Chỉ thị 16/CT-TTg", whose form is "chỉ thị".
std::string designator_of(const SourceRow& row)
{
    return row.at("name").substr(row.at("form").size() + 1);
}

bool of_the_party(const SourceRow& row)
{
    const auto& symbol = row.at("symbol");
    return symbol.size() > 3 && symbol.substr(symbol.size() - 3) == "/TW";
}

}  // namespace

TEST_CASE("the name of a known directive is its form and a designator with the number and the symbol of its row")
{
    for (const auto& row : rows()) {
        CAPTURE(row.at("name"));
        CHECK(row.at("name").rfind(capitalised(row.at("form")) + " ", 0) == 0);
        const auto designator = parse_designator(designator_of(row));
        REQUIRE(designator);
        CHECK(designator->number == row.at("number"));
        CHECK(symbol_of(*designator) == row.at("symbol"));
        CHECK(to_string(*designator) == designator_of(row));
        CHECK((designator->year.empty() || designator->year == row.at("date").substr(0, 4)));
    }
}

TEST_CASE("who issued a known directive is a central body of that day")
{
    const auto agencies = source_table("core/gazetteer/data/agencies.tsv").rows;
    for (const auto& row : rows()) {
        CAPTURE(row.at("name"));
        CAPTURE(row.at("issuer"));
        CHECK(std::any_of(agencies.begin(), agencies.end(), [&](const SourceRow& body) {
            const bool ended = !body.at("to").empty() && body.at("to") <= row.at("date");
            return body.at("name") == row.at("issuer") && body.at("from") <= row.at("date") && !ended;
        }));
        CHECK(CentralBodies::builtin().named(row.at("issuer")) != nullptr);
    }
}

TEST_CASE("a directive of the Party is of the term in which its day lies, and no other has a term")
{
    std::map<std::string, SourceRow> terms;
    for (auto& row : source_table("importers/data/party_terms.tsv").rows) {
        terms.emplace(row.at("term"), row);
    }
    for (const auto& row : rows()) {
        CAPTURE(row.at("name"));
        CAPTURE(row.at("date"));
        CHECK(of_the_party(row) == !row.at("term").empty());
        if (!row.at("term").empty()) {
            REQUIRE(terms.contains(row.at("term")));
            const auto& term = terms.at(row.at("term"));
            CHECK(term.at("from") <= row.at("date"));
            CHECK((term.at("to").empty() || row.at("date") < term.at("to")));
        }
    }
}

TEST_CASE("a short name belongs to a directive from its day at the earliest, and to one of an issuer at a time")
{
    std::map<std::tuple<std::string, std::string, std::string>, std::vector<std::pair<std::string, std::string>>>
        periods;
    for (const auto& row : rows()) {
        CAPTURE(row.at("name"));
        CHECK_FALSE(row.at("from").empty());
        CHECK(row.at("date") <= row.at("from"));
        CHECK((row.at("to").empty() || row.at("from") <= row.at("to")));
        periods[{row.at("form"), row.at("number"), row.at("issuer")}].emplace_back(row.at("from"), row.at("to"));
    }
    for (auto& [name, all] : periods) {
        CAPTURE(std::get<0>(name));
        CAPTURE(std::get<1>(name));
        // One that never goes by its short name has an empty period.
        std::erase_if(all, [](const auto& period) { return period.first == period.second; });
        std::sort(all.begin(), all.end());
        for (std::size_t i = 1; i < all.size(); ++i) {
            CAPTURE(all[i].first);
            CHECK_FALSE(all[i - 1].second.empty());
            CHECK(all[i - 1].second <= all[i].first);
        }
    }
}

TEST_CASE("a known directive has words that speak for it, as texts are folded to find them")
{
    for (const auto& row : rows()) {
        CAPTURE(row.at("name"));
        for (const auto& cue : test::split(row.at("cues"), '|')) {
            CAPTURE(cue);
            CHECK_FALSE(cue.empty());
            CHECK(lower_case(cue) == cue);
            CHECK(tidy(cue) == cue);
        }
    }
}

TEST_CASE("known directives are found by their number, whatever zeros stand before it")
{
    CHECK(known_directives("5").size() == known_directives("05").size());
    CHECK(known_directives("99999").empty());
    std::set<std::string> names;
    for (const auto& known : known_directives("005")) {
        names.insert(std::string{known.name});
    }
    CHECK(names.contains("Chỉ thị 05-CT/TW"));
    std::size_t all = 0;
    std::set<std::string> numbers;
    for (const auto& row : rows()) {
        if (numbers.insert(row.at("number").substr(row.at("number").find_first_not_of('0'))).second) {
            all += known_directives(row.at("number")).size();
        }
    }
    CHECK(all == rows().size());
}

TEST_CASE("articles mean by Chỉ thị 16 what was last issued under that number, each in its time")
{
    struct Row {
        std::string_view day;
        std::string_view date;  ///< of the only directive of the Prime Minister that is meant; empty for none
    };
    for (const auto& [day, date] : {
             Row{"2016-05-15", ""},
             Row{"2016-05-16", "2016-05-16"},
             Row{"2017-05-03", "2016-05-16"},
             Row{"2017-05-04", "2017-05-04"},
             Row{"2020-03-30", "2017-05-04"},
             Row{"2020-03-31", "2020-03-31"},
             Row{"2023-01-01", "2020-03-31"},
             Row{"", ""},
         }) {
        CAPTURE(day);
        std::vector<std::string_view> meant;
        for (const auto& known : known_directives("16")) {
            if (known.symbol == "CT-TTg" && goes_by_short_name(known, day)) {
                meant.push_back(known.date);
            }
        }
        CHECK(meant == (date.empty() ? std::vector<std::string_view>{} : std::vector<std::string_view>{date}));
    }
}
