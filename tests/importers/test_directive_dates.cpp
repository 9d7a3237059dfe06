#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using Lines = std::set<std::string>;

namespace {

/// "label (2016-05-16)" for each document; "label" where no date is known.
Lines dated(std::string_view text)
{
    Lines lines;
    for (const auto& line : soichi::test::attributes(text, "directive", "date")) {
        const auto colon = line.rfind(": ");
        const auto date = line.substr(colon + 2);
        lines.insert(line.substr(0, colon) + (date.empty() ? std::string{} : " (" + date + ")"));
    }
    return lines;
}

struct Row {
    std::string_view why;
    std::string_view text;
    Lines expected;
};

}  // namespace

TEST_CASE("a document has the day that its words give")
{
    for (const auto& [why, text, expected] : {
             Row{"after the designator", "Quyết định số 15/QĐ-UBND ngày 02/3/2018 có hiệu lực.", {"Quyết định 15/QĐ-UBND (2018-03-02)"}},
             Row{"the day of the deed", "Ngày 14/12/2018, Bộ Tài chính đã có Công văn số 771/BTC-QLN gửi các tỉnh.",
                 {"Công văn 771/BTC-QLN (2018-12-14)"}},
             Row{"the day of the deed, with office and name",
                 "Chiều 8/2/2018, Chủ tịch UBND tỉnh Kon Tum Lê Văn Bình đã ký Quyết định số 15/QĐ-UBND.", {"Quyết định 15/QĐ-UBND (2018-02-08)"}},
             Row{"someone speaks that day of what was done before",
                 "Ngày 14/12/2018, ông Lê Văn Bình cho biết UBND tỉnh Kon Tum đã có Quyết định số 15/QĐ-UBND.", {"Quyết định 15/QĐ-UBND"}},
             Row{"a period is no day", "Từ ngày 14/12/2018, UBND tỉnh Kon Tum có Quyết định số 15/QĐ-UBND.", {"Quyết định 15/QĐ-UBND"}},
             Row{"signed on", "Quyết định số 15/QĐ-UBND của UBND tỉnh Kon Tum ký ngày 02/3/2018 nêu rõ.", {"Quyết định 15/QĐ-UBND (2018-03-02)"}},
             Row{"signed by and on", "Quyết định số 15/QĐ-UBND do Chủ tịch UBND tỉnh Lê Văn Bình ký ngày 02/3/2018.",
                 {"Quyết định 15/QĐ-UBND (2018-03-02)"}},
             Row{"sent on", "Văn bản số 15/UBND-KT gửi Bộ Tài chính ngày 02/3/2018.", {"Văn bản 15/UBND-KT (2018-03-02)"}},
             Row{"the year in words", "Thông tư số 15 năm 2015 quy định lễ hội.", {"Thông tư 15 (2015)"}},
             Row{"the day in one mention, the year in the designator",
                 "Ngày 30/5/2018, Chính phủ ban hành Nghị định số 71/2018/NĐ-CP.", {"Nghị định 71/2018/NĐ-CP (2018-05-30)"}},
             Row{"the year of the article", "Sáng 5/11/2018, UBND xã họp. Công văn số 15/UBND-KT ngày 31/10 của UBND tỉnh Kon Tum yêu cầu vậy.",
                 {"Công văn 15/UBND-KT (2018-10-31)"}},
             Row{"a January article on December", "Sáng 5/1/2019, UBND xã họp. Công văn số 15/UBND-KT ngày 31/12 của UBND tỉnh Kon Tum yêu cầu vậy.",
                 {"Công văn 15/UBND-KT (2018-12-31)"}},
             Row{"no year anywhere", "Công văn số 15/UBND-KT ngày 31/10 của UBND tỉnh Kon Tum yêu cầu vậy.", {"Công văn 15/UBND-KT"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(dated(text) == expected);
    }
}

TEST_CASE("a form is found before its number")
{
    for (const auto& [why, text, expected] : {
             Row{"urgent", "UBND tỉnh phát Công điện khẩn số 18/CĐ-UBND.", {"Công điện 18/CĐ-UBND"}},
             Row{"what it is about", "Thanh tra ra Quyết định xử phạt vi phạm hành chính số 26/QĐ-XPVPHC.", {"Quyết định 26/QĐ-XPVPHC"}},
             Row{"a list of numbers", "Thực hiện Chỉ thị số 12, 23 và 29 của Ban Bí thư.", {"Chỉ thị 12", "Chỉ thị 23", "Chỉ thị 29"}},
             Row{"a count is no number of a list", "Theo Chỉ thị số 12, 23 hộ được giao đất.", {"Chỉ thị 12"}},
             Row{"a year behind a dash", "Nghị quyết 19-2017/NQ-CP và Nghị quyết số 19 là một.", {"Nghị quyết 19/2017/NQ-CP (2017)"}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(dated(text) == expected);
    }
}

TEST_CASE("a plenum's resolution is one document in all its spellings")
{
    for (const auto& [why, text, expected] : {
             Row{"in full", "Thực hiện Nghị quyết Trung ương 4 (khóa XII).", {"Nghị quyết Trung ương 4 khóa XII"}},
             Row{"abbreviated", "Thực hiện Nghị quyết TW 4 khóa XII.", {"Nghị quyết Trung ương 4 khóa XII"}},
             Row{"with full stops and an Arabic term", "Thực hiện Nghị quyết T.Ư 4 khóa 12.", {"Nghị quyết Trung ương 4 khóa XII"}},
             Row{"in words", "Nghị quyết Hội nghị lần thứ năm Ban Chấp hành Trung ương Đảng khóa IX nêu rõ.", {"Nghị quyết Trung ương 5 khóa IX"}},
             Row{"its number alone, later", "Nghị quyết Trung ương 4 khóa XII. Nghị quyết Trung ương 4 nêu rõ.", {"Nghị quyết Trung ương 4 khóa XII"}},
             Row{"a year is no number", "Nghị quyết Trung ương năm qua nêu rõ.", {}},
         }) {
        CAPTURE(why);
        CAPTURE(text);
        CHECK(dated(text) == expected);
    }
}
