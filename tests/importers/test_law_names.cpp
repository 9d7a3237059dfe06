#include <doctest/doctest.h>

#include <set>
#include <string>
#include <string_view>

#include "tests/importers/said.hpp"

using soichi::test::attributes;
using soichi::test::claims_of;
using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a law by its name, its number or both is one document")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"name and number", "Luật Đất đai số 31/2024/QH15 có hiệu lực.", {"Luật 31/2024/QH15"}},
             Row{"a name that no table knows",
                 "Luật Giếng làng số 903/2020/QH14 có hiệu lực. Dân làng học Luật Giếng làng.",
                 {"Luật 903/2020/QH14"}},
             Row{"a name that ends in pháp luật",
                 "Theo Luật Ban hành văn bản quy phạm pháp luật số 64/2025/QH15.",
                 {"Luật 64/2025/QH15"}},
             Row{"two numbers, two laws",
                 "Luật Đất đai số 45/2013/QH13 và Luật Đất đai số 31/2024/QH15.",
                 {"Luật 45/2013/QH13", "Luật 31/2024/QH15"}},
             Row{"the date tells the year", "Luật Xây dựng ngày 18/6/2014. Luật Xây dựng nói rõ.", {"Luật Xây dựng"}},
             Row{"a number in the next clause is another's",
                 "Theo Luật Đất đai; Nghị định số 9/2024/NĐ-CP.",
                 {"Luật Đất đai", "Nghị định 9/2024/NĐ-CP"}},
             Row{"a law that changes another",
                 "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020.",
                 {"Luật Xây dựng", "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng"}},
             Row{"the number in brackets",
                 "Quốc hội thông qua Luật Phí, lệ phí (số 97/2015/QH13 ngày 25/11/2015).",
                 {"Luật 97/2015/QH13"}},
             Row{"the year, and then the name alone",
                 "Luật Đất đai năm 2013 quy định vậy. Luật Đất đai có hiệu lực.",
                 {"Luật Đất đai 2013"}},
             Row{"number and year of one edition",
                 "Luật số 45/2013/QH13 có hiệu lực. Luật Đất đai năm 2013 quy định vậy.",
                 {"Luật 45/2013/QH13"}},
             Row{"two editions by year",
                 "Luật Đất đai năm 2003 khác Luật Đất đai năm 2013.",
                 {"Luật Đất đai 2003", "Luật Đất đai 2013"}},
             Row{"a comma for và", "Theo Luật Phí, lệ phí.", {"Luật Phí và lệ phí"}},
             Row{"a subject that is taught is none", "Chị học khoa Luật Hình sự.", {}},
             Row{"the year is that of the law that changes",
                 "Luật sửa đổi, bổ sung một số điều của Luật Điện lực năm 2012 quy định vậy.",
                 {"Luật sửa đổi, bổ sung một số điều của Luật Điện lực 2012", "Luật Điện lực"}},
             Row{"a draft of such a law",
                 "Dự thảo Luật sửa đổi, bổ sung một số điều của Luật Điện lực.",
                 {"Luật Điện lực"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(named(text, "directive") == expected);
    }
}

TEST_CASE("the date after a law that changes another is its own")
{
    constexpr std::string_view text = "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng ngày 17/6/2020.";
    CHECK(attributes(text, "directive", "date") ==
          Lines{"Luật Xây dựng: ", "Luật sửa đổi, bổ sung một số điều của Luật Xây dựng: 2020-06-17"});
    CHECK(claims_of(text, "AMENDS") == Lines{"Luật sửa đổi, bổ sung một số điều của Luật Xây dựng -> Luật Xây dựng"});
}

TEST_CASE("a passive is of the document named last before it")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& [why, text, expected] : {
             Row{"several later laws",
                 "Luật Giếng làng số 903/2020/QH14 được sửa đổi, bổ sung bởi Luật số 7/2023/QH15, Luật số 9/2024/QH15.",
                 {"Luật 7/2023/QH15 -> Luật 903/2020/QH14", "Luật 9/2024/QH15 -> Luật 903/2020/QH14"}},
             Row{"a semicolon ends the list",
                 "Luật số 3/2020/QH14 được sửa đổi bởi Luật số 7/2023/QH15; Nghị định số 5/2024/NĐ-CP.",
                 {"Luật 7/2023/QH15 -> Luật 3/2020/QH14"}},
             Row{"the law inside the subject",
                 "Nghị định số 5/2024/NĐ-CP quy định chi tiết Luật số 3/2020/QH14 được sửa đổi bởi Luật số "
                 "7/2023/QH15.",
                 {"Luật 7/2023/QH15 -> Luật 3/2020/QH14"}},
             Row{"nothing before the semicolon",
                 "Nghị định số 5/2024/NĐ-CP; đã được sửa đổi bởi Luật số 7/2023/QH15.",
                 {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(claims_of(text, "AMENDS") == expected);
    }
}
