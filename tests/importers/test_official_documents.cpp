#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::attributes;
using soichi::test::claims_of;
using soichi::test::published;
using Lines = std::set<std::string>;

namespace {

constexpr std::string_view decision = R"(ỦY BAN NHÂN DÂN
TỈNH KON TUM

Số: 218/QĐ-UBND

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc

Kon Tum, ngày 05 tháng 3 năm 2021

QUYẾT ĐỊNH
Ban hành Quy chế quản lý bến nước cộng đồng

CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH

Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015;
Căn cứ Nghị định số 917/2019/NĐ-CP ngày 02/4/2019 của Chính phủ về bến nước được sửa đổi, bổ sung bởi Nghị định số 918/2020/NĐ-CP;
Theo đề nghị của Giám đốc Sở Tư pháp,

QUYẾT ĐỊNH:

Điều 1. Ban hành kèm theo Quyết định này Quy chế quản lý bến nước cộng đồng.

Điều 2. Quyết định này thay thế Quyết định số 77/QĐ-UBND ngày 12/5/2014 của Ủy ban nhân dân tỉnh.

Điều 3. Chánh Văn phòng Ủy ban nhân dân tỉnh, Giám đốc Sở Tư pháp chịu trách nhiệm thi hành Quyết định này./.

Nơi nhận:
- Như Điều 3;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

(Đã ký)

A Thoang Ksor
)";

constexpr std::string_view database_page = R"(# Thông tư 905/2022/TT-BYT

## THÔNG TIN VĂN BẢN

| Trường | Giá trị |
|---|---|
| **Số hiệu** | 905/2022/TT-BYT |
| **Cơ quan ban hành** | Bộ Y tế |
| **Ngày ban hành** | 07/06/2022 |
| **Người ký** | Lò Văn Thếm (Thứ trưởng) |
| **Thay thế** | Thông tư số 904/2015/TT-BYT |

## Căn cứ pháp lý

- Luật Giếng làng số 903/2020/QH14;
- Nghị định số 902/2021/NĐ-CP của Chính phủ quy định chi tiết Luật Giếng làng

## NỘI DUNG

Điều 1. Sửa đổi, bổ sung một số điều của Thông tư số 901/2018/TT-BYT
)";

}  // namespace

TEST_CASE("a decision with its layout")
{
    CHECK(published(decision) == Lines{"Quyết định 218/QĐ-UBND"});
    CHECK(attributes(decision, "directive", "date").count("Quyết định 218/QĐ-UBND: 2021-03-05") == 1);
    CHECK(claims_of(decision, "BASED_ON") ==
          Lines{"Quyết định 218/QĐ-UBND -> Luật Tổ chức chính quyền địa phương", "Quyết định 218/QĐ-UBND -> Nghị định 917/2019/NĐ-CP"});
    CHECK(claims_of(decision, "AMENDS") == Lines{"Nghị định 918/2020/NĐ-CP -> Nghị định 917/2019/NĐ-CP"});
    CHECK(claims_of(decision, "REPLACES") == Lines{"Quyết định 218/QĐ-UBND -> Quyết định 77/QĐ-UBND"});
    CHECK(claims_of(decision, "PROMULGATES") == Lines{"Quyết định 218/QĐ-UBND -> Quy chế quản lý bến nước cộng đồng"});
    CHECK(claims_of(decision, "SIGNED_BY") == Lines{"Quyết định 218/QĐ-UBND -> A Thoang Ksor (Phó Chủ tịch)"});
    CHECK(claims_of(decision, "HOLDS_POSITION") == Lines{"A Thoang Ksor -> UBND tỉnh Kon Tum (Phó Chủ tịch)"});
    CHECK(claims_of(decision, "CARRIES_OUT") ==
          Lines{"Sở Tư pháp tỉnh Kon Tum -> Quyết định 218/QĐ-UBND", "Văn phòng UBND tỉnh Kon Tum -> Quyết định 218/QĐ-UBND"});
    CHECK(claims_of(decision, "ISSUED_BY").count("Quyết định 218/QĐ-UBND -> UBND tỉnh Kon Tum") == 1);
}

TEST_CASE("a page of a legal database with its table")
{
    CHECK(published(database_page) == Lines{"Thông tư 905/2022/TT-BYT"});
    CHECK(attributes(database_page, "directive", "date").count("Thông tư 905/2022/TT-BYT: 2022-06-07") == 1);
    CHECK(claims_of(database_page, "SIGNED_BY") == Lines{"Thông tư 905/2022/TT-BYT -> Lò Văn Thếm (Thứ trưởng)"});
    CHECK(claims_of(database_page, "HOLDS_POSITION") == Lines{"Lò Văn Thếm -> Bộ Y tế (Thứ trưởng)"});
    CHECK(claims_of(database_page, "REPLACES") == Lines{"Thông tư 905/2022/TT-BYT -> Thông tư 904/2015/TT-BYT"});
    CHECK(claims_of(database_page, "AMENDS") == Lines{"Thông tư 905/2022/TT-BYT -> Thông tư 901/2018/TT-BYT"});
    CHECK(claims_of(database_page, "BASED_ON") ==
          Lines{"Thông tư 905/2022/TT-BYT -> Luật 903/2020/QH14", "Thông tư 905/2022/TT-BYT -> Nghị định 902/2021/NĐ-CP"});
    CHECK(claims_of(database_page, "IMPLEMENTS") == Lines{"Nghị định 902/2021/NĐ-CP -> Luật 903/2020/QH14"});
}

TEST_CASE("the right column of a page that was read line by line holds the signature")
{
    constexpr std::string_view text = R"(CHÍNH PHỦ

Số: 906/2023/NĐ-CP

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM

Hà Nội, ngày 09 tháng 8 năm 2023

NGHỊ ĐỊNH
Về bến nước

Căn cứ Luật Giếng làng số 903/2020/QH14;

Điều 1. Nghị định này quy định về bến nước.

Nơi nhận: TM. CHÍNH PHỦ
- Ban Bí thư Trung ương Đảng; KT. THỦ TƯỚNG
- Thủ tướng, các Phó Thủ tướng Chính phủ; PHÓ THỦ TƯỚNG
- Sở Tư pháp các tỉnh;
- Văn phòng Quốc hội; Quàng Thị Lả
- Lưu: VT.
)";
    CHECK(claims_of(text, "SIGNED_BY") == Lines{"Nghị định 906/2023/NĐ-CP -> Quàng Thị Lả (Phó Thủ tướng)"});
    CHECK(claims_of(text, "PART_OF") == Lines{});  // the dateline of a central body does not place "Sở Tư pháp"
}

TEST_CASE("a report that only speaks of a document is none")
{
    CHECK(published("Quyết định số 218/QĐ-UBND có hiệu lực\n\nHôm nay, tỉnh công bố Quyết định số 218/QĐ-UBND. Căn cứ Quyết định, xã sẽ làm bến nước.") ==
          Lines{});
    CHECK(published("Tin vắn\n\nSố: 218/QĐ-UBND là số của quyết định mới.") == Lines{});
}
