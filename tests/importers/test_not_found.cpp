// What looks like a document, a body or a post of the graph and is none.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("acts of another country, shows and lists are no documents")
{
    CHECK(named("Theo Đạo luật Thương mại năm 1974.", "directive").empty());
    CHECK(named("Theo Luật Thương mại năm 2005.", "directive") == Lines{"Luật Thương mại 2005"});
    CHECK(named("Hội tổ chức Chương trình “Bát cháo tình thương”.", "directive").empty());
    CHECK(named("Nghề được đưa vào Danh mục 17 di sản.", "directive").empty());
}

TEST_CASE("a space for a slash keeps the State's order of number, form and issuer")
{
    CHECK(named("Theo Quyết định số 309 QĐ-TTg.", "directive") == Lines{"Quyết định 309/QĐ-TTg"});
}

TEST_CASE("the aim of a document is not in its title")
{
    CHECK(named("Theo Chương trình mục tiêu quốc gia xây dựng nông thôn mới với mục tiêu 50% số xã đạt chuẩn.",
                "directive")
              .contains("Chương trình mục tiêu quốc gia xây dựng nông thôn mới với mục tiêu 50% số xã đạt chuẩn") ==
          false);
}

TEST_CASE("posts abroad, on boards of companies and of a ministry that is not told")
{
    CHECK(claims_of("Bộ Thương mại Trung Quốc xác nhận Phó Thủ tướng Hà Lập Phong sẽ đến.", "HOLDS_POSITION").empty());
    CHECK(claims_of("Chủ tịch UBND TP Hà Nội dự. Ông Lê Văn Tám, nguyên Chủ tịch HĐQT Công ty Sao Vàng, vắng mặt.",
                    "HOLDS_POSITION")
              .empty());
    CHECK(
        claims_of(
            "Thứ trưởng Bộ Công Thương Trần Văn Nam họp. Bộ Nội vụ quản lý 70 đơn vị, Thứ trưởng Lê Văn Tám cho biết.",
            "HOLDS_POSITION") == Lines{"Trần Văn Nam -> Bộ Công Thương (Thứ trưởng)"});
    CHECK(named("Ông Lê Văn Tám, Tham tán Thương Vụ Việt Nam tại Ấn Độ.", "agency").empty());
}

TEST_CASE("a bare committee is of the unit that its sentence opens with")
{
    CHECK(claims_of("Quận ủy quận 2, TP.HCM họp ngày 3/2/2017. Tại quận 9, Phó Bí thư Quận ủy Lê Văn Tám cho biết.",
                    "HOLDS_POSITION") == Lines{"Lê Văn Tám -> Quận ủy quận 9 (Phó Bí thư)"});
}

TEST_CASE("QH is the National Assembly where it stands as a word")
{
    CHECK(named("Dự án đã được QH khóa 13 thông qua.", "agency") == Lines{"Quốc hội"});
    CHECK(named("Bản vẽ QH 1/500 được duyệt. Ảnh: QH", "agency").empty());
}

TEST_CASE("a project's name in another language is no place")
{
    CHECK(named("Dự án Hòa Bình Green City chậm tiến độ.", "locality").empty());
}
