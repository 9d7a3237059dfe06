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
    CHECK(claims_of(decision, "BASED_ON") == Lines{"Quyết định 218/QĐ-UBND -> Luật Tổ chức chính quyền địa phương",
                                                   "Quyết định 218/QĐ-UBND -> Nghị định 917/2019/NĐ-CP"});
    CHECK(claims_of(decision, "AMENDS") == Lines{"Nghị định 918/2020/NĐ-CP -> Nghị định 917/2019/NĐ-CP"});
    CHECK(claims_of(decision, "REPLACES") == Lines{"Quyết định 218/QĐ-UBND -> Quyết định 77/QĐ-UBND"});
    CHECK(claims_of(decision, "PROMULGATES") == Lines{"Quyết định 218/QĐ-UBND -> Quy chế quản lý bến nước cộng đồng"});
    CHECK(claims_of(decision, "SIGNED_BY") == Lines{"Quyết định 218/QĐ-UBND -> A Thoang Ksor (Phó Chủ tịch)"});
    CHECK(claims_of(decision, "HOLDS_POSITION") == Lines{"A Thoang Ksor -> UBND tỉnh Kon Tum (Phó Chủ tịch)"});
    CHECK(claims_of(decision, "CARRIES_OUT") == Lines{"Sở Tư pháp tỉnh Kon Tum -> Quyết định 218/QĐ-UBND",
                                                      "Văn phòng UBND tỉnh Kon Tum -> Quyết định 218/QĐ-UBND"});
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
    CHECK(claims_of(database_page, "BASED_ON") == Lines{"Thông tư 905/2022/TT-BYT -> Luật 903/2020/QH14",
                                                        "Thông tư 905/2022/TT-BYT -> Nghị định 902/2021/NĐ-CP"});
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
    CHECK(published("Quyết định số 218/QĐ-UBND có hiệu lực\n\nHôm nay, tỉnh công bố Quyết định số 218/QĐ-UBND. Căn cứ "
                    "Quyết định, xã sẽ làm bến nước.") == Lines{});
    CHECK(published("Tin vắn\n\nSố: 218/QĐ-UBND là số của quyết định mới.") == Lines{});
}

TEST_CASE("a directive of the Party, read across its two columns")
{
    constexpr std::string_view text = R"(TỈNH ỦY TRÀ VINH                    ĐẢNG CỘNG SẢN VIỆT NAM
*                                        Trà Vinh, ngày 15 tháng 6 năm 2016
Số 10-CT/TU

CHỈ THỊ
của Ban Thường vụ Tỉnh ủy
về tăng cường công tác dân vận chính quyền

Thực hiện Nghị quyết số 25-NQ/TW, ngày 03/6/2013 của Ban Chấp hành Trung ương Đảng (khóa XI), thời gian qua các cấp ủy đã có nhiều cố gắng.

Để khắc phục hạn chế, Ban Thường vụ Tỉnh ủy yêu cầu:

1. Các huyện ủy, thị ủy, thành ủy quán triệt Chỉ thị này.

2. Ban Dân vận Tỉnh ủy chủ trì, phối hợp với Ban cán sự đảng UBND tỉnh theo dõi, đôn đốc, kiểm tra việc thực hiện Chỉ thị này.

Chỉ thị này được phổ biến đến chi bộ.

Nơi nhận:                                   T/M BAN THƯỜNG VỤ
- Ban Bí thư Trung ương Đảng,                  BÍ THƯ
- Các huyện ủy, thị ủy,
- Lưu Văn phòng Tỉnh ủy.
                                            Thạch Sa Vượng
)";
    CHECK(published(text) == Lines{"Chỉ thị 10-CT/TU"});
    CHECK(attributes(text, "directive", "date").count("Chỉ thị 10-CT/TU: 2016-06-15") == 1);
    CHECK(claims_of(text, "ISSUED_BY").count("Chỉ thị 10-CT/TU -> Ban Thường vụ Tỉnh ủy Trà Vinh") == 1);
    CHECK(claims_of(text, "CARRIES_OUT") == Lines{"Ban Dân vận Tỉnh ủy Trà Vinh -> Chỉ thị 10-CT/TU"});
    CHECK(claims_of(text, "HOLDS_POSITION") == Lines{"Thạch Sa Vượng -> Tỉnh ủy Trà Vinh (Bí thư)"});
    CHECK(claims_of(text, "IMPLEMENTS") ==
          Lines{});  // that others have carried out a resolution says nothing of this directive
    CHECK(soichi::test::named(text, "agency").count("Đảng Cộng sản Việt Nam") == 0);  // the motto names no body
}

