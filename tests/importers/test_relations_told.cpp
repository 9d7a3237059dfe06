// Relations that the text tells without the verbs of the tables: by the order of names, by visits, meetings, mergers
// and lists.

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

void check(const Row& row)
{
    CAPTURE(row.why);
    CAPTURE(row.text);
    CHECK(claims_of(row.text, row.relation) == row.expected);
}

}  // namespace

TEST_CASE("bodies work together where they did something")
{
    check({"done",
           "Sở Y tế tỉnh Kon Tum đã phối hợp với Công an tỉnh Kon Tum tổ chức tập huấn.",
           "COORDINATES_WITH",
           {"Sở Y tế tỉnh Kon Tum -> Công an tỉnh Kon Tum"}});
    check({"only wanted", "Sở Y tế tỉnh Kon Tum cần phối hợp với Công an tỉnh Kon Tum.", "COORDINATES_WITH", {}});
}

TEST_CASE("who comes to a place to check it inspects it")
{
    check({"came there",
           "Ngày 2/6/2017, Đoàn công tác của UBND tỉnh Kon Tum đã đến huyện Đắk Hà kiểm tra việc chống hạn.",
           "INSPECTS",
           {"Đoàn công tác của UBND tỉnh Kon Tum -> huyện Đắk Hà"}});
    check({"came for something else",
           "Ngày 2/6/2017, Đoàn công tác của UBND tỉnh Kon Tum đã đến huyện Đắk Hà tặng quà.",
           "INSPECTS",
           {}});
    check({"a meeting",
           "Tại buổi làm việc của Đoàn kiểm tra Bộ Chính trị với Thành ủy Hà Nội về việc thực hiện Nghị quyết số "
           "39-NQ/TW.",
           "INSPECTS",
           {"Đoàn kiểm tra của Bộ Chính trị -> Thành ủy Hà Nội"}});
    check({"who is inspected carries out",
           "Tại buổi làm việc của Đoàn kiểm tra Bộ Chính trị với Thành ủy Hà Nội về việc thực hiện Nghị quyết số "
           "39-NQ/TW.",
           "CARRIES_OUT",
           {"Thành ủy Hà Nội -> Nghị quyết 39-NQ/TW"}});
}

TEST_CASE("a unit beside the body that it belongs to")
{
    check({"one sentence",
           "Bộ Công Thương giao Cục Xúc tiến thương mại báo cáo.",
           "PART_OF",
           {"Cục Xúc tiến thương mại -> Bộ Công Thương"}});
    check({"another body's", "Bộ Y tế giao Cục Xúc tiến thương mại báo cáo.", "PART_OF", {}});
    check({"a ministry named before",
           "Bộ Công Thương họp. Cục Xúc tiến thương mại báo cáo.",
           "PART_OF",
           {"Cục Xúc tiến thương mại -> Bộ Công Thương"}});
    check({"no ministry", "Chính phủ họp. Văn phòng Chính phủ báo cáo.", "PART_OF", {}});
}

TEST_CASE("departments are of the ministry named last, else of the central body that has some")
{
    check({"none",
           "Sở Công Thương tỉnh Kon Tum họp. Vụ Kế hoạch báo cáo.",
           "PART_OF",
           {"Sở Công Thương tỉnh Kon Tum -> UBND tỉnh Kon Tum"}});
    check({"a ministry",
           "Bộ Công Thương họp báo. Vụ Kế hoạch báo cáo.",
           "PART_OF",
           {"Vụ Kế hoạch Bộ Công Thương -> Bộ Công Thương"}});
    check({"an office",
           "Văn phòng Chính phủ họp. Vụ Công nghiệp báo cáo.",
           "PART_OF",
           {"Vụ Công nghiệp Văn phòng Chính phủ -> Văn phòng Chính phủ"}});
    check({"the ministry first",
           "Bộ Công Thương trình Văn phòng Chính phủ. Vụ Kế hoạch báo cáo.",
           "PART_OF",
           {"Vụ Kế hoạch Bộ Công Thương -> Bộ Công Thương"}});
}

TEST_CASE("a body merged into another, or founded on one, is succeeded")
{
    check({"merged",
           "Sáp nhập Sở Xây dựng tỉnh Kon Tum vào Sở Giao thông vận tải tỉnh Kon Tum.",
           "SUCCEEDS",
           {"Sở Giao thông vận tải tỉnh Kon Tum -> Sở Xây dựng tỉnh Kon Tum"}});
    check({"not merged",
           "Sở Xây dựng tỉnh Kon Tum chuyển hồ sơ cho Sở Giao thông vận tải tỉnh Kon Tum.",
           "SUCCEEDS",
           {}});
}

TEST_CASE("who issued a plan that carries a directive out, carries it out, and where")
{
    constexpr auto text = "UBND tỉnh Kon Tum ban hành Kế hoạch số 15/KH-UBND thực hiện Chỉ thị số 61/CT-TTg.";
    check({"the issuer", text, "CARRIES_OUT", {"UBND tỉnh Kon Tum -> Chỉ thị 61/CT-TTg"}});
    check({"in the unit that it governs", text, "APPLIED_IN", {"Chỉ thị 61/CT-TTg -> tỉnh Kon Tum"}});
    check({"a department governs nothing",
           "Sở Y tế tỉnh Kon Tum ban hành Kế hoạch số 15/KH-SYT thực hiện Chỉ thị số 61/CT-TTg.",
           "APPLIED_IN",
           {}});
}

