// Hard cases of places and bodies: which of several is meant, and where a name ends.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::attributes;
using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("committees of a city and of its province are told apart by their names")
{
    const auto text = "Thành phố Kon Tum đã tổ chức diễn đàn; Tỉnh ủy biểu dương. Thành ủy giao các phường tiếp thu.";
    CHECK(attributes(text, "locality", "type") == Lines{"thành phố Kon Tum: thành phố", "tỉnh Kon Tum: tỉnh"});
    CHECK(attributes(text, "agency", "level") == Lines{"Tỉnh ủy Kon Tum: province", "Thành ủy Kon Tum: district"});
}

TEST_CASE("a code of 2025 is not the same code of before")
{
    const auto text = "Ngày 12/8/2025, UBND phường Hoàng Mai (tỉnh Nghệ An) nhận bàn giao hồ sơ của phường Quỳnh Thiện cũ.";
    CHECK(attributes(text, "locality", "code") == Lines{"phường Hoàng Mai: 17110", "phường Quỳnh Thiện: 17110", "tỉnh Nghệ An: 40"});
    CHECK(attributes(text, "locality", "code_vintage") == Lines{"phường Hoàng Mai: gso2025", "phường Quỳnh Thiện: gso2004", "tỉnh Nghệ An: gso2004"});
    CHECK(claims_of(text, "SUCCEEDS") == Lines{"phường Hoàng Mai -> phường Quỳnh Thiện"});
}

TEST_CASE("a unit does not succeed what it only stands beside")
{
    struct Row {
        std::string_view why;
        std::string_view text;
    };
    for (const auto& [why, text] : {
             Row{"the former unit went elsewhere", "Ngày 12/8/2025, UBND phường Tân Mai (tỉnh Nghệ An) nhận hồ sơ của phường Quỳnh Thiện cũ."},
             Row{"it is not called former", "Ngày 12/8/2025, UBND phường Hoàng Mai (tỉnh Nghệ An) nhận hồ sơ của phường Quỳnh Thiện."},
             Row{"it stands in another sentence", "Ngày 12/8/2025, UBND phường Hoàng Mai (tỉnh Nghệ An) họp. Hồ sơ của phường Quỳnh Thiện cũ còn thiếu."},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "SUCCEEDS") == Lines{});
    }
}

TEST_CASE("a commune whose name two of the province bear is left open until its district is told")
{
    CHECK(named("Huyện Chi Lăng, tỉnh Lạng Sơn tổ chức hội nghị. Đoàn làm việc với xã Tân Thành.", "locality") ==
          Lines{"huyện Chi Lăng", "tỉnh Lạng Sơn"});
    CHECK(named("Huyện Hữu Lũng, tỉnh Lạng Sơn tổ chức hội nghị. Đoàn làm việc với xã Tân Thành.", "locality") ==
          Lines{"huyện Hữu Lũng", "tỉnh Lạng Sơn", "xã Tân Thành"});
}

TEST_CASE("commas and và stand inside names of bodies and between them")
{
    const auto text = "Dự có lãnh đạo Vụ Pháp chế, Bộ Y tế; Vụ Công tác Thanh niên, Phụ nữ và Gia đình, Văn phòng Chính phủ; Cục Chính sách, Tổng cục "
                      "Chính trị, Bộ Quốc phòng.";
    CHECK(named(text, "agency") ==
          Lines{"Vụ Pháp chế Bộ Y tế", "Bộ Y tế", "Vụ Công tác Thanh niên, Phụ nữ và Gia đình Văn phòng Chính phủ", "Văn phòng Chính phủ",
                "Cục Chính sách Tổng cục Chính trị", "Tổng cục Chính trị", "Bộ Quốc phòng"});
    CHECK(claims_of(text, "PART_OF") ==
          Lines{"Vụ Pháp chế Bộ Y tế -> Bộ Y tế", "Vụ Công tác Thanh niên, Phụ nữ và Gia đình Văn phòng Chính phủ -> Văn phòng Chính phủ",
                "Cục Chính sách Tổng cục Chính trị -> Tổng cục Chính trị", "Tổng cục Chính trị -> Bộ Quốc phòng"});
}
