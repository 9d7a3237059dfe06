#include <doctest/doctest.h>

#include <set>
#include <string>

#include "tests/importers/said.hpp"

using soichi::test::named;
using Lines = std::set<std::string>;

TEST_CASE("a list that says its class word once names one body for each item")
{
    struct Row {
        std::string_view why;
        std::string_view text;
        Lines expected;
    };
    for (const auto& row : {
             Row{"after a colon",
                 "Giao các Bộ: Quốc phòng, Y tế, Tài chính phối hợp.",
                 {"Bộ Quốc phòng", "Bộ Y tế", "Bộ Tài chính"}},
             Row{"after a title",
                 "Bộ trưởng các Bộ: Nội vụ, Tư pháp và Xây dựng báo cáo.",
                 {"Bộ Nội vụ", "Bộ Tư pháp", "Bộ Xây dựng"}},
             Row{"without a colon", "Yêu cầu các bộ Tài chính, Xây dựng rà soát.", {"Bộ Tài chính", "Bộ Xây dựng"}},
             Row{"names with commas, between semicolons",
                 "Giao các Bộ: Văn hóa, Thể thao và Du lịch; GD&ĐT; Công an.",
                 {"Bộ Văn hóa, Thể thao và Du lịch", "Bộ Giáo dục và Đào tạo", "Bộ Công an"}},
             Row{"a body in full among them",
                 "Có các bộ, cơ quan: Ngoại giao, Văn phòng Chính phủ, Quốc phòng.",
                 {"Bộ Ngoại giao", "Văn phòng Chính phủ", "Bộ Quốc phòng"}},
             Row{"bureaus", "Lãnh đạo các Cục: Hải quan, Di sản văn hóa dự.", {"Cục Hải quan", "Cục Di sản văn hóa"}},
             Row{"departments of the article's province",
                 "Tỉnh Kon Tum họp. Giám đốc các Sở: Nội vụ, Tài chính báo cáo.",
                 {"Sở Nội vụ tỉnh Kon Tum", "Sở Tài chính tỉnh Kon Tum", "UBND tỉnh Kon Tum"}},
             Row{"departments of the province that closes the list",
                 "Có các Sở Nội vụ, Y tế tỉnh Kon Tum.",
                 {"Sở Nội vụ tỉnh Kon Tum", "Sở Y tế tỉnh Kon Tum", "UBND tỉnh Kon Tum"}},
             Row{"boards of one committee",
                 "Lãnh đạo các Ban: Nội chính, Dân vận Tỉnh ủy Kon Tum dự.",
                 {"Ban Nội chính Tỉnh ủy Kon Tum", "Ban Dân vận Tỉnh ủy Kon Tum", "Tỉnh ủy Kon Tum"}},
         }) {
        CAPTURE(row.why);
        CAPTURE(row.text);
        CHECK(named(row.text, "agency") == row.expected);
    }
}

TEST_CASE("words after a plural class word that list no bodies name none")
{
    for (const std::string_view text : {
             "Tỉnh Kon Tum họp. Các sở Y tế phải báo cáo.",                           // of all provinces
             "Tỉnh Kon Tum họp. Đề nghị các Sở Nội vụ, Tài chính các tỉnh báo cáo.",  // a class of bodies
             "Trách nhiệm của các bộ, ngành: xây dựng kế hoạch, tài chính bảo đảm.",  // plain words
         }) {
        CAPTURE(text);
        CHECK(named(text, "agency") == Lines{});
    }
}

TEST_CASE("a body of several units is one of each")
{
    CHECK(named("UBND các tỉnh Nam Định, Thái Bình báo cáo năm 2017.", "agency") ==
          Lines{"UBND tỉnh Nam Định", "UBND tỉnh Thái Bình"});
    CHECK(named("UBND các huyện báo cáo năm 2017.", "agency").empty());
}
