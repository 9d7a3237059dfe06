#include <doctest/doctest.h>

#include <set>
#include <string>

#include "importers/import.hpp"
#include "importers/relate/declined.hpp"
#include "tests/importers/said.hpp"

using namespace soichi;
using soichi::test::claims_of;
using soichi::test::doubts_of;
using Lines = std::set<std::string>;

TEST_CASE("what is declined is told with its reason, and what is clear is not")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        std::string_view reason;
        Lines expected;
    };
    for (const auto& [why, text, reason, expected] : {
             Row{"two documents bear the number that is cited",
                 "Chỉ thị số 61/CT-TTg ngày 14/5/2018 và Chỉ thị số 61-CT/TW ngày 02/6/2019. Chỉ thị số 61 đi vào cuộc sống.", "ambiguous",
                 {"directive: Chỉ thị số 61 ? Chỉ thị 61-CT/TW ? Chỉ thị 61/CT-TTg"}},
             Row{"one document bears it", "Chỉ thị số 61/CT-TTg ngày 14/5/2018 được quán triệt. Chỉ thị số 61 đi vào cuộc sống.", "ambiguous", {}},
             Row{"a body without a place", "UBND đã họp bàn về sản xuất vụ xuân.", "unresolved", {"agency: UBND"}},
             Row{"a body with its place", "UBND tỉnh Kon Tum đã họp bàn về sản xuất vụ xuân.", "unresolved", {}},
             Row{"a symbol whose body nothing places", "Kế hoạch số 45/KH-UBND đã được gửi tới mọi người.", "unresolved",
                 {"ISSUED_BY: Kế hoạch số 45/KH-UBND ? Kế hoạch 45/KH-UBND → …"}},
             Row{"a symbol that the article places", "Tin từ tỉnh Kon Tum. Kế hoạch số 45/KH-UBND của UBND tỉnh đã được gửi tới mọi người.", "unresolved", {}},
             Row{"a title without a body", "Đồng chí Trần Văn Sáng, Phó Chủ tịch, phát biểu tại buổi lễ.", "no_body",
                 {"official: Trần Văn Sáng ? Trần Văn Sáng"}},
             Row{"a title with its body", "Đồng chí Trần Văn Sáng, Phó Chủ tịch UBND tỉnh Kon Tum, phát biểu tại buổi lễ.", "no_body", {}},
             Row{"what was not done", "UBND huyện Đăk Hà chưa triển khai Chỉ thị số 61/CT-TTg.", "negated",
                 {"CARRIES_OUT: UBND huyện Đăk Hà chưa triển khai Chỉ thị số 61/CT-TTg ? UBND huyện Đắk Hà → Chỉ thị 61/CT-TTg"}},
             Row{"what was done", "UBND huyện Đăk Hà đã triển khai Chỉ thị số 61/CT-TTg.", "negated", {}},
             Row{"what is asked for", "UBND huyện Đăk Hà cần triển khai Chỉ thị số 61/CT-TTg.", "wished",
                 {"CARRIES_OUT: UBND huyện Đăk Hà cần triển khai Chỉ thị số 61/CT-TTg ? UBND huyện Đắk Hà → Chỉ thị 61/CT-TTg"}},
             Row{"what is not asked for", "UBND huyện Đăk Hà đã triển khai Chỉ thị số 61/CT-TTg.", "wished", {}},
             Row{"what will be issued", "UBND tỉnh Kon Tum sẽ ban hành Quyết định số 88/QĐ-UBND.", "planned",
                 {"ISSUED_BY: UBND tỉnh Kon Tum sẽ ban hành Quyết định số 88/QĐ-UBND ? Quyết định 88/QĐ-UBND → UBND tỉnh Kon Tum"}},
             Row{"what was issued", "UBND tỉnh Kon Tum đã ban hành Quyết định số 88/QĐ-UBND.", "planned", {}},
             Row{"a plan that is older than what it carries out",
                 "Kế hoạch số 45/KH-UBND ngày 02/3/2017 của UBND tỉnh Kon Tum thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018.", "contradictory",
                 {"IMPLEMENTS: Kế hoạch số 45/KH-UBND ngày 02/3/2017 của UBND tỉnh Kon Tum thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018. ? "
                  "Kế hoạch 45/KH-UBND → Chỉ thị 61/CT-TTg"}},
             Row{"a plan of the same day",
                 "Kế hoạch số 45/KH-UBND ngày 14/5/2018 của UBND tỉnh Kon Tum thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018.", "contradictory", {}},
             Row{"a central directive that would carry out a provincial plan",
                 "Chỉ thị số 61/CT-TTg thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh Kon Tum.", "contradictory",
                 {"IMPLEMENTS: Chỉ thị số 61/CT-TTg thực hiện Kế hoạch số 45/KH-UBND của UBND tỉnh Kon Tum. ? "
                  "Chỉ thị 61/CT-TTg → Kế hoạch 45/KH-UBND"}},
             Row{"a district that the gazetteer knows elsewhere", "Đoàn tới huyện Đăk Hà, tỉnh Cà Mau.", "contradictory",
                 {"PART_OF: huyện Đăk Hà, tỉnh Cà Mau ? huyện Đắk Hà → tỉnh Cà Mau"}},
             Row{"a district in its province", "Đoàn tới huyện Đăk Hà, tỉnh Kon Tum.", "contradictory", {}},
             Row{"a day that does not exist", "Chỉ thị được ký ngày 31/02/2018.", "broken_date", {"date: ngày 31/02/2018"}},
             Row{"a day that can be read in spite of its misprint", "Chỉ thị được ký ngày 26/0/2/2007.", "broken_date",
                 {"date: ngày 26/0/2/2007 ? 2007-02-26"}},
             Row{"a day that exists", "Chỉ thị được ký ngày 28/02/2018.", "broken_date", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(doubts_of(text, reason) == expected);
    }
}

TEST_CASE("a commune that several districts have is left open with its candidates")
{
    const auto several = doubts_of("Đoàn tới xã Tân Hưng để thăm bà con.", "ambiguous");
    REQUIRE(several.size() == 1);
    CHECK(several.begin()->rfind("locality: xã Tân Hưng ? ", 0) == 0);
    CHECK(several.begin()->find("xã Tân Hưng, tỉnh Cà Mau") != std::string::npos);
    CHECK(doubts_of("Đoàn tới xã Ninh Vân, huyện Hoa Lư, tỉnh Ninh Bình.", "ambiguous").empty());
}

TEST_CASE("a given name that two officials bear is left open")
{
    const std::string two = "Đồng chí Trần Văn Sáng, Phó Chủ tịch UBND tỉnh Kon Tum và đồng chí Lê Văn Sáng, Giám đốc Sở Y tế tỉnh Kon Tum, cùng dự. ";
    CHECK(doubts_of(two + "Đồng chí Sáng phát biểu.", "ambiguous") == Lines{"official: Sáng ? Lê Văn Sáng ? Trần Văn Sáng"});
    CHECK(doubts_of("Đồng chí Trần Văn Sáng, Phó Chủ tịch UBND tỉnh Kon Tum, dự. Đồng chí Sáng phát biểu.", "ambiguous").empty());
}

TEST_CASE("a refused claim is not stated")
{
    CHECK(claims_of("Kế hoạch số 45/KH-UBND ngày 02/3/2017 của UBND tỉnh Kon Tum thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018.", "IMPLEMENTS")
              .empty());
    CHECK(claims_of("UBND huyện Đăk Hà chưa triển khai Chỉ thị số 61/CT-TTg.", "CARRIES_OUT").empty());
}

TEST_CASE("claims below the bar become doubts, those at it stay")
{
    Statements statements;
    statements.entities = {{Kind::directive, "Kế hoạch 7", {}, {}, "", {{0, 12}}}, {Kind::directive, "Chỉ thị 16", {}, {}, "", {{25, 39}}}};
    statements.claims = {{Relation::implements, 0, 1, {}, {0, 39}, "likely", 0.5}, {Relation::based_on, 0, 1, {}, {0, 39}, "unlikely", 0.49}};
    decline_claims(statements, 0.5);
    REQUIRE(statements.claims.size() == 1);
    CHECK(statements.claims[0].rule == "likely");
    REQUIRE(statements.doubts.size() == 1);
    CHECK(statements.doubts[0] == Doubt{{0, 39}, Reason::below_bar, {}, Relation::based_on, {{"Kế hoạch 7 → Chỉ thị 16", "", 0.49}}});
}
