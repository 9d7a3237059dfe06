// Every row of the tables of words fires on its example and leaves its counter-example alone.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/names/spelling.hpp"
#include "importers/find/bodies.hpp"
#include "importers/find/directives.hpp"
#include "importers/find/furniture.hpp"
#include "importers/find/officials.hpp"
#include "importers/find/places.hpp"
#include "importers/find/reading.hpp"
#include "importers/resolve/directive_keys.hpp"
#include "tests/importers/laws.hpp"
#include "tests/importers/table.hpp"

using namespace soichi;
using test::check_rows;
using test::TableRow;

namespace {

bool names(const std::string& text, Kind kind, const std::string& words)
{
    const auto statements = extract(test::article_of(text));
    const auto folded = fold_phrase(words);
    return std::any_of(statements.entities.begin(), statements.entities.end(), [&](const Entity& entity) {
        return entity.kind == kind &&
               (" " + fold_phrase(entity.label) + " ").find(" " + folded + " ") != std::string::npos;
    });
}

}  // namespace

TEST_CASE("every honorific belongs to the person of its example, and to nobody in its counter-example")
{
    check_rows("honorifics", [](const TableRow& row, const std::string& words) {
        const auto article = test::article_of("Dự có " + words + ", Giám đốc Sở Y tế tỉnh Kon Tum.");
        const Reading reading{article};
        const auto officials = find_officials(reading);
        return std::any_of(officials.begin(), officials.end(), [&](const OfficialMention& official) {
            const TokenRange before{official.whole.first, official.name.first};
            const auto said = " " + fold_phrase(reading.words(before)) + " ";
            return !before.empty() && said.find(" " + fold_phrase(row.at("word")) + " ") != std::string::npos;
        });
    });
}

TEST_CASE("every word for a type of unit makes a place of its example, and none of its counter-example")
{
    check_rows("unit_words", [](const TableRow& row, const std::string& words) {
        const auto article = test::article_of("Đoàn đến " + words + " rồi về.");
        const Reading reading{article};
        const auto places = find_places(reading);
        const auto word = row.at("words").substr(0, row.at("words").find('|'));
        return std::any_of(places.begin(), places.end(), [&](const PlaceMention& place) {
            return place.word != nullptr && place.word->word == word && place.named != nullptr;
        });
    });
}

TEST_CASE("every name of no official is none in its example, and its like in the counter-example is one")
{
    for (const auto& row : test::table("not_officials")) {
        const auto official = [](const std::string& words) {
            return "Ông " + words + ", Giám đốc Sở Y tế tỉnh Kon Tum, phát biểu.";
        };
        CAPTURE(row.at("name"));
        CHECK(!names(row.at("example") + ".", Kind::official, row.at("name")));
        CHECK(!names(official(row.at("name")), Kind::official, row.at("name")));
        CHECK(names(official(row.at("counter_example")), Kind::official, row.at("counter_example")));
    }
}

TEST_CASE("every line of furniture ends the article at its example, and not at its counter-example")
{
    check_rows("furniture", [](const TableRow&, const std::string& words) {
        const std::string article = "UBND tỉnh Kon Tum họp bàn việc trồng rừng, giao đất và nâng cấp đường vào các xã "
                                    "vùng cao của tỉnh trong năm tới.\n";
        return furniture_begin(article + words + "\n") == article.size();
    });
}

TEST_CASE("every abbreviation is spelled out in the body of its example, and in no other word")
{
    check_rows("abbreviations", [](const TableRow& row, const std::string& words) {
        return names("Tỉnh Kon Tum: đoàn đến " + words + " tỉnh Kon Tum.", Kind::agency, row.at("long"));
    });
}

TEST_CASE("every word that ends a name ends it in its example, and is part of it where it has a capital")
{
    check_rows("name_ends", [](const TableRow& row, const std::string& words) {
        const auto article = test::article_of(words + " các nơi.");
        const Reading reading{article};
        const auto body = body_at(reading, 0);
        return body && reading.words(body->name) == words.substr(0, words.size() - row.at("word").size() - 1);
    });
}

TEST_CASE(
    "every compound goes on inside the name of its example, and its word alone ends the name of the counter-example")
{
    check_rows("name_compounds", [](const TableRow&, const std::string& words) {
        const auto article = test::article_of(words + ".");
        const Reading reading{article};
        const auto body = body_at(reading, 0);
        return body && reading.words(body->name) == words;
    });
}

TEST_CASE("no body begins with a common word of the table, and one does in the counter-example")
{
    check_rows("common_words", [](const TableRow&, const std::string& words) {
        const auto article = test::article_of(words + " họp.");
        return !body_at(Reading{article}, 0);
    });
}

TEST_CASE("every law is named in its example, and not by the words of its field")
{
    check_rows("laws", [](const TableRow& row, const std::string& words) {
        const auto article = test::article_of("Theo " + words + ".");
        const Reading reading{article};
        const auto found = find_directives(reading);
        return std::any_of(found.begin(), found.end(), [&](const DirectiveMention& mention) {
            return mention.kind == DirectiveMentionKind::law && mention.name == row.at("name");
        });
    });
}

TEST_CASE("every term of the Party holds the day of its example, and not that of its counter-example")
{
    check_rows("party_terms",
               [](const TableRow& row, const std::string& day) { return party_term(day) == row.at("term"); });
}
