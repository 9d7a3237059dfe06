#include <doctest/doctest.h>

#include <algorithm>
#include <map>
#include <string>
#include <vector>

#include "app/cli/language.hpp"
#include "app/cli/messages.hpp"
#include "app/cli/nearest.hpp"
#include "app/cli/section_title.hpp"

using namespace soichi;
using namespace soichi::cli;

namespace {

std::size_t places_in(std::string_view text)
{
    std::size_t count = 0;
    for (auto at = text.find("{}"); at != std::string_view::npos; at = text.find("{}", at + 2)) {
        ++count;
    }
    return count;
}

}  // namespace

TEST_CASE("every message is worded in both languages, with the same values")
{
    for (std::size_t i = 0; i < static_cast<std::size_t>(Message::end_of_messages); ++i) {
        const auto message = static_cast<Message>(i);
        const auto vietnamese = wording(message, Language::vietnamese);
        const auto english = wording(message, Language::english);
        CAPTURE(english);
        CHECK_FALSE(vietnamese.empty());
        CHECK_FALSE(english.empty());
        CHECK(places_in(vietnamese) == places_in(english));
        CHECK((vietnamese.back() == '\n') == (english.back() == '\n'));
    }
}

TEST_CASE("the language is that of the locale")
{
    using Variables = std::map<std::string, std::string>;
    struct Row {
        std::string when;
        Variables variables;
        Language language;
    };
    for (const auto& row : {
             Row{"nothing is set", {}, Language::english},
             Row{"Vietnamese", {{"LANG", "vi_VN.UTF-8"}}, Language::vietnamese},
             Row{"another one", {{"LANG", "de_DE.UTF-8"}}, Language::english},
             Row{"LC_ALL goes before LANG", {{"LC_ALL", "C"}, {"LANG", "vi_VN"}}, Language::english},
             Row{"so does LC_MESSAGES", {{"LC_MESSAGES", "vi"}, {"LANG", "en_US"}}, Language::vietnamese},
             Row{"an empty variable counts as not set", {{"LC_ALL", ""}, {"LANG", "vi_VN"}}, Language::vietnamese},
         }) {
        CAPTURE(row.when);
        const auto value = [&row](const char* name) {
            const auto found = row.variables.find(name);
            return found == row.variables.end() ? std::string{} : found->second;
        };
        CHECK(language_of_locale(value) == row.language);
    }
}

TEST_CASE("dates are said as people write them")
{
    struct Row {
        std::string when;
        const char* iso;
        const char* vietnamese;
    };
    for (const auto& row : {
             Row{"a day", "2016-05-16", "16/5/2016"},
             Row{"a month", "2016-05", "5/2016"},
             Row{"a year", "2016", "2016"},
             Row{"no date", "", ""},
             Row{"what cannot be read stays", "2016-13-45", "2016-13-45"},
         }) {
        CAPTURE(row.when);
        CHECK(spoken_date(row.iso, Language::vietnamese) == row.vietnamese);
        CHECK(spoken_date(row.iso, Language::english) == row.iso);
    }
}

TEST_CASE("a mistyped verb has a nearest one")
{
    const std::vector<std::string> verbs{"import", "trace", "find", "stats"};
    struct Row {
        std::string when;
        std::string typed;
        const char* meant;
    };
    for (const auto& row : {
             Row{"a letter dropped", "trce", "trace"},
             Row{"a letter added", "findd", "find"},
             Row{"two swapped", "tarce", "trace"},
             Row{"one changed", "inport", "import"},
             Row{"a plural forgotten", "stat", "stats"},
             Row{"too far", "search", ""},
             Row{"nothing", "", ""},
         }) {
        CAPTURE(row.when);
        CHECK(nearest(row.typed, verbs).value_or("") == row.meant);
    }
}

TEST_CASE("every section has a title in both languages")
{
    for (const auto& rule : relation_rules) {
        CAPTURE(rule.label);
        for (const auto step : {along(rule.relation), against(rule.relation)}) {
            CHECK_FALSE(section_title(step, Language::vietnamese).empty());
            CHECK_FALSE(section_title(step, Language::english).empty());
        }
    }
}