TEST_CASE("a meeting held to carry a document out")
{
    check({"by its organiser",
           "Hội nghị triển khai Thông tư số 15/2017/TT-BYT do Bộ Y tế tổ chức chiều 19/5.",
           "CARRIES_OUT",
           {"Bộ Y tế -> Thông tư 15/2017/TT-BYT"}});
    check({"another meeting",
           "Hội nghị góp ý Thông tư số 15/2017/TT-BYT do Bộ Y tế tổ chức chiều 19/5.",
           "CARRIES_OUT",
           {}});
}

TEST_CASE("posts given to several, and titles lent by the article")
{
    check({"a list of the appointed",
           "Bộ trưởng Bộ Công an bổ nhiệm chức Phó Cục trưởng Cục Cảnh sát giao thông đối với 2 cán bộ gồm: Đại tá Lê "
           "Văn Tám, thượng tá Trần Văn Nam.",
           "HOLDS_POSITION",
           {"Lê Văn Tám -> Cục Cảnh sát giao thông (Phó Cục trưởng)",
            "Trần Văn Nam -> Cục Cảnh sát giao thông (Phó Cục trưởng)"}});
    check({"a bare title",
           "Lãnh đạo dự họp có Chủ tịch UBND tỉnh Kon Tum. Phó Chủ tịch Lê Văn Tám chủ trì.",
           "HOLDS_POSITION",
           {"Lê Văn Tám -> UBND tỉnh Kon Tum (Phó Chủ tịch)"}});
    check({"bodies of two provinces",
           "Dự họp có Chủ tịch UBND tỉnh Kon Tum và Chủ tịch UBND tỉnh Gia Lai. Phó Chủ tịch Lê Văn Tám chủ trì.",
           "HOLDS_POSITION",
           {}});
    check({"a comma before the department",
           "Ông Lê Văn Tám - Chánh Thanh tra, Sở Nội vụ tỉnh Kon Tum cho biết.",
           "HOLDS_POSITION",
           {"Lê Văn Tám -> Thanh tra Sở Nội vụ tỉnh Kon Tum (Chánh Thanh tra)"}});
    check({"a deputy",
           "ĐB Lê Văn Tám (Cà Mau) phát biểu tại Quốc hội.",
           "HOLDS_POSITION",
           {"Lê Văn Tám -> Quốc hội (Đại biểu)"}});
}

TEST_CASE("decisions in one person's case")
{
    check({"in lower case",
           "Cơ quan Cảnh sát điều tra, Bộ Công an ra quyết định khởi tố bị can số 37/C46-P12.",
           "ISSUED_BY",
           {"Quyết định 37/C46-P12 -> Cơ quan Cảnh sát điều tra Bộ Công an"}});
    check({"by the symbol alone",
           "Theo Quyết định truy nã số 15/C46-P12.",
           "ISSUED_BY",
           {"Quyết định 15/C46-P12 -> Cơ quan Cảnh sát điều tra Bộ Công an"}});
}

TEST_CASE("documents without a number, known by day and issuer or by a quoted title")
{
    CHECK(named("Thực hiện Công điện ngày 2-2 của Thủ tướng Chính phủ.", "directive") ==
          Lines{"Công điện ngày 2-2 của Thủ tướng Chính phủ"});
    CHECK(named("Thực hiện Công điện ngày 2-2.", "directive").empty());
    CHECK(named("Triển khai Đề án “Chi bộ kiểu mẫu”.", "directive") == Lines{"Đề án “Chi bộ kiểu mẫu”"});
    CHECK(named("Triển khai đề án “chi bộ kiểu mẫu”.", "directive").empty());
}

TEST_CASE("a document joins those who work together by it")
{
    check({"named in its title", "Ban hành Quy chế phối hợp giữa Tòa án nhân dân tối cao và Bộ Quốc phòng.", "COORDINATES_WITH",
           {"Tòa án nhân dân tối cao -> Bộ Quốc phòng"}});
    check({"no document", "Cần phối hợp giữa Tòa án nhân dân tối cao và Bộ Quốc phòng.", "COORDINATES_WITH", {}});
    check({"the word left out", "Bộ Y tế phối hợp UBND tỉnh Bắc Ninh tổ chức lễ.", "COORDINATES_WITH", {"Bộ Y tế -> UBND tỉnh Bắc Ninh"}});
}

TEST_CASE("who issued a document is told after it, in the passive")
{
    check({"signed", "Chỉ thị 20 được Thủ tướng ký sau vài giờ trình.", "ISSUED_BY", {"Chỉ thị 20 -> Thủ tướng Chính phủ"}});
    check({"carried out only", "Chỉ thị 20 được Sở Y tế tỉnh Kon Tum triển khai.", "ISSUED_BY", {}});
}
