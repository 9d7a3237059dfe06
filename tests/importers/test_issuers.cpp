#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using Lines = std::set<std::string>;

namespace {

struct Row {
    std::string_view why;
    std::string_view text;
    Lines expected;
};

}  // namespace

TEST_CASE("a symbol that every unit has is told apart by the words around it")
{
    for (const auto& [why, text, expected] : {
             Row{"a name between office and verb", "Chủ tịch UBND tỉnh Kon Tum Lê Văn Bình đã ký Quyết định số 15/QĐ-UBND.",
                 {"Quyết định 15/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"the office after the name", "Ông Lê Văn Bình, Chủ tịch UBND tỉnh Kon Tum, vừa ký tiếp Văn bản số 15/UBND-KT.",
                 {"Văn bản 15/UBND-KT -> UBND tỉnh Kon Tum"}},
             Row{"the signer behind the document", "Văn bản số 15/UBND-KT do Phó Chủ tịch UBND huyện Đăk Hà Lê Văn Bình ký. UBND tỉnh Kon Tum đã nhận.",
                 {"Văn bản 15/UBND-KT -> UBND huyện Đắk Hà"}},
             Row{"a passive with its agent", "Dự án được UBND tỉnh Kon Tum phê duyệt lần đầu tại Quyết định số 15/QĐ-UBND. UBND huyện Đăk Hà đồng ý.",
                 {"Quyết định 15/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"instructions in a letter", "Theo chỉ đạo của Chủ tịch UBND tỉnh Kon Tum tại Công văn số 15/UBND-KT, UBND huyện Đăk Hà đã họp.",
                 {"Công văn 15/UBND-KT -> UBND tỉnh Kon Tum"}},
             Row{"who carries out instructions has not given them",
                 "UBND huyện Đăk Hà đã thực hiện Công văn số 15/UBND-KT hôm nay. UBND tỉnh Kon Tum khen.", {}},
             Row{"a place stands for its committee", "Tỉnh Kon Tum đã ban hành Quyết định số 15/QĐ-UBND.", {"Quyết định 15/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"a place stands for its council", "Tỉnh Kon Tum đã ban hành Nghị quyết số 15/2018/NQ-HĐND.",
                 {"Nghị quyết 15/2018/NQ-HĐND -> HĐND tỉnh Kon Tum"}},
             Row{"who speaks in a letter", "Tại Công văn số 15/UBND-KT, UBND tỉnh Kon Tum đề nghị UBND huyện Đăk Hà báo cáo.",
                 {"Công văn 15/UBND-KT -> UBND tỉnh Kon Tum"}},
             Row{"a list with its issuer at the end", "Quyết định số 15/QĐ-UBND ngày 2/3/2018 và số 17/QĐ-UBND ngày 5/3/2018 của UBND tỉnh Kon Tum.",
                 {"Quyết định 15/QĐ-UBND -> UBND tỉnh Kon Tum", "Quyết định 17/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"a department does not number a decision of the committee",
                 "Sở Nội vụ tỉnh Kon Tum đã có Quyết định số 15/QĐ-UBND.", {"Quyết định 15/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"a decree is the Government's", "Theo Nghị định 154 năm 2016 về phí.", {"Nghị định 154 -> Chính phủ"}},
             Row{"two committees and no word of which", "UBND tỉnh Kon Tum và UBND huyện Đăk Hà bàn về Quyết định số 15/QĐ-UBND.", {}},
             Row{"a head of a bureau stands for it", "Quyết định số 15/QĐ-CT của Cục trưởng Cục Thuế tỉnh Kon Tum.",
                 {"Quyết định 15/QĐ-CT -> Cục Thuế tỉnh Kon Tum"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "ISSUED_BY") == expected);
    }
}

TEST_CASE("who is said to have signed a document signed it")
{
    for (const auto& [why, text, expected] : {
             Row{"as subject", "Chủ tịch UBND tỉnh Kon Tum Lê Văn Bình đã ký ban hành Quyết định số 15/QĐ-UBND.",
                 {"Quyết định 15/QĐ-UBND -> Lê Văn Bình (Chủ tịch)"}},
             Row{"behind the document", "Văn bản số 15/UBND-KT do Phó Chủ tịch UBND huyện Đăk Hà Lê Văn Bình ký.",
                 {"Văn bản 15/UBND-KT -> Lê Văn Bình (Phó Chủ tịch)"}},
             Row{"issuing alone is no signature", "Chủ tịch UBND tỉnh Kon Tum Lê Văn Bình đã ban hành Quyết định số 15/QĐ-UBND.", {}},
             Row{"nor is a signature to come", "Chủ tịch UBND tỉnh Kon Tum Lê Văn Bình chưa ký Quyết định số 15/QĐ-UBND.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "SIGNED_BY") == expected);
    }
}
