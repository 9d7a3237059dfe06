// Hard cases of documents: which one is meant, who issued it, and what it carries out.

#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "tests/importers/said.hpp"

using soichi::test::attributes;
using soichi::test::claims_in_order;
using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("documents of one number are told apart, or left apart")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;  ///< "document: date"
    };
    for (const auto& [why, text, expected] : {
             Row{"one number in two years, then bare: it means neither",
                 "Tỉnh Kon Tum: Triển khai Chỉ thị số 24/CT-TTg ngày 11/6/2015 và Chỉ thị số 24/CT-TTg ngày 05/9/2018, UBND huyện Đăk Hà "
                 "ban hành hai kế hoạch. Sau đó, Chỉ thị 24 đã được phổ biến.",
                 {"Chỉ thị 24/CT-TTg: 2015-06-11", "Chỉ thị 24/CT-TTg: 2018-09-05"}},
             Row{"a bare number stays without date and issuer",
                 "Ngày 20/7/2021, thị xã Hương Trà thực hiện giãn cách theo Chỉ thị 24 từ 6 giờ.", {"Chỉ thị 24: "}},
             Row{"Party and State number apart", "Tỉnh Kon Tum: Tỉnh ủy có Kế hoạch số 52-KH/TU và UBND tỉnh có Kế hoạch số 52/KH-UBND.",
                 {"Kế hoạch 52-KH/TU: ", "Kế hoạch 52/KH-UBND: "}},
             Row{"eth, a missing slash, a broken date and a glued word", "Theo Quyết định số 07/2009QÐ-BNV ngày 14/0/5/2009của Bộ trưởng Bộ Nội vụ.",
                 {"Quyết định 07/2009/QĐ-BNV: 2009"}},
             Row{"the date belongs to the decision, not to the plan in it",
                 "Tỉnh Kon Tum: Quyết định số 842/QĐ-UBND ngày 09/8/2017 ban hành Kế hoạch tổ chức thực hiện Chỉ thị 24.",
                 {"Quyết định 842/QĐ-UBND: 2017-08-09", "Kế hoạch tổ chức thực hiện Chỉ thị 24: ", "Chỉ thị 24: "}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(attributes(text, "directive", "date") == expected);
    }
    CHECK(attributes("Quyết định số 07/2009QÐ-BNV ngày 14/0/5/2009của Bộ trưởng Bộ Nội vụ.", "directive", "date_read") ==
          Lines{"Quyết định 07/2009/QĐ-BNV: 2009-05-14"});
    CHECK(attributes("Thông tư số 08/2014/TT-BNV và Thông tri số 31/TT-MTTW-BTT.", "directive", "form") ==
          Lines{"Thông tư 08/2014/TT-BNV: thông tư", "Thông tri 31/TT-MTTW-BTT: thông tri"});
}

TEST_CASE("issuers are those of the symbol and the prose, the lead first")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        std::vector<std::string> expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"Party and State", "Tỉnh Kon Tum: Tỉnh ủy có Kế hoạch số 52-KH/TU và UBND tỉnh có Kế hoạch số 52/KH-UBND.",
                 {"Kế hoạch 52-KH/TU -> Tỉnh ủy Kon Tum", "Kế hoạch 52/KH-UBND -> UBND tỉnh Kon Tum"}},
             Row{"bodies that were renamed since",
                 "Thị xã Đông Hòa, tỉnh Phú Yên: Ban Dân vận Huyện ủy (nay là Ban Dân vận Thị ủy) ký Chương trình phối hợp số 24-CTr/BDV-UBND "
                 "với UBND huyện (nay là UBND thị xã).",
                 {"Chương trình phối hợp 24-CTr/BDV-UBND -> Ban Dân vận Huyện ủy Đông Hòa",
                  "Chương trình phối hợp 24-CTr/BDV-UBND -> UBND huyện Đông Hòa"}},
             Row{"the adviser is not one; what is only submitted has none",
                 "Tỉnh Kon Tum: Sở Y tế tham mưu UBND tỉnh ban hành Quyết định số 77/QĐ-UBND và trình HĐND tỉnh thông qua Nghị quyết.",
                 {"Quyết định 77/QĐ-UBND -> UBND tỉnh Kon Tum"}},
             Row{"the minister's office stands for the ministry", "Theo Quyết định số 07/2009QÐ-BNV ngày 14/0/5/2009của Bộ trưởng Bộ Nội vụ.",
                 {"Quyết định 07/2009/QĐ-BNV -> Bộ Nội vụ"}},
             Row{"the order of the symbol, not that of the prose",
                 "Tỉnh Kon Tum: Chương trình phối hợp số 88-CTr/BCSĐUBND-BDVTU ngày 19/12/2017 giữa Ban Dân vận Tỉnh ủy và Ban cán sự đảng UBND tỉnh.",
                 {"Chương trình phối hợp 88-CTr/BCSĐUBND-BDVTU -> Ban Cán sự đảng UBND tỉnh Kon Tum",
                  "Chương trình phối hợp 88-CTr/BCSĐUBND-BDVTU -> Ban Dân vận Tỉnh ủy Kon Tum"}},
             Row{"three bodies write TW",
                 "Nghị quyết 36-NQ/TW của Ban Chấp hành Trung ương, Kết luận 62-KL/TW của Ban Bí thư, Quyết định 145-QĐ/TW của Bộ Chính trị.",
                 {"Nghị quyết 36-NQ/TW -> Ban Chấp hành Trung ương Đảng", "Kết luận 62-KL/TW -> Ban Bí thư Trung ương Đảng",
                  "Quyết định 145-QĐ/TW -> Bộ Chính trị"}},
             Row{"the Standing Board is a unit of the Front, not a second issuer", "Thông tư số 08/2014/TT-BNV và Thông tri số 31/TT-MTTW-BTT.",
                 {"Thông tư 08/2014/TT-BNV -> Bộ Nội vụ", "Thông tri 31/TT-MTTW-BTT -> Ủy ban Trung ương MTTQ Việt Nam"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_in_order(text, "ISSUED_BY") == expected);
    }
}

