#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "importers/import.hpp"

namespace {

/// The day that an article of these words speaks from; `published` is what its source says.
std::string day_of(std::string_view text, std::string_view published = {})
{
    soichi::Article article;
    article.title = "Tin trong tỉnh";
    article.text = text;
    article.date = published;
    return soichi::extract(article).date;
}

}  // namespace

TEST_CASE("an article speaks from its event, not from what it tells of the past")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        std::string_view published;
        std::string_view day;
    };
    for (const auto& row : {
             Row{"its event", "Ngày 19/5/2017, UBND tỉnh Trà Vinh tổ chức hội nghị triển khai Chỉ thị số 5/CT-TTg.", "",
                 "2017-05-19"},
             Row{"history first",
                 "Ngày 20/5/1947, Bác Hồ gửi thư cho đồng bào trong tỉnh. Ngày 19/5/2017, UBND tỉnh Trà Vinh tổ chức "
                 "lễ kỷ niệm.",
                 "", "2017-05-19"},
             Row{"history beside the day of the page", "Ngày 20/5/1947, Bác Hồ gửi thư cho đồng bào trong tỉnh.",
                 "2017-05-20", "2017-05-20"},
             Row{"days to come are no measure",
                 "Ngày 19/5/2017, UBND tỉnh Trà Vinh tổ chức hội nghị; việc này phải xong trước 31/12/2025.", "",
                 "2017-05-19"},
             Row{"December told in January", "Ngày 28/12, UBND tỉnh Trà Vinh tổ chức hội nghị.", "2018-01-03",
                 "2017-12-28"},
             Row{"no day at all", "UBND tỉnh Trà Vinh tổ chức hội nghị triển khai Chỉ thị số 5/CT-TTg.", "", ""},
         }) {
        CAPTURE(row.why);
        CHECK(day_of(row.text, row.published) == row.day);
    }
}
