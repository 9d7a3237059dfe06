#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a bare body belongs to the place of the article")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"the province is named", "UBND tỉnh Kon Tum họp. UBND tỉnh giao Sở Xây dựng.", {"UBND tỉnh Kon Tum", "Sở Xây dựng tỉnh Kon Tum"}},
             Row{"the province follows from the district", "Thị xã Hương Trà tổ chức đối thoại. Tỉnh ủy đánh giá cao; Thị ủy tiếp thu.",
                 {"Tỉnh ủy Thừa Thiên Huế", "Thị ủy Hương Trà"}},
             Row{"a city of the frame is meant by the bare word", "Thành phố Kon Tum tổ chức đối thoại. Thành ủy chỉ đạo; UBND thành phố thực hiện.",
                 {"Thành ủy Kon Tum", "UBND thành phố Kon Tum"}},
             Row{"the type of a list belongs to all of it", "HĐND, UBND tỉnh Kon Tum họp.", {"HĐND tỉnh Kon Tum", "UBND tỉnh Kon Tum"}},
             Row{"a committee's name tells the level of what follows", "Tỉnh Kon Tum: lãnh đạo Tỉnh ủy, HĐND, UBND dự.",
                 {"Tỉnh ủy Kon Tum", "HĐND tỉnh Kon Tum", "UBND tỉnh Kon Tum"}},
             Row{"classes of bodies are none", "Tỉnh Kon Tum yêu cầu UBND các xã, phường và UBND huyện, thị xã vào cuộc.", {}},
             Row{"an abbreviated department", "Sở TN&MT tỉnh Kon Tum báo cáo.", {"Sở Tài nguyên và Môi trường tỉnh Kon Tum", "UBND tỉnh Kon Tum"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(named(text, "agency") == expected);
    }
}

TEST_CASE("units inside units are read from small to large")
{
    CHECK(claims_of("Có lãnh đạo Vụ Pháp chế, Bộ Y tế; Vụ Công tác Thanh niên, Phụ nữ và Gia đình, Văn phòng Chính phủ; Cục Dân vận, "
                    "Tổng cục Chính trị, Bộ Quốc phòng.", "PART_OF") ==
          Lines{"Vụ Pháp chế Bộ Y tế -> Bộ Y tế", "Vụ Công tác Thanh niên, Phụ nữ và Gia đình Văn phòng Chính phủ -> Văn phòng Chính phủ",
                "Cục Dân vận Tổng cục Chính trị -> Tổng cục Chính trị", "Tổng cục Chính trị -> Bộ Quốc phòng"});
}

TEST_CASE("a body belongs to what its name or its kind says, and governs its unit")
{
    CHECK(claims_of("Ban Dân vận Tỉnh ủy và Sở Nội vụ tỉnh Kon Tum phối hợp.") ==
          Lines{"PART_OF: Ban Dân vận Tỉnh ủy Kon Tum -> Tỉnh ủy Kon Tum", "GOVERNS: Tỉnh ủy Kon Tum -> tỉnh Kon Tum",
                "PART_OF: Sở Nội vụ tỉnh Kon Tum -> UBND tỉnh Kon Tum", "GOVERNS: UBND tỉnh Kon Tum -> tỉnh Kon Tum"});
}

TEST_CASE("today's body succeeds the one before")
{
    CHECK(claims_of("Thị xã Đông Hòa, tỉnh Phú Yên: Ban Dân vận Huyện ủy (nay là Ban Dân vận Thị ủy) ký kết.", "SUCCEEDS") ==
          Lines{"Ban Dân vận Thị ủy Đông Hòa -> Ban Dân vận Huyện ủy Đông Hòa"});
}

TEST_CASE("places are told apart by type and by the place of the article")
{
    SUBCASE("a homonym is the one of the article's province")
    {
        CHECK(named("Tỉnh Trà Vinh: đoàn đến huyện Châu Thành.", "locality") == Lines{"tỉnh Trà Vinh", "huyện Châu Thành"});
    }
    SUBCASE("a numbered ward needs its type, and a number before the type counts")
    {
        CHECK(named("Thành phố Đà Lạt, tỉnh Lâm Đồng có 12 phường; họp ở phường 5.", "locality") ==
              Lines{"thành phố Đà Lạt", "tỉnh Lâm Đồng", "phường 5"});
    }
    SUBCASE("smaller, comma, larger")
    {
        CHECK(claims_of("Quê ở huyện Trà Cú, tỉnh Trà Vinh.", "PART_OF") == Lines{"huyện Trà Cú -> tỉnh Trà Vinh"});
    }
    SUBCASE("a homonym that nothing decides is left out")
    {
        CHECK(named("Đoàn đến huyện Châu Thành.", "locality") == Lines{});
    }
}