TEST_CASE("TW alone does not tell which of the three bodies")
{
    CHECK(claims_of("Nghị quyết 36-NQ/TW, Kết luận 62-KL/TW và Quyết định 145-QĐ/TW.", "ISSUED_BY") == Lines{});
}

TEST_CASE("the renamed bodies succeed, and a programme's number does not make it a directive of that number")
{
    const auto text = "Thị xã Đông Hòa, tỉnh Phú Yên: Ban Dân vận Huyện ủy (nay là Ban Dân vận Thị ủy) ký Chương trình phối hợp số 24-CTr/BDV-UBND với "
                      "UBND huyện (nay là UBND thị xã). Chỉ thị số 24/CT-TTg ngày 11/6/2015 cũng nêu việc này.";
    CHECK(claims_of(text, "SUCCEEDS") == Lines{"Ban Dân vận Thị ủy Đông Hòa -> Ban Dân vận Huyện ủy Đông Hòa",
                                               "UBND thị xã Đông Hòa -> UBND huyện Đông Hòa"});
    CHECK(claims_of(text, "IMPLEMENTS") == Lines{});
    CHECK(named(text, "directive") == Lines{"Chương trình phối hợp 24-CTr/BDV-UBND", "Chỉ thị 24/CT-TTg"});
}

TEST_CASE("a document carries out what the words bind it to")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"two directives",
                 "Thực hiện Chỉ thị số 08-CT/TW của Bộ Chính trị và Kế hoạch số 27-KH/TU của Ban Thường vụ Tỉnh ủy Phú Yên, UBND thị xã Đông Hòa "
                 "ban hành Kế hoạch số 61/KH-UBND.",
                 {"Kế hoạch 61/KH-UBND -> Chỉ thị 08-CT/TW", "Kế hoạch 61/KH-UBND -> Kế hoạch 27-KH/TU"}},
             Row{"a chain, each link to the nearest",
                 "Kế hoạch số 93/KH-UBND triển khai Chương trình hành động số 21-CTr/TU thực hiện Nghị quyết số 36-NQ/TW.",
                 {"Kế hoạch 93/KH-UBND -> Chương trình hành động 21-CTr/TU", "Chương trình hành động 21-CTr/TU -> Nghị quyết 36-NQ/TW"}},
             Row{"a decision around a plan: the plan does",
                 "Tỉnh Kon Tum: Quyết định số 842/QĐ-UBND ngày 09/8/2017 ban hành Kế hoạch tổ chức thực hiện Chỉ thị số 24/CT-TTg.",
                 {"Kế hoạch tổ chức thực hiện Chỉ thị số 24/CT-TTg -> Chỉ thị 24/CT-TTg"}},
             Row{"the decision too, where the text says so of it",
                 "Tỉnh Kon Tum: Để cụ thể hóa Chỉ thị số 24/CT-TTg, UBND tỉnh có Quyết định số 842/QĐ-UBND ban hành Kế hoạch tổ chức thực hiện "
                 "Chỉ thị số 24/CT-TTg.",
                 {"Quyết định 842/QĐ-UBND -> Chỉ thị 24/CT-TTg", "Kế hoạch tổ chức thực hiện Chỉ thị số 24/CT-TTg -> Chỉ thị 24/CT-TTg"}},
             Row{"a full stop between the two halves",
                 "Thị xã Hương Trà, tỉnh Thừa Thiên Huế: Thực hiện Kế hoạch số 34-KH/BDVTU-BCSĐUBND, ngày 12/02/2019. Ban Dân vận Thị ủy và UBND "
                 "thị xã xây dựng Kế hoạch 58-KH/BDV-UBND, ngày 20/3/2019.",
                 {"Kế hoạch 58-KH/BDV-UBND -> Kế hoạch 34-KH/BDVTU-BCSĐUBND"}},
             Row{"neither negation nor wish", "Đến nay phường chưa ban hành kế hoạch thực hiện Kết luận số 62-KL/TW; đề nghị xây dựng trong quý I.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "IMPLEMENTS") == expected);
    }
}

