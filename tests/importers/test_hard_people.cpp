// Hard cases of people: whose title it is, and who is none of them.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a title belongs to all whom the list gives it")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"two names before one title",
                 "Tỉnh Kon Tum: dự có các đồng chí Lương Văn Tích, Hà Thị Hạnh, Phó Chủ tịch UBND tỉnh; Đỗ Quang Thắng, Giám đốc Sở Xây dựng.",
                 {"Lương Văn Tích -> UBND tỉnh Kon Tum (Phó Chủ tịch)", "Hà Thị Hạnh -> UBND tỉnh Kon Tum (Phó Chủ tịch)",
                  "Đỗ Quang Thắng -> Sở Xây dựng tỉnh Kon Tum (Giám đốc)"}},
             Row{"a title before the list, besides each one's own; a rank is no title",
                 "Tỉnh Kon Tum: dự có các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Hoàng Văn Chất, Trưởng Ban Tuyên giáo; Thượng tá Bùi Thế Sang, "
                 "Chỉ huy trưởng Bộ Chỉ huy quân sự tỉnh.",
                 {"Hoàng Văn Chất -> Ban Thường vụ Tỉnh ủy Kon Tum (Ủy viên)", "Hoàng Văn Chất -> Ban Tuyên giáo Tỉnh ủy Kon Tum (Trưởng ban)",
                  "Bùi Thế Sang -> Ban Thường vụ Tỉnh ủy Kon Tum (Ủy viên)", "Bùi Thế Sang -> Bộ Chỉ huy Quân sự tỉnh Kon Tum (Chỉ huy trưởng)"}},
             Row{"a past post and an acting one",
                 "Tỉnh Kon Tum: ông Đinh Quốc Tuấn, nguyên Phó Giám đốc Sở Y tế, quyền Chủ tịch UBND huyện Đăk Hà phát biểu.",
                 {"Đinh Quốc Tuấn -> Sở Y tế tỉnh Kon Tum (former Phó Giám đốc)", "Đinh Quốc Tuấn -> UBND huyện Đắk Hà (Chủ tịch)"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "HOLDS_POSITION") == expected);
    }
}

TEST_CASE("figures, licences, campaigns and bylines name neither document nor person")
{
    const auto text = "Phong trào đạt 112,7% KH; học tập và làm theo tư tưởng Hồ Chí Minh; có 214/220 đại biểu; Giấy phép số 45/GP-TTĐT; Tin, ảnh: Mai Lan";
    CHECK(named(text, "directive") == Lines{});
    CHECK(named(text, "official") == Lines{});
}
