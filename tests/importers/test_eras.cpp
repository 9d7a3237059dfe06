// July 2025 ended the districts and gave provinces and communes new units of old names: which are meant, and which are
// no more.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a body of the time after July 2025 tells the time of the article")
{
    CHECK(claims_of("Gia Lai họp khẩn. Sở Nông nghiệp và Môi trường báo cáo; xã Ia Tul sơ tán dân.", "PART_OF") ==
          Lines{"Sở Nông nghiệp và Môi trường tỉnh Gia Lai -> UBND tỉnh Gia Lai"});
    CHECK(named("Gia Lai họp khẩn. Sở Nông nghiệp và Môi trường báo cáo; xã Ia Tul sơ tán dân.", "locality") ==
          Lines{"tỉnh Gia Lai", "xã Ia Tul"});
}

TEST_CASE("a province that is no more does not give the article its place")
{
    CHECK(
        named(
            "UBND tỉnh họp về mưa lũ năm 2025, lớn nhất ở Bình Định cũ. Sở Nông nghiệp và Môi trường Gia Lai báo cáo.",
            "agency") == Lines{"Sở Nông nghiệp và Môi trường tỉnh Gia Lai", "UBND tỉnh Gia Lai"});
}

TEST_CASE("a bare name is the unit that the article names with its type")
{
    CHECK(named("Phường Tây Hồ, TP Hà Nội họp ngày 5/8/2025. Phụ nữ Tây Hồ hưởng ứng.", "locality") ==
          Lines{"phường Tây Hồ", "thành phố Hà Nội"});
}

TEST_CASE("the apostrophe of a name may be a quotation mark")
{
    CHECK(named("Xã D’Ran, tỉnh Lâm Đồng ngày 5/8/2025.", "locality") == Lines{"xã D'Ran", "tỉnh Lâm Đồng"});
    CHECK(named("Bà H’Lan Êban, Chủ tịch Hội LHPN tỉnh Lâm Đồng.", "official") == Lines{"H’Lan Êban"});
}

TEST_CASE("a name after a commune may be that of its district")
{
    CHECK(named("Xã Chiềng Mai, Mai Sơn, tỉnh Sơn La.", "locality") ==
          Lines{"xã Chiềng Mai", "huyện Mai Sơn", "tỉnh Sơn La"});
}

TEST_CASE("a byline in capitals is no place")
{
    CHECK(named("UBND TP Đà Nẵng họp. HẢI CHÂU", "locality") == Lines{"thành phố Đà Nẵng"});
}

TEST_CASE("a bare TP is the city of the article")
{
    CHECK(claims_of("TP Đà Nẵng họp. Chủ tịch UBND TP Huỳnh Văn Khôi kết luận.", "HOLDS_POSITION") ==
          Lines{"Huỳnh Văn Khôi -> UBND thành phố Đà Nẵng (Chủ tịch)"});
}

TEST_CASE("a year that the text speaks of may lie far back, and a commune tell the time")
{
    CHECK(claims_of(
              "Lũ ở xã Tuy Phong, tỉnh Lâm Đồng cuốn trôi bé gái sinh năm 2012. Sở Nông nghiệp và Môi trường báo cáo.",
              "PART_OF")
              .contains("xã Tuy Phong -> tỉnh Lâm Đồng"));
    CHECK(named("Chủ tịch UBND tỉnh Lâm Đồng thăm xã Lương Sơn. Bà con xã Lương Sơn dọn bùn.", "locality") ==
          Lines{"tỉnh Lâm Đồng", "xã Lương Sơn"});
}

TEST_CASE("a commune that was another before succeeds it")
{
    CHECK(claims_of("Quảng Ngãi, ngày 2/11/2025. UBND tỉnh Quảng Ngãi họp. Cầu ở xã Bình Minh (trước đây là xã Bình Khương, huyện Bình Sơn) bị sập.", "SUCCEEDS") ==
          Lines{"xã Bình Minh -> xã Bình Khương"});
}