TEST_CASE("a plan carries out what its title and its first sentence name")
{
    constexpr std::string_view text = R"(ỦY BAN NHÂN DÂN      CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
TỈNH TRÀ VINH          Độc lập - Tự do - Hạnh phúc
Số: 19/KH-UBND         Trà Vinh, ngày 06 tháng 4 năm 2020

KẾ HOẠCH
Triển khai thực hiện Chương trình phối hợp số 79-CTr/BDVTW-BCSĐCP ngày 11/10/2016 giữa Ban Dân vận Trung ương và Ban cán sự đảng Chính phủ năm 2020

Thực hiện Chương trình phối hợp số 161-CTr/BCSĐUBND-BDVTU ngày 28/12/2016 giữa Ban cán sự đảng UBND tỉnh với Ban Dân vận Tỉnh ủy; Ủy ban nhân dân tỉnh xây dựng Kế hoạch triển khai thực hiện năm 2020 như sau:

I. MỤC ĐÍCH
1. Nâng cao nhận thức.

III. TỔ CHỨC THỰC HIỆN
1. Giao Sở Nội vụ chủ trì, phối hợp với Ban Dân vận Tỉnh ủy theo dõi, đôn đốc các cơ quan thực hiện Kế hoạch này.
2. Thủ trưởng các sở, ban, ngành tỉnh, Chủ tịch UBND các huyện, thị xã, thành phố tổ chức thực hiện Kế hoạch này.

Nơi nhận:
- Ban Dân vận Trung ương;
- TT. Tỉnh ủy, HĐND tỉnh;
- Sở Nội vụ;
- Lưu: VT, NC.
TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH
Kim Hoàng Rết
)";
    CHECK(attributes(text, "directive", "date").count("Kế hoạch 19/KH-UBND: 2020-04-06") == 1);
    CHECK(claims_of(text, "IMPLEMENTS") == Lines{"Kế hoạch 19/KH-UBND -> Chương trình phối hợp 161-CTr/BCSĐUBND-BDVTU",
                                                 "Kế hoạch 19/KH-UBND -> Chương trình phối hợp 79-CTr/BDVTW-BCSĐCP"});
    CHECK(claims_of(text, "CARRIES_OUT") == Lines{"Sở Nội vụ tỉnh Trà Vinh -> Kế hoạch 19/KH-UBND"});
    CHECK(claims_of(text, "HOLDS_POSITION") == Lines{"Kim Hoàng Rết -> UBND tỉnh Trà Vinh (Phó Chủ tịch)"});
}

TEST_CASE("a letter has its subject after V/v")
{
    constexpr std::string_view text = R"(ỦY BAN NHÂN DÂN
TỈNH KON TUM
-------
CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
---------------
Số: 2457/UBND-VX
V/v triển khai thực hiện Chỉ thị số 18/CT-TTg ngày 05/7/2024
Kon Tum, ngày 21 tháng 8 năm 2024

Kính gửi:
- Sở Y tế;
- Sở Giáo dục và Đào tạo;
- UBND các huyện, thành phố.

Thực hiện Chỉ thị số 18/CT-TTg ngày 05/7/2024 của Thủ tướng Chính phủ về phòng, chống dịch, Chủ tịch UBND tỉnh có ý kiến như sau:

Giao Sở Y tế chủ trì, phối hợp với các đơn vị liên quan triển khai thực hiện Chỉ thị số 18/CT-TTg.

TL. CHỦ TỊCH
KT. CHÁNH VĂN PHÒNG
PHÓ CHÁNH VĂN PHÒNG
Y Hạnh Siu
)";
    CHECK(published(text) == Lines{"Công văn 2457/UBND-VX"});
    CHECK(attributes(text, "directive", "title")
              .count("Công văn 2457/UBND-VX: triển khai thực hiện Chỉ thị số 18/CT-TTg ngày 05/7/2024") == 1);
    CHECK(claims_of(text, "IMPLEMENTS") == Lines{"Công văn 2457/UBND-VX -> Chỉ thị 18/CT-TTg"});
    CHECK(claims_of(text, "CARRIES_OUT") == Lines{"Sở Y tế tỉnh Kon Tum -> Chỉ thị 18/CT-TTg"});
    CHECK(claims_of(text, "SIGNED_BY") == Lines{"Công văn 2457/UBND-VX -> Y Hạnh Siu (Phó Chánh Văn phòng)"});
}
