// Lists of places: what they end with or stand in brackets after is what they lie in.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("districts in a list lie in the province in brackets after it")
{
    constexpr auto text =
        "Ngày 3/6/2017, mưa lớn tại các huyện Bắc Hà, Si Ma Cai (Lào Cai); Hoàng Su Phì, Bắc Quang (Hà Giang).";
    CHECK(named(text, "locality") == Lines{"huyện Bắc Hà", "huyện Bắc Quang", "huyện Hoàng Su Phì", "huyện Si Ma Cai",
                                           "tỉnh Hà Giang", "tỉnh Lào Cai"});
    CHECK(claims_of(text, "PART_OF") == Lines{"huyện Bắc Hà -> tỉnh Lào Cai", "huyện Bắc Quang -> tỉnh Hà Giang",
                                              "huyện Hoàng Su Phì -> tỉnh Hà Giang",
                                              "huyện Si Ma Cai -> tỉnh Lào Cai"});
}

TEST_CASE("districts in brackets lie in the province before them")
{
    CHECK(claims_of("Ngày 3/6/2017, mưa lớn ở Lai Châu (Mường Tè, Tam Đường).", "PART_OF") ==
          Lines{"huyện Mường Tè -> tỉnh Lai Châu", "huyện Tam Đường -> tỉnh Lai Châu"});
    CHECK(claims_of("Ngày 3/6/2017, mưa lớn ở Lai Châu (ảnh), Sơn La.", "PART_OF").empty());
}

TEST_CASE("communes of a kind are named after the words for it")
{
    CHECK(named("Năm 2017, dân các xã ven biển Nhơn Lý, Nhơn Hội thuộc TP Quy Nhơn giữ rạn san hô.", "locality") ==
          Lines{"thành phố Quy Nhơn", "xã Nhơn Hội", "xã Nhơn Lý"});
}

TEST_CASE("no one's name begins inside the name of a unit")
{
    CHECK(named("Năm 2017, xã Vĩnh Lộc A, huyện Bình Chánh họp dân.", "locality") ==
          Lines{"huyện Bình Chánh", "xã Vĩnh Lộc A"});
}

TEST_CASE("streets, dams and bylines bear the names of places")
{
    CHECK(named("Xe qua xa lộ Hà Nội.", "locality").empty());
    CHECK(named("Hồ thủy điện Hòa Bình xả lũ.", "locality").empty());
    CHECK(named("Lũ về Hòa Bình.", "locality") == Lines{"tỉnh Hoà Bình"});
    CHECK(named("Huyện Bắc Hà họp dân. Thái Bình", "locality") == Lines{"huyện Bắc Hà"});
}
