// Every row of the tables of titles and bodies fires on its example and leaves its counter-example alone.

#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "core/names/spelling.hpp"
#include "importers/find/bodies.hpp"
#include "importers/find/reading.hpp"
#include "tests/importers/laws.hpp"
#include "tests/importers/table.hpp"

using namespace soichi;
using test::check_rows;
using test::TableRow;

namespace {

/// Where the phrases of the tables are read: a town of a district of a province, each named with its type.
std::string in_a_place(const std::string& words)
{
    return "Thị trấn Đắk Hà, huyện Đắk Hà, tỉnh Kon Tum. Ngày 05/6/2019, tại thành phố Kon Tum, thị xã Hương Trà và "
           "quận Cầu Giấy: " +
           words + ".";
}

Statements read(const std::string& text)
{
    return extract(test::article_of(text));
}

/// Does the article name an agency whose label begins with these words?
bool names_agency(const std::string& text, const std::string& words)
{
    const auto statements = read(text);
    return std::any_of(statements.entities.begin(), statements.entities.end(), [&](const Entity& entity) {
        const auto folded = fold_phrase(entity.label);
        return entity.kind == Kind::agency && (folded + " ").rfind(fold_phrase(words) + " ", 0) == 0;
    });
}

bool holds(const std::string& text, const std::string& title)
{
    const auto statements = read(text);
    return std::any_of(statements.claims.begin(), statements.claims.end(), [&](const Claim& claim) {
        const auto found = claim.qualifiers.find("title");
        return claim.relation == Relation::holds_position && found != claim.qualifiers.end() && found->second == title;
    });
}

/// Does a body with a free name after this head stand somewhere in the text?
bool names_open_body(const std::string& text, const std::string& head)
{
    const auto article = test::article_of(text);
    const Reading reading{article};
    for (std::uint32_t at = 0; at < reading.size(); ++at) {
        const auto body = body_at(reading, at);
        if (body && body->open != nullptr && body->open->head == head) {
            return true;
        }
    }
    return false;
}

}  // namespace

TEST_CASE("every title is held by the person whom its example names, and by nobody in its counter-example")
{
    check_rows("titles", [](const TableRow& row, const std::string& words) {
        const bool example = words == row.at("example");
        return holds(in_a_place(example ? "ông Lê Văn Tám, " + words + ", dự họp" : words), row.at("title"));
    });
}

TEST_CASE("every local body is named in its example, and not in its counter-example")
{
    check_rows("bodies", [](const TableRow& row, const std::string& words) {
        const auto& names = row.at("names");
        // "Ban Thường vụ Đảng bộ tỉnh" is another name of the Ban Thường vụ Tỉnh ủy.
        const auto name =
            row.at("complement") == "unit_as_committee" ? "Ban Thường vụ" : names.substr(0, names.find('|'));
        return names_agency(in_a_place("đoàn đến " + words + " dự họp"), name);
    });
}

TEST_CASE("every head of a free name heads a body in its example, and none in its counter-example")
{
    check_rows("open_bodies", [](const TableRow& row, const std::string& words) {
        return names_open_body("Đoàn đến " + words + ".", row.at("head"));
    });
}

TEST_CASE("every field of a department is a body in its example")
{
    for (const auto& row : test::table("fields")) {
        CAPTURE(row.at("example"));
        CHECK(names_agency(in_a_place("đoàn đến " + row.at("example") + " dự họp"),
                           row.at("head") + " " + row.at("name")));
    }
}
