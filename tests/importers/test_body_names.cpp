// Where names of bodies end, whose boards they are, and which words are none.

#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a free name ends at a verb, not inside a compound")
{
    struct Row {
        std::string_view text;
        std::string_view expected;
    };
    for (const auto& [text, expected] : {
             Row{"Ông Lò Văn Pâng, Giám đốc Trung tâm Dịch vụ việc làm tỉnh Sơn La.", "Lò Văn Pâng -> Trung tâm Dịch vụ việc làm tỉnh Sơn La (Giám đốc)"},
             Row{"Ông Lò Văn Pâng, Cục trưởng Cục Quản lý hoạt động bến bãi, Bộ Xây dựng.",
                 "Lò Văn Pâng -> Cục Quản lý hoạt động bến bãi Bộ Xây dựng (Cục trưởng)"},
             Row{"Ông Lò Văn Pâng, Giám đốc Trung tâm Quan trắc tài nguyên chia sẻ kinh nghiệm.", "Lò Văn Pâng -> Trung tâm Quan trắc tài nguyên (Giám đốc)"},
             Row{"Giám đốc Bệnh viện Hữu Hảo Nguyễn Văn Khôi phát biểu.", "Nguyễn Văn Khôi -> Bệnh viện Hữu Hảo (Giám đốc)"},
             Row{"Ông Lò Văn Pâng, Phó Giám đốc Ban Quản lý dự án 47 (Bộ Xây dựng).", "Lò Văn Pâng -> Ban Quản lý dự án 47 Bộ Xây dựng (Phó Giám đốc)"},
             Row{"Tỉnh Sơn La: ông Lò Văn Pâng, Giám đốc Trung tâm Phát triển quỹ đất thuộc Sở Tài nguyên và Môi trường.",
                 "Lò Văn Pâng -> Trung tâm Phát triển quỹ đất tỉnh Sơn La (Giám đốc)"},
         }) {
        CAPTURE(text);
        CHECK(claims_of(text, "HOLDS_POSITION") == Lines{std::string{expected}});
    }
}

TEST_CASE("words that only look like a body's name are none")
{
    for (const auto text : {
             "Nhân dân trong tỉnh đoàn kết, vượt khó.",
             "Các cơ sở y tế công lập mở cửa.",
             "Ban Tổ chức giải trao cúp.",
             "Ban Thường vụ Hội LHPN các quận, huyện họp.",
             "Thường trực Mặt trận Tổ quốc xã, phường họp.",
         }) {
        CAPTURE(text);
        CHECK(named("Tỉnh Sơn La. " + std::string{text}, "agency") == Lines{});
    }
}

TEST_CASE("the boards of unions and of the Front are parts of them")
{
    CHECK(claims_of("Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La và Ban Thường vụ Hội LHPN tỉnh Sơn La họp.", "PART_OF") ==
          Lines{"Ban Thường trực Ủy ban MTTQ Việt Nam tỉnh Sơn La -> Ủy ban MTTQ Việt Nam tỉnh Sơn La",
                "Ban Thường vụ Hội LHPN tỉnh Sơn La -> Hội LHPN tỉnh Sơn La"});
    CHECK(claims_of("Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam họp.", "PART_OF") ==
          Lines{"Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam -> Ủy ban Trung ương MTTQ Việt Nam"});
}

TEST_CASE("a central union's name with a place is the union of that place")
{
    CHECK(claims_of("Bà Cầm Thị Hoa, Chủ tịch Hội LHPN Việt Nam tỉnh Sơn La.", "HOLDS_POSITION") ==
          Lines{"Cầm Thị Hoa -> Hội LHPN tỉnh Sơn La (Chủ tịch)"});
}

TEST_CASE("a committee takes the place of the body that it stands beside")
{
    CHECK(named("Thành ủy - UBND TP Nam Định họp.", "agency") == Lines{"Thành ủy Nam Định", "UBND thành phố Nam Định"});
    CHECK(named("Tỉnh Sơn La họp. Ông Cầm Văn Hạc, Bí thư Quận ủy quận 3, TP Hồ Chí Minh, dự.", "agency") == Lines{"Quận ủy quận 3"});
    CHECK(named("Thành ủy TP.HCM họp.", "agency") == Lines{"Thành ủy thành phố Hồ Chí Minh"});
}

TEST_CASE("a unit that only one body has is known by its name, commas and all; its parent is the one beside it")
{
    CHECK(claims_of("Có Cục Tiền lương và Bảo hiểm xã hội (Bộ Nội vụ); Cục Quản lý, giám sát chính sách thuế, phí và lệ phí; "
                    "Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật Bộ Tư pháp.", "PART_OF") ==
          Lines{"Cục Tiền lương và Bảo hiểm xã hội -> Bộ Nội vụ",
                "Cục Kiểm tra văn bản và Tổ chức thi hành pháp luật -> Bộ Tư pháp"});
    CHECK(named("Cục Quản lý, giám sát chính sách thuế, phí và lệ phí báo cáo.", "agency") ==
          Lines{"Cục Quản lý, giám sát chính sách thuế, phí và lệ phí"});
}

TEST_CASE("a unit that changed hands is one body, of whichever parent the text names")
{
    CHECK(claims_of("Cục Viễn thông, Bộ Thông tin và Truyền thông họp.", "PART_OF") == Lines{"Cục Viễn thông -> Bộ Thông tin và Truyền thông"});
    CHECK(claims_of("Cục Viễn thông thuộc Bộ Khoa học và Công nghệ họp.", "PART_OF") == Lines{"Cục Viễn thông -> Bộ Khoa học và Công nghệ"});
}

TEST_CASE("a unit's name that many bodies share, plain words and branches are no central unit")
{
    CHECK(named("Vụ Pháp chế báo cáo.", "agency") == Lines{});
    CHECK(named("Hôm qua trời mưa. Vụ thanh toán chậm bị xử phạt.", "agency") == Lines{});
    CHECK(named("Đoàn thăm Cục Môi trường thành phố Ô-xa-ca.", "agency").count("Cục Môi trường") == 0);
}