TEST_CASE("boards of one name on two levels issue two documents together")
{
    CHECK(claims_of("Thị xã Hương Trà, tỉnh Thừa Thiên Huế: Thực hiện Kế hoạch số 34-KH/BDVTU-BCSĐUBND, ngày 12/02/2019. Ban Dân vận Thị ủy và UBND "
                    "thị xã xây dựng Kế hoạch 58-KH/BDV-UBND, ngày 20/3/2019.", "ISSUED_BY") ==
          Lines{"Kế hoạch 34-KH/BDVTU-BCSĐUBND -> Ban Dân vận Tỉnh ủy Thừa Thiên Huế", "Kế hoạch 34-KH/BDVTU-BCSĐUBND -> Ban Cán sự đảng UBND tỉnh Thừa Thiên Huế",
                "Kế hoạch 58-KH/BDV-UBND -> Ban Dân vận Thị ủy Hương Trà", "Kế hoạch 58-KH/BDV-UBND -> UBND thị xã Hương Trà"});
}

TEST_CASE("a body that acts on a directive carries it out, a plan without a name does not")
{
    CHECK(claims_of("Tỉnh Kon Tum: Triển khai Chỉ thị số 24/CT-TTg ngày 11/6/2015 và Chỉ thị số 31/CT-TTg ngày 05/9/2018, UBND huyện Đăk Hà ban hành "
                    "hai kế hoạch.", "CARRIES_OUT") ==
          Lines{"UBND huyện Đắk Hà -> Chỉ thị 24/CT-TTg", "UBND huyện Đắk Hà -> Chỉ thị 31/CT-TTg"});
    CHECK(claims_of("Tỉnh Kon Tum: Đến nay phường chưa ban hành kế hoạch thực hiện Kết luận số 62-KL/TW.", "CARRIES_OUT") == Lines{});
}
