#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "tests/importers/said.hpp"

using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("what looks like a document of ours and is none")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"the constitution of another state", "Theo Hiến pháp Lào, ông tuyên thệ.", {}},
             Row{"a court of that name", "Tòa án Hiến pháp ra phán quyết.", {}},
             Row{"an article about other states", "Mỹ và Nhật Bản họp. Mỹ trích Hiến pháp. Nhật Bản tán thành.", {}},
             Row{"ours", "Hiến pháp năm 2013 quy định quyền con người.", {"Hiến pháp 2013"}},
             Row{"a law of another state", "Luật Đầu tư của Lào mới sửa.", {}},
             Row{"a bill", "Quốc hội thảo luận dự án Luật Đất đai.", {}},
             Row{"a law in force", "Luật Đất đai đi vào cuộc sống.", {"Luật Đất đai"}},
             Row{"the United Nations", "Nghị quyết 2334 của Hội đồng Bảo an Liên hợp quốc.", {}},
             Row{"a technical standard", "Nước thải theo QCVN 62:2016/BNNPTNT.", {}},
             Row{"a name with a number", "Tài tử phim Kế hoạch 99 đến Hà Nội.", {}},
             Row{"the same where a document bears it",
                 "Kế hoạch số 99/KH-UBND của UBND tỉnh Kon Tum. Kế hoạch 99 đã xong.",
                 {"Kế hoạch 99/KH-UBND"}},
             Row{"a company's short name", "Sông Hồng số 1-CTCP ký hợp đồng.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(named(text, "directive") == expected);
    }
}
