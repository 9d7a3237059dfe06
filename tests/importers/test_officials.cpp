#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a title in apposition gives a position")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"name, dash, titles", "Dự họp ở tỉnh Lạng Sơn có đồng chí Hoàng Văn Thức – Tỉnh ủy viên, Giám đốc Sở Y tế.",
                 {"Hoàng Văn Thức -> Tỉnh ủy Lạng Sơn (Tỉnh ủy viên)", "Hoàng Văn Thức -> Sở Y tế tỉnh Lạng Sơn (Giám đốc)"}},
             Row{"the dash is glued to the name", "Dự họp ở tỉnh Lạng Sơn có đồng chí Hoàng Văn Thức- Giám đốc Sở Y tế.",
                 {"Hoàng Văn Thức -> Sở Y tế tỉnh Lạng Sơn (Giám đốc)"}},
             Row{"honorific, name, comma", "Tại tỉnh Lạng Sơn, ông Hoàng Văn Thức, Phó Giám đốc Công an tỉnh, phát biểu.",
                 {"Hoàng Văn Thức -> Công an tỉnh Lạng Sơn (Phó Giám đốc)"}},
             Row{"title, then name", "Thứ trưởng Bộ Y tế Lò Thị Bưởi đến thăm tỉnh Lạng Sơn.", {"Lò Thị Bưởi -> Bộ Y tế (Thứ trưởng)"}},
             Row{"the agency ends where its known name ends", "Giám đốc Sở Nội vụ tỉnh Lạng Sơn Ma Thế Khải chủ trì.",
                 {"Ma Thế Khải -> Sở Nội vụ tỉnh Lạng Sơn (Giám đốc)"}},
             Row{"name, title in brackets", "Bà Nông Thị Xuyến (Chủ tịch UBND huyện Lộc Bình, tỉnh Lạng Sơn) cho biết.",
                 {"Nông Thị Xuyến -> UBND huyện Lộc Bình (Chủ tịch)"}},
             Row{"a rank before the name", "Đại tá Vi Văn Mạnh, Giám đốc Công an tỉnh Lạng Sơn, kết luận.",
                 {"Vi Văn Mạnh -> Công an tỉnh Lạng Sơn (Giám đốc)"}},
             Row{"title and body share a word", "Đồng chí Vi Văn Mạnh, Trưởng ban Tổ chức Tỉnh ủy Lạng Sơn.",
                 {"Vi Văn Mạnh -> Ban Tổ chức Tỉnh ủy Lạng Sơn (Trưởng ban)"}},
             Row{"title and body both say the word", "Đồng chí Vi Văn Mạnh, Trưởng ban Ban Tổ chức Tỉnh ủy Lạng Sơn.",
                 {"Vi Văn Mạnh -> Ban Tổ chức Tỉnh ủy Lạng Sơn (Trưởng ban)"}},
             Row{"the head of an office, not of its committee", "Ông Vi Văn Mạnh, Chánh Văn phòng UBND tỉnh Lạng Sơn.",
                 {"Vi Văn Mạnh -> Văn phòng UBND tỉnh Lạng Sơn (Chánh Văn phòng)"}},
             Row{"a bare board takes the committee of the next title", "Bà Vi Thị Mận, Ủy viên Ban Thường vụ, Trưởng ban Dân vận Tỉnh ủy Lạng Sơn.",
                 {"Vi Thị Mận -> Ban Thường vụ Tỉnh ủy Lạng Sơn (Ủy viên)", "Vi Thị Mận -> Ban Dân vận Tỉnh ủy Lạng Sơn (Trưởng ban)"}},
             Row{"the place of the last title completes the first", "Hà Nội: ông Vi Văn Mạnh, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lạng Sơn, dự.",
                 {"Vi Văn Mạnh -> Tỉnh ủy Lạng Sơn (Phó Bí thư)", "Vi Văn Mạnh -> UBND tỉnh Lạng Sơn (Chủ tịch)"}},
             Row{"a former post", "Ông Vi Văn Mạnh, nguyên Giám đốc Sở Y tế tỉnh Lạng Sơn.", {"Vi Văn Mạnh -> Sở Y tế tỉnh Lạng Sơn (former Giám đốc)"}},
             Row{"words of holding office", "Ông Vi Văn Mạnh từng có bốn năm làm Phó Giám đốc Sở Y tế tỉnh Lạng Sơn.",
                 {"Vi Văn Mạnh -> Sở Y tế tỉnh Lạng Sơn (former Phó Giám đốc)"}},
             Row{"a short minority name", "Ông Thạch Sớm, Chủ tịch UBND huyện Trà Cú, tỉnh Trà Vinh.", {"Thạch Sớm -> UBND huyện Trà Cú (Chủ tịch)"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "HOLDS_POSITION") == expected);
    }
}

