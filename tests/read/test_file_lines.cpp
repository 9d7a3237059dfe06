#include <doctest/doctest.h>

#include <string>

#include "importers/read/file_title.hpp"
#include "importers/read/office/file_lines.hpp"
#include "importers/read/text_clues.hpp"
#include "tests/importers/table.hpp"

TEST_CASE("a motto heads official documents, and is only named in running text")
{
    struct Row {
        const char* when;
        std::string_view line;
        bool motto;
    };
    for (const auto& row : {
             Row{"of the State", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true},
             Row{"with the tone elsewhere", "CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM", true},
             Row{"beside the issuer", "BỘ Y TẾ   CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", true},
             Row{"of the Party", "ĐẢNG CỘNG SẢN VIỆT NAM", true},
             Row{"the second line", "Độc lập - Tự do - Hạnh phúc", true},
             Row{"the second line with other dashes", "Độc lập – Tự do – Hạnh phúc", true},
             Row{"a sentence", "Ông vào Đảng Cộng sản Việt Nam năm 1950.", false},
             Row{"a sentence of the State", "nước Cộng hòa xã hội chủ nghĩa Việt Nam", false},
             Row{"nothing", "", false},
         }) {
        CAPTURE(row.when);
        CHECK(soichi::has_motto(row.line) == row.motto);
    }
}

TEST_CASE("every row of the table of no titles keeps what it promises")
{
    for (const auto& row : soichi::test::table("no_titles")) {
        const auto& example = row.at("example");
        const auto& counter = row.at("counter_example");
        CAPTURE(example);
        CAPTURE(counter);
        CHECK_FALSE(soichi::looks_like_title(example));
        CHECK(soichi::looks_like_title(counter));
    }
}

TEST_CASE("the mark of a list is known from other words")
{
    struct Row {
        const char* when;
        std::string_view line;
        bool mark;
    };
    for (const auto& row : {
             Row{"a dash", "- Lưu: VT.", true},
             Row{"a number", "2. Sở Y tế", true},
             Row{"a letter", "đ) Sở Y tế", true},
             Row{"a Roman number", "IV. TỔ CHỨC", true},
             Row{"an article", "Điều 3. Quyết định", true},
             Row{"but no article without number", "Điều tra", false},
             Row{"a year", "2021 là năm", false},
             Row{"a number of two parts", "30.000 đồng", false},
             Row{"an abbreviation", "TM. ỦY BAN", false},
             Row{"a word in brackets", "xã) và", false},
         }) {
        CAPTURE(row.when);
        CHECK(soichi::begins_with_list_mark(row.line) == row.mark);
    }
}

TEST_CASE("a number broken after a sign is joined without a space")
{
    struct Row {
        const char* when;
        std::string before;
        std::string_view after;
        std::string_view joined;
    };
    for (const auto& row : {
             Row{"after a hyphen", "Kế hoạch số 12/KH-", "UBND", "Kế hoạch số 12/KH-UBND"},
             Row{"after a slash", "Kế hoạch số 12/", "KH-UBND", "Kế hoạch số 12/KH-UBND"},
             Row{"between years", "giai đoạn 2016-", "2021", "giai đoạn 2016-2021"},
             Row{"but not after a dash", "đồng chí A -", "Bí thư", "đồng chí A - Bí thư"},
             Row{"nor after a word", "Triệu Thị Thu Hoài-", "Phó Bí thư", "Triệu Thị Thu Hoài- Phó Bí thư"},
             Row{"words", "Ủy ban", "nhân dân", "Ủy ban nhân dân"},
         }) {
        CAPTURE(row.when);
        auto text = row.before;
        soichi::append_line(row.after, text);
        CHECK(text == row.joined);
    }
}
