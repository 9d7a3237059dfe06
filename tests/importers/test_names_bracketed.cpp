// Names with an abbreviation in brackets inside them, and bodies that are said only by what they have.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("an abbreviation in brackets may stand inside a name")
{
    CHECK(named("Ủy ban An toàn giao thông (UBATGT) Quốc gia họp.", "agency") ==
          Lines{"Ủy ban An toàn giao thông Quốc gia"});
    CHECK(named("Ủy ban An toàn giao thông (bản cũ) Quốc gia họp.", "agency").empty());
    CHECK(named("Bảo hiểm xã hội (BHXH) Việt Nam báo cáo.", "agency") == Lines{"Bảo hiểm xã hội Việt Nam"});
}

TEST_CASE("a body that has so many of a post holds those who are named with it")
{
    CHECK(claims_of(
              "Ban Kinh tế Trung ương có 2 phó trưởng ban, gồm các ông Lê Văn Tám; Trần Văn Nam, Bộ trưởng Bộ Nội vụ.",
              "HOLDS_POSITION") == Lines{"Lê Văn Tám -> Ban Kinh tế Trung ương (Phó Trưởng ban)",
                                         "Trần Văn Nam -> Ban Kinh tế Trung ương (Phó Trưởng ban)",
                                         "Trần Văn Nam -> Bộ Nội vụ (Bộ trưởng)"});
}

TEST_CASE("the police of a level by their abbreviation")
{
    CHECK(claims_of("Đại tá Lê Văn Tám, Bí thư Đảng ủy, Giám đốc CATP Đà Nẵng.", "HOLDS_POSITION") ==
          Lines{"Lê Văn Tám -> Công an thành phố Đà Nẵng (Giám đốc)",
                "Lê Văn Tám -> Đảng ủy Công an thành phố Đà Nẵng (Bí thư)"});
    CHECK(named("CAQ Hải Châu, Đà Nẵng báo cáo.", "agency") == Lines{"Công an quận Hải Châu"});
}

TEST_CASE("a resolution of a congress is known by its number")
{
    CHECK(named("Thực hiện Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII.", "directive") ==
          Lines{"Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XVIII"});
    CHECK(named("Thực hiện Nghị quyết Đại hội các cấp.", "directive").empty());
}

TEST_CASE("a programme is known by its issuer and the resolution that it is for")
{
    constexpr auto text = "Theo Chương trình hành động của Chính phủ thực hiện Nghị quyết số 29-NQ/TW, hai bên sẽ họp.";
    CHECK(claims_of(text, "IMPLEMENTS") ==
          Lines{"Chương trình hành động của Chính phủ thực hiện Nghị quyết số 29-NQ/TW -> Nghị quyết 29-NQ/TW"});
    CHECK(claims_of("Theo Chương trình hành động của Chính phủ, hai bên sẽ họp.", "IMPLEMENTS").empty());
}

TEST_CASE("what stands beside a name lends no body to the title of the list")
{
    CHECK(claims_of("Bà Lê Thị Mai là Phó ban Kinh tế Trung ương. Các Phó ban chuyên trách, gồm: ông Trần Văn Nam, Bộ trưởng Bộ Nội vụ.", "HOLDS_POSITION") ==
          Lines{"Lê Thị Mai -> Ban Kinh tế Trung ương (Phó ban)", "Trần Văn Nam -> Ban Kinh tế Trung ương (Phó ban)", "Trần Văn Nam -> Bộ Nội vụ (Bộ trưởng)"});
}

TEST_CASE("units listed after the body that they belong to")
{
    CHECK(claims_of("Lãnh đạo các đơn vị trực thuộc Bộ Y tế gồm Cục Phòng bệnh, Cục Dân số dự họp.", "PART_OF").contains("Cục Phòng bệnh -> Bộ Y tế"));
    CHECK(claims_of("Lãnh đạo các đơn vị trực thuộc Bộ Y tế, Sở Xây dựng Hà Nội dự họp.", "PART_OF") == Lines{"Sở Xây dựng thành phố Hà Nội -> UBND thành phố Hà Nội"});
}

TEST_CASE("the place of a body may stand between a title and its holder")
{
    CHECK(claims_of("Trưởng Ban Mặt trận khu phố 21, phường Bình Phú Lê Văn Tám cho biết.", "HOLDS_POSITION") ==
          Lines{"Lê Văn Tám -> Ban Mặt trận khu phố 21 (Trưởng ban)"});
}

TEST_CASE("a title before the abbreviation that the article gives a body")
{
    CHECK(claims_of("Hiệp hội Bất động sản tỉnh Kon Tum (KoREA) kiến nghị. Theo ông Lê Văn Tám, Chủ tịch KoREA, thủ tục còn rườm rà.", "HOLDS_POSITION") ==
          Lines{"Lê Văn Tám -> Hiệp hội Bất động sản tỉnh Kon Tum (Chủ tịch)"});
    CHECK(claims_of("Hiệp hội Bất động sản tỉnh Kon Tum (KoREA) kiến nghị. Theo ông Lê Văn Tám, Chủ tịch VNREA, thủ tục còn rườm rà.", "HOLDS_POSITION").empty());
}