TEST_CASE("lists of officials keep each to their own titles")
{
    SUBCASE("a title after several names is shared")
    {
        CHECK(claims_of("Dự họp ở tỉnh Sơn La có các đồng chí Lò Văn Pâng, Cầm Thị Hoa, Phó Chủ tịch UBND tỉnh; Bùi Văn Tể, Giám đốc Sở Nội vụ.",
                        "HOLDS_POSITION") ==
              Lines{"Lò Văn Pâng -> UBND tỉnh Sơn La (Phó Chủ tịch)", "Cầm Thị Hoa -> UBND tỉnh Sơn La (Phó Chủ tịch)",
                    "Bùi Văn Tể -> Sở Nội vụ tỉnh Sơn La (Giám đốc)"});
    }
    SUBCASE("a title before a colon belongs to everyone after it")
    {
        const auto positions = claims_of("Tại tỉnh Sơn La, các đồng chí Ủy viên Ban Thường vụ Tỉnh ủy: Lò Văn Pâng, Trưởng Ban Tổ chức Tỉnh ủy; "
                                         "Đại tá Cầm Văn Hạc, Giám đốc Công an tỉnh.", "HOLDS_POSITION");
        CHECK(positions == Lines{"Lò Văn Pâng -> Ban Thường vụ Tỉnh ủy Sơn La (Ủy viên)", "Lò Văn Pâng -> Ban Tổ chức Tỉnh ủy Sơn La (Trưởng ban)",
                                 "Cầm Văn Hạc -> Ban Thường vụ Tỉnh ủy Sơn La (Ủy viên)", "Cầm Văn Hạc -> Công an tỉnh Sơn La (Giám đốc)"});
    }
    SUBCASE("a career after a colon is past")
    {
        CHECK(claims_of("Ông Bùi Văn Tể, Phó Bí thư Tỉnh ủy Sơn La. Trước đó, ông Tể đảm nhiệm các chức vụ: Giám đốc Sở Y tế; Chủ tịch UBND huyện Mai Sơn.",
                        "HOLDS_POSITION") ==
              Lines{"Bùi Văn Tể -> Tỉnh ủy Sơn La (Phó Bí thư)", "Bùi Văn Tể -> Sở Y tế tỉnh Sơn La (former Giám đốc)",
                    "Bùi Văn Tể -> UBND huyện Mai Sơn (former Chủ tịch)"});
    }
}

TEST_CASE("who is no official is left out")
{
    struct Row {
        std::string_view why;
        std::string_view text;
    };
    for (const auto& [why, text] : {
             Row{"a byline", "Họp ở tỉnh Sơn La.\n\nLò Văn Pâng"},
             Row{"a name inside a campaign", "Học tập tư tưởng, đạo đức, phong cách Hồ Chí Minh ở tỉnh Sơn La."},
             Row{"a photographer", "Hội nghị ở tỉnh Sơn La. Ảnh: Cầm Thị Hoa"},
             Row{"a resident without a post", "Bà Cầm Thị Hoa, người dân xã Chiềng Mai, phấn khởi."},
         }) {
        CAPTURE(why);
        CHECK(named(text, "official") == Lines{});
    }
}

TEST_CASE("the leader of a delegation holds a position in it")
{
    CHECK(claims_of("Đoàn kiểm tra của UBND tỉnh Sơn La do ông Lò Văn Pâng, Phó Chủ tịch UBND tỉnh làm Trưởng đoàn đến huyện Mai Sơn.", "HOLDS_POSITION") ==
          Lines{"Lò Văn Pâng -> UBND tỉnh Sơn La (Phó Chủ tịch)", "Lò Văn Pâng -> Đoàn kiểm tra của UBND tỉnh Sơn La (Trưởng đoàn)"});
}
