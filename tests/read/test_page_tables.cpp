// Every row of the tables for web pages works on its example and leaves its counter-example alone.

#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>

#include "core/names/spelling.hpp"
#include "core/names/tsv.hpp"
#include "importers/read/html/html_furniture.hpp"
#include "importers/read/html/html_marks.hpp"
#include "importers/read/html/page_phrases.hpp"

using namespace soichi;

namespace {

std::string table(const std::string& name)
{
    std::ifstream in{std::filesystem::path{SOICHI_PROJECT_DIR} / "importers/read/data" / name, std::ios::binary};
    return {std::istreambuf_iterator<char>{in}, {}};
}

/// The element that `html` begins.
NodeIndex last_element(const Page& page)
{
    return page.size() - 1;
}

bool carries(std::string_view html, std::size_t row)
{
    const auto page = parse_page(html);
    const auto marks = marks_of(page);
    return std::any_of(marks.begin(), marks.end(), [&](const MarkedNode& mark) { return mark.row == row; });
}

int likelihood_of(std::string_view html)
{
    const auto page = parse_page(html);
    return likelihood(page, last_element(page));
}

}  // namespace

TEST_CASE("every mark is known in its example and not in its counter-example")
{
    std::size_t row_number = 0;
    std::set<std::string> seen;
    const auto marks = table("page_marks.tsv");
    for_each_row(marks, [&](const Row& row) {
        CAPTURE(row.line());
        const auto number = row_number++;
        CHECK(!row[6].empty());
        CHECK(seen.insert(std::string{row[0]} + lower_case(row[2])).second);
        if (row[0] == "likely") {
            CHECK(likelihood_of(row[5]) == 1);
            CHECK(likelihood_of(row[6]) == 0);
        } else if (row[0] == "unlikely") {
            CHECK(likelihood_of(row[5]) <= 0);
            CHECK(likelihood_of(row[6]) == 0);
        } else {
            CHECK(carries(row[5], number));
            CHECK(!carries(row[6], number));
        }
    });
    CHECK(row_number > 200);
}

TEST_CASE("every phrase is known in its example and not in its counter-example")
{
    const auto phrases = table("page_phrases.tsv");
    std::set<std::string> seen;
    for_each_row(phrases, [&](const Row& row) {
        CAPTURE(row.line());
        CHECK(seen.insert(std::string{row[0]} + std::string{row[1]}).second);
        if (row[0] == "furniture") {
            CHECK(is_furniture({std::string{row[3]}}));
            CHECK(!is_furniture({std::string{row[4]}}));
        } else if (row[0] == "portal") {
            CHECK(phrase_words(PhraseRole::portal, fold_phrase(row[3])) > 0);
            CHECK(phrase_words(PhraseRole::portal, fold_phrase(row[4])) == 0);
        } else if (row[0] == "newspaper" || row[0] == "byline") {
            const auto role = row[0] == "byline" ? PhraseRole::byline : PhraseRole::newspaper;
            CHECK(phrase_words(role, fold_phrase(row[3])) > 0);
            CHECK(phrase_words(role, fold_phrase(row[4])) == 0);
        } else {
            CHECK(is_date_line(std::string{row[3]} + " 09/11/2020"));
        }
    });
}

TEST_CASE("sentences that begin like furniture are kept")
{
    for (const auto* line :
         {"Bình luận về kết quả ba năm qua, đồng chí Nguyễn Đức Lâm khen huyện.", "Chia sẻ kinh nghiệm với cán bộ trẻ",
          "Chia sẻ tại hội nghị, ông Lâm nói: huyện đã làm tốt.", "Xem thêm nhiều việc ở cơ sở mới rõ"}) {
        CAPTURE(line);
        CHECK(!is_furniture({line}));
    }
}
