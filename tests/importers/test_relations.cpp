#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

namespace {

struct Row {
    std::string_view why;
    std::string_view text;
    std::string_view relation;
    Lines expected;
};

}  // namespace

TEST_CASE("prose says what documents do to documents")
{
    for (const auto& [why, text, relation, expected] : {
             Row{"words on its force stand between", "Quyết định số 15/QĐ-UBND có hiệu lực kể từ ngày 17/02/2018 và thay thế Quyết định số 9/QĐ-UBND.",
                 "REPLACES", {"Quyết định 15/QĐ-UBND -> Quyết định 9/QĐ-UBND"}},
             Row{"a part of the other", "Quyết định số 15/QĐ-UBND về việc điều chỉnh khoản 2 Điều 7 Quyết định số 9/QĐ-UBND.", "AMENDS",
                 {"Quyết định 15/QĐ-UBND -> Quyết định 9/QĐ-UBND"}},
             Row{"a purpose", "Bộ Tài chính ban hành Thông tư số 32/2018/TT-BTC nhằm sửa đổi, bổ sung Thông tư số 76/2014/TT-BTC.", "AMENDS",
                 {"Thông tư 32/2018/TT-BTC -> Thông tư 76/2014/TT-BTC"}},
             Row{"a plan to amend amends nothing", "Bộ Tài chính sẽ sửa đổi, bổ sung Thông tư số 76/2014/TT-BTC.", "AMENDS", {}},
             Row{"details of a law", "Nghị định số 12/2018/NĐ-CP quy định chi tiết thi hành một số điều của Luật Giá.", "IMPLEMENTS",
                 {"Nghị định 12/2018/NĐ-CP -> Luật Giá"}},
             Row{"a basis", "Căn cứ Kế hoạch số 9-KH/TU, UBND tỉnh Kon Tum đã ban hành Quyết định số 15/QĐ-UBND.", "BASED_ON",
                 {"Quyết định 15/QĐ-UBND -> Kế hoạch 9-KH/TU"}},
             Row{"a basis of no document", "Căn cứ Kế hoạch số 9-KH/TU, UBND tỉnh Kon Tum đã họp.", "BASED_ON", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, relation) == expected);
    }
}

TEST_CASE("what is enclosed with a decision may be named before it")
{
    CHECK(claims_of("Cán bộ tuân thủ Quy tắc ứng xử của viên chức ban hành kèm theo Quyết định số 15/QĐ-BNV.", "PROMULGATES") ==
          Lines{"Quyết định 15/QĐ-BNV -> Quy tắc ứng xử của viên chức"});
    CHECK(claims_of("Kế hoạch thực hiện Chỉ thị số 61/CT-TTg ban hành kèm theo Quyết định số 15/QĐ-BNV.", "IMPLEMENTS") ==
          Lines{"Kế hoạch thực hiện Chỉ thị số 61/CT-TTg -> Chỉ thị 61/CT-TTg"});
    CHECK(claims_of("Công ty có Công văn giải trình gửi kèm theo Quyết định số 15/QĐ-BNV.", "PROMULGATES").empty());
}

TEST_CASE("bodies carry out what they lead, and what they take stock of")
{
    for (const auto& [why, text, relation, expected] : {
             Row{"verbs of leading in a row", "UBND tỉnh Kon Tum đã lãnh đạo, chỉ đạo, triển khai thực hiện Chỉ thị số 61/CT-TTg.", "CARRIES_OUT",
                 {"UBND tỉnh Kon Tum -> Chỉ thị 61/CT-TTg"}},
             Row{"a review", "Tỉnh ủy Kon Tum tổ chức hội nghị sơ kết 3 năm triển khai thực hiện Chỉ thị số 05-CT/TW.", "CARRIES_OUT",
                 {"Tỉnh ủy Kon Tum -> Chỉ thị 05-CT/TW"}},
             Row{"a review by two", "Bộ Nội vụ phối hợp với UBND tỉnh Kon Tum tổ chức tổng kết 5 năm thực hiện Chỉ thị số 61/CT-TTg.", "CARRIES_OUT",
                 {"Bộ Nội vụ -> Chỉ thị 61/CT-TTg", "UBND tỉnh Kon Tum -> Chỉ thị 61/CT-TTg"}},
             Row{"the organiser at the end", "Ông dự hội nghị tổng kết 5 năm thực hiện Chỉ thị số 61/CT-TTg do UBND tỉnh Kon Tum tổ chức.", "CARRIES_OUT",
                 {"UBND tỉnh Kon Tum -> Chỉ thị 61/CT-TTg"}},
             Row{"the organiser is not the issuer", "Ông dự hội nghị tổng kết 5 năm thực hiện Chỉ thị số 05-CT/TW do Tỉnh ủy Kon Tum tổ chức.",
                 "ISSUED_BY", {}},
             Row{"a review to come", "UBND tỉnh Kon Tum sẽ tổ chức tổng kết 5 năm thực hiện Chỉ thị số 61/CT-TTg.", "CARRIES_OUT", {}},
             Row{"a charge is no deed", "Thủ tướng giao UBND tỉnh Kon Tum triển khai thực hiện Chỉ thị số 61/CT-TTg.", "CARRIES_OUT", {}},
             Row{"another object later in the sentence",
                 "UBND tỉnh Kon Tum đã ban hành Quyết định số 15/QĐ-UBND, nhiều nơi đã có đề án hay cho từng xã và thực hiện các cam kết.", "CARRIES_OUT", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, relation) == expected);
    }
}
