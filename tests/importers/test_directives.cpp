#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("documents of one article are told apart")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"a short mention joins the full one", "Thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018, tỉnh có kế hoạch. Chỉ thị 61 đi vào cuộc sống.",
                 {"Chỉ thị 61/CT-TTg"}},
             Row{"two years are two documents", "Chỉ thị số 61/CT-TTg ngày 14/5/2018 và Chỉ thị số 61/CT-TTg ngày 02/6/2019 đều còn hiệu lực.",
                 {"Chỉ thị 61/CT-TTg"}},
             Row{"another form is another document", "Chỉ thị số 61/CT-TTg ngày 14/5/2018. Kế hoạch 61 của huyện thì khác.",
                 {"Chỉ thị 61/CT-TTg", "Kế hoạch 61"}},
             Row{"Party and State number apart", "Kế hoạch số 45-KH/TU và Kế hoạch số 45/KH-UBND.", {"Kế hoạch 45-KH/TU", "Kế hoạch 45/KH-UBND"}},
             Row{"one symbol for two numbers", "Nghị quyết số 18, 19-NQ/TW.", {"Nghị quyết 18-NQ/TW", "Nghị quyết 19-NQ/TW"}},
             Row{"a law by its name", "Theo Luật phòng chống tham nhũng.", {"Luật Phòng, chống tham nhũng"}},
             Row{"a plenum's resolution", "Nghị quyết Trung ương 4 (khóa XII) về xây dựng Đảng.", {"Nghị quyết Trung ương 4 khóa XII"}},
             Row{"a class of documents is none", "Các nghị quyết, chỉ thị của Đảng và kế hoạch của cấp trên.", {}},
             Row{"a target is none", "Vận động quỹ đạt 108,39% KH; 165/168 đại biểu dự.", {}},
             Row{"a plan of so many years is none", "Kế hoạch 5 năm của huyện.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(named(text, "directive") == expected);
    }
}

TEST_CASE("a document has the issuer that its words give")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"after của", "Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị.", {"Chỉ thị 05-CT/TW -> Bộ Chính trị"}},
             Row{"the office stands for the ministry", "Quyết định số 07/2009/QĐ-BNV của Bộ trưởng Bộ Nội vụ.", {"Quyết định 07/2009/QĐ-BNV -> Bộ Nội vụ"}},
             Row{"the symbol alone", "Chỉ thị số 61/CT-TTg có hiệu lực.", {"Chỉ thị 61/CT-TTg -> Thủ tướng Chính phủ"}},
             Row{"the subject of the clause", "UBND tỉnh Kon Tum đã ban hành Kế hoạch số 45/KH-UBND.", {"Kế hoạch 45/KH-UBND -> UBND tỉnh Kon Tum"}},
             Row{"an adviser is not the issuer", "Sở Nội vụ đã tham mưu UBND tỉnh Kon Tum ban hành Quyết định số 88/QĐ-UBND.",
                 {"Quyết định 88/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"the issuer of the driver is not the issuer of the plan",
                 "Thực hiện Kế hoạch số 9-KH/TU của Tỉnh ủy Kon Tum, UBND huyện Đăk Hà ban hành Kế hoạch số 33/KH-UBND.",
                 {"Kế hoạch 9-KH/TU -> Tỉnh ủy Kon Tum", "Kế hoạch 33/KH-UBND -> UBND huyện Đắk Hà"}},
             Row{"what is only wished for is not issued", "Đề nghị UBND tỉnh Kon Tum sẽ ban hành Quyết định số 88/QĐ-UBND.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "ISSUED_BY") == expected);
    }
}

TEST_CASE("the thread from a directive to a plan is read")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"a lead before the plan", "Thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018, UBND tỉnh Kon Tum ban hành Kế hoạch số 45/KH-UBND.",
                 {"Kế hoạch 45/KH-UBND -> Chỉ thị 61/CT-TTg"}},
             Row{"a full stop between the two", "Thực hiện Chỉ thị số 61/CT-TTg ngày 14/5/2018. UBND tỉnh Kon Tum xây dựng Kế hoạch số 45/KH-UBND.",
                 {"Kế hoạch 45/KH-UBND -> Chỉ thị 61/CT-TTg"}},
             Row{"two drivers", "Thực hiện Chỉ thị số 05-CT/TW của Bộ Chính trị và Kế hoạch số 12-KH/TU, UBND tỉnh Kon Tum ban hành Kế hoạch số 33/KH-UBND.",
                 {"Kế hoạch 33/KH-UBND -> Chỉ thị 05-CT/TW", "Kế hoạch 33/KH-UBND -> Kế hoạch 12-KH/TU"}},
             Row{"a chain binds each to the nearest",
                 "Kế hoạch số 110/KH-UBND triển khai Chương trình hành động số 17-CTr/TU thực hiện Nghị quyết số 25-NQ/TW.",
                 {"Kế hoạch 110/KH-UBND -> Chương trình hành động 17-CTr/TU", "Chương trình hành động 17-CTr/TU -> Nghị quyết 25-NQ/TW"}},
             Row{"a subject says it", "Kế hoạch số 45/KH-UBND về việc triển khai thực hiện Chỉ thị số 61/CT-TTg.",
                 {"Kế hoạch 45/KH-UBND -> Chỉ thị 61/CT-TTg"}},
             Row{"a promulgated plan implements, the decision does not",
                 "UBND tỉnh Kon Tum có Quyết định số 15/QĐ-UBND ban hành Kế hoạch thực hiện Chỉ thị số 61/CT-TTg.",
                 {"Kế hoạch thực hiện Chỉ thị số 61/CT-TTg -> Chỉ thị 61/CT-TTg"}},
             Row{"a wish is no fact", "Đề nghị UBND xã ban hành Kế hoạch số 3/KH-UBND. Xã chưa ban hành kế hoạch thực hiện Kết luận số 114-KL/TW.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "IMPLEMENTS") == expected);
    }
}

TEST_CASE("documents change documents")
{
    CHECK(claims_of("Quyết định số 15/QĐ-UBND thay thế Quyết định số 9/QĐ-UBND và bãi bỏ Quyết định số 7/QĐ-UBND.", "REPLACES") ==
          Lines{"Quyết định 15/QĐ-UBND -> Quyết định 9/QĐ-UBND"});
    CHECK(claims_of("Quyết định số 15/QĐ-UBND thay thế Quyết định số 9/QĐ-UBND và bãi bỏ Quyết định số 7/QĐ-UBND.", "REPEALS") ==
          Lines{"Quyết định 15/QĐ-UBND -> Quyết định 7/QĐ-UBND"});
    CHECK(claims_of("Nghị định số 5/2020/NĐ-CP sửa đổi, bổ sung một số điều của Nghị định số 7/2018/NĐ-CP.", "AMENDS") ==
          Lines{"Nghị định 5/2020/NĐ-CP -> Nghị định 7/2018/NĐ-CP"});
}
